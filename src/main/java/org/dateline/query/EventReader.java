package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventType;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.query.Phrases.Phrase;

/**
 * Reads the words for events off a question: "air strikes", "floods or landslides", "Typhoon Haiyan". A word means types of event;
 * one that is narrower than a type, such as "car bomb", asks also for words of the article.
 */
final class EventReader {

    /** What may stand behind the name of those who did it. */
    private static final Set<String> FORCES = Set.of("forces", "army", "military", "militia", "militias", "gangs", "regime", "government");

    private final TokenReader in;
    private final Told told;
    private final PlaceReader places;

    EventReader(TokenReader in, Told told, PlaceReader places) {
        this.in = in;
        this.told = told;
        this.places = places;
    }

    /**
     * What a word for an event means.
     *
     * @param types the types of event, none where only words tell of it
     * @param words words of which the article has one, none where the types say all
     * @param isDeadly whether the dead are meant where the question names no kind
     */
    private record Meant(Set<EventType> types, List<String> words, boolean isDeadly) {

        static Meant of(Phrase phrase) {
            String value = phrase.value();
            boolean isDeadly = value.startsWith("KILLED ");
            String[] halves = (isDeadly ? value.substring("KILLED ".length()) : value).split(":", 2);
            Set<EventType> types = EnumSet.noneOf(EventType.class);
            Arrays.stream(halves[0].split(",")).filter(name -> !name.isEmpty()).map(EventType::valueOf).forEach(types::add);
            return new Meant(types, halves.length < 2 ? List.of() : List.of(halves[1].split("\\|")), isDeadly);
        }
    }

    /** The types of event that the words here mean, where they mean types alone; passes over them. */
    Optional<Set<EventType>> types() {
        Optional<Phrase> phrase = in.phrase().filter(next -> next.form() == Form.EVENT && Meant.of(next).words.isEmpty());
        phrase.ifPresent(next -> in.skip(next.length()));
        return phrase.map(next -> Meant.of(next).types);
    }

    /** Reads the events that begin with {@code first}, over which the question was read already. */
    void read(Phrase first, Chain chain) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        List<Condition> narrower = new ArrayList<>();
        Optional<Phrase> next = Optional.of(first);
        int mark = in.mark();
        while (next.isPresent()) {
            Meant meant = Meant.of(next.get());
            if (meant.isDeadly) {
                chain.imply(FigureKind.KILLED);
            }
            Optional<String> name = name(next.get(), meant);
            if (meant.words.isEmpty() && name.isEmpty()) {
                types.addAll(meant.types);
            } else {
                narrower.add(narrower(next.get(), meant, name));
            }
            tell(next.get(), meant, name);
            mark = in.mark();
            next = in.takeAny("or", "and", ",") ? in.phrase().filter(phrase -> phrase.form() == Form.EVENT) : Optional.empty();
            next.ifPresent(phrase -> in.skip(phrase.length()));
        }
        in.back(mark);
        Optional<Phrase> against = in.peek().is("with") ? in.phrase(1).filter(phrase -> phrase.form() == Form.PEOPLE) : Optional.empty();
        if (against.isPresent()) {
            in.skip(1 + against.get().length());
            actor(against.get().text(), chain);
        }
        if (narrower.isEmpty()) {
            chain.addTypes(types);
            return;
        }
        if (!types.isEmpty()) {
            narrower.add(0, new OneOf(OneOf.Slot.TYPE, types));
        }
        List<Condition> distinct = narrower.stream().distinct().toList();
        chain.add(distinct.size() == 1 ? distinct.get(0) : new Condition.Or(distinct));
    }

    /** Reads who or what did it, behind "by": an event, or a name, which is looked for in the words of articles. */
    void by(Chain chain) {
        in.takeAny("the", "a", "an");
        Optional<Phrase> phrase = in.phrase();
        if (phrase.filter(next -> next.form() == Form.EVENT).isPresent()) {
            in.skip(phrase.get().length());
            read(phrase.get(), chain);
        } else if (phrase.filter(next -> next.form() == Form.PEOPLE).isPresent()) {
            in.skip(phrase.get().length());
            actor(phrase.get().text(), chain);
        } else if (phrase.isEmpty() && in.peek().isCapital()) {
            StringBuilder name = new StringBuilder(in.next().text());
            while (in.peek().isCapital() && in.phrase().filter(next -> next.form().endsText() || next.form() == Form.EVENT).isEmpty()) {
                name.append(' ').append(in.next().text());
            }
            boolean isForce = in.phrase().filter(next -> next.form() == Form.PEOPLE).isPresent() || FORCES.contains(in.peek().word());
            actor(isForce ? name.append(' ').append(in.next().text()).toString() : name.toString(), chain);
        } else if (in.atEnd()) {
            throw in.expected("who or what did it");
        } else if (phrase.isEmpty() && isPlainWord()) {
            described(chain);
        }
    }

    /** "armed groups", "unknown gunmen": plain words for who did it, up to what is something else of the language. */
    private void described(Chain chain) {
        StringBuilder words = new StringBuilder(in.next().text());
        while (in.phrase().isEmpty() && isPlainWord()) {
            words.append(' ').append(in.next().text());
        }
        Optional<Phrase> people = in.phrase().filter(next -> next.form() == Form.PEOPLE);
        people.ifPresent(phrase -> {
            in.skip(phrase.length());
            words.append(' ').append(phrase.text());
        });
        actor(words.toString(), chain);
    }

    private boolean isPlainWord() {
        return in.peek().kind() == Kind.WORD && Character.isLowerCase(in.peek().text().codePointAt(0)) && !PeriodReader.begins(in.peek());
    }

    private void actor(String name, Chain chain) {
        chain.add(new Matching(name));
        told.doubt("who did it is not told of figures; \"" + name + "\" is looked for in the words of articles");
    }

    /** Reads the sites that {@code phrase} means: "in custody". */
    void site(Phrase phrase, Chain chain) {
        List<Condition> words = Arrays.stream(phrase.value().split("\\|")).<Condition>map(Matching::new).toList();
        chain.add(words.size() == 1 ? words.get(0) : new Condition.Or(words));
        told.doubt("\"" + phrase.text() + "\" is looked for in the words of articles");
    }

    /** "Haiyan" behind "Typhoon": the name of a storm, which no country has. */
    private Optional<String> name(Phrase phrase, Meant meant) {
        Token token = in.peek();
        boolean isName = meant.types.equals(EnumSet.of(EventType.STORM)) && token.isCapital()
                && in.phrase().filter(next -> next.form().endsText()).isEmpty() && !PeriodReader.begins(token) && !places.isWide(token.text());
        if (!isName) {
            return Optional.empty();
        }
        in.next();
        return Optional.of(phrase.text() + " " + token.word());
    }

    private static Condition narrower(Phrase phrase, Meant meant, Optional<String> name) {
        List<Condition> words = name.map(List::of).orElse(meant.words).stream().<Condition>map(Matching::new).toList();
        Condition any = words.size() == 1 ? words.get(0) : new Condition.Or(words);
        return meant.types.isEmpty() ? any : new Condition.And(List.of(new OneOf(OneOf.Slot.TYPE, meant.types), any));
    }

    private void tell(Phrase phrase, Meant meant, Optional<String> name) {
        if (meant.types.size() == 1 && meant.words.isEmpty() && name.isEmpty()) {
            return;
        }
        String types = meant.types.isEmpty() ? "" : "events of type " + Language.words(meant.types);
        String words = name.map(List::of).orElse(meant.words).stream().map(word -> '"' + word + '"').reduce((a, b) -> a + " or " + b)
                .map(all -> (types.isEmpty() ? "" : " in ") + "articles that have " + all).orElse("");
        told.doubt("\"" + name.orElse(phrase.text()) + "\" is read as " + types + words);
    }
}

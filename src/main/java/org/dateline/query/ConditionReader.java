package org.dateline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.query.Phrases.Phrase;

/** Reads one condition of a question by the word that it begins with, as {@link Form} lists them. */
final class ConditionReader {

    /** What could stand where a condition is expected. */
    static final String CHOICES = "a condition such as killed, >= 100, in PLACE, since DAY or said by TEXT";

    private final TokenReader in;
    private final Told told;
    private final PlaceReader places;
    private final CircleReader circles;
    private final CountReader counts;
    private final PeriodReader periods;
    private final TimeReader times;

    ConditionReader(TokenReader in, Told told, PlaceReader places, Optional<LocalDate> today) {
        this.in = in;
        this.told = told;
        this.places = places;
        this.circles = new CircleReader(in, places);
        this.counts = new CountReader(in);
        this.periods = new PeriodReader(in, today);
        this.times = new TimeReader(in, periods);
    }

    /** Whether numbers or times were read that could be meant otherwise. */
    boolean isDoubtful() {
        return counts.isDoubtful() || periods.isDoubtful();
    }

    /** Passes over words that only ask, and says whether there were any. */
    boolean skipFillers() {
        boolean some = false;
        for (Optional<Phrase> filler = filler(); filler.isPresent(); filler = filler()) {
            in.skip(filler.get().length());
            some = true;
        }
        return some;
    }

    private Optional<Phrase> filler() {
        return in.phrase().filter(phrase -> phrase.form() == Form.FILLER && periods.find(true).isEmpty() && !isNumber());
    }

    private boolean isNumber() {
        int mark = in.mark();
        boolean isNumber = counts.whole().isPresent();
        in.back(mark);
        return isNumber;
    }

    /** Reads the condition here into {@code chain}. @throws QueryException where none stands here */
    void read(Chain chain) {
        Token token = in.peek();
        if (token.kind() == Kind.QUOTED) {
            chain.add(new Matching(in.searchable("words to look for")));
            return;
        }
        if (in.take("*")) {
            chain.add(new Condition.Everything());
            return;
        }
        if (circles.isHere()) {
            chain.add(circles.near());
            return;
        }
        Optional<Condition> stated = periods.find(true).<Condition>map(days -> new During(days, false))
                .or(() -> in.phrase().filter(phrase -> phrase.form() == Form.COMPARE).isPresent() ? compared()
                        : counts.find().map(count -> count));
        if (stated.isPresent()) {
            chain.add(stated.get());
            return;
        }
        Optional<Phrase> phrase = in.phrase();
        if (phrase.isPresent()) {
            int column = in.mark();
            in.skip(phrase.get().length());
            read(phrase.get(), chain, column);
            return;
        }
        chain.add(bare(token));
    }

    /** "more than 100"; of "over the last week" the week. */
    private Optional<Condition> compared() {
        int mark = in.mark();
        if (in.take("over")) {
            Optional<Condition> days = periods.find(true).map(period -> new During(period, false));
            if (days.isPresent()) {
                return days;
            }
            in.back(mark);
        }
        return counts.find().map(count -> count);
    }

    private void read(Phrase phrase, Chain chain, int begin) {
        switch (phrase.form()) {
            case KIND -> kinds(phrase, chain);
            case PEOPLE -> people(phrase, chain);
            case EVENT -> chain.add(event(phrase, chain));
            case ORDER -> told.order(order());
            case FIRST, TOP -> first(phrase, chain);
            case OTHER -> {
                in.back(begin);
                throw in.error("\"" + phrase.text() + "\" is not asked in a question: " + phrase.value());
            }
            case AND, OR, NOT, FILLER -> {
                in.back(begin);
                throw in.expected(CHOICES);
            }
            case PLACE -> chain.add(place(chain));
            case TIME -> times.read(phrase, counts, places).ifPresent(chain::add);
            default -> chain.add(condition(phrase));
        }
    }

    private Condition condition(Phrase phrase) {
        return switch (phrase.form()) {
            case EVERYTHING -> new Condition.Everything();
            case ROLE -> new OneOf(OneOf.Slot.ROLE, Set.of(Role.valueOf(phrase.value())));
            case GROUP -> any(phrase, () -> new Group(in.searchable("words for who was counted")));
            case CERTAINLY -> counted(Count.Certainty.valueOf(phrase.value()));
            case OUTSIDE -> new Condition.Not(outside());
            case NEAR -> near();
            case WITHIN -> within();
            case WHOLLY -> times.wholly();
            case SOURCE -> source(phrase);
            case OUTLET -> any(phrase, () -> new Outlet(in.text("the name of an outlet")));
            case PUBLISHED -> new Published(times.published());
            case MATCHING -> any(phrase, () -> new Matching(in.searchable("words to look for")));
            case ARTICLE -> new InArticle(new ArticleId(in.text("the id of an article")));
            case SLOT -> oneOf(OneOf.Slot.valueOf(phrase.value()));
            case JOINT -> new Joint();
            default -> throw new IllegalStateException("no reader for " + phrase.form());
        };
    }

    private void kinds(Phrase first, Chain chain) {
        Set<FigureKind> kinds = new LinkedHashSet<>(kinds(first));
        int mark = in.mark();
        while (in.takeAny(",", "or", "and", "&", "/")) {
            in.takeAny("and", "or");
            Optional<Phrase> more = in.phrase().filter(phrase -> phrase.form() == Form.KIND);
            if (more.isEmpty()) {
                in.back(mark);
                break;
            }
            in.skip(more.get().length());
            kinds.addAll(kinds(more.get()));
            mark = in.mark();
        }
        if (kinds.size() > 1 && kinds.size() > kinds(first).size()) {
            told.doubt();
        }
        chain.addKinds(kinds);
    }

    private static Set<FigureKind> kinds(Phrase phrase) {
        Set<FigureKind> kinds = new LinkedHashSet<>();
        for (String kind : phrase.value().split(" ")) {
            kinds.add(FigureKind.valueOf(kind));
        }
        return kinds;
    }

    /** "children", "women and children", "refugees". */
    private void people(Phrase first, Chain chain) {
        List<Condition> groups = new ArrayList<>();
        Optional<Phrase> next = Optional.of(first);
        int mark = in.mark();
        while (next.isPresent()) {
            groups.add(new Group(next.get().text()));
            if (!next.get().value().isEmpty()) {
                chain.imply(FigureKind.valueOf(next.get().value()));
                told.doubt();
            }
            mark = in.mark();
            next = in.takeAny(",", "or", "and", "&") ? in.phrase().filter(phrase -> phrase.form() == Form.PEOPLE) : Optional.empty();
            next.ifPresent(phrase -> in.skip(phrase.length()));
        }
        in.back(mark);
        if (groups.size() > 1) {
            told.doubt();
        }
        chain.add(groups.size() == 1 ? groups.get(0) : new Condition.Or(groups));
    }

    /** "air strikes", "floods or landslides": words of which an article has one. */
    private Condition event(Phrase first, Chain chain) {
        List<Condition> any = new ArrayList<>();
        Optional<Phrase> next = Optional.of(first);
        int mark = in.mark();
        while (next.isPresent()) {
            String value = next.get().value();
            if (value.startsWith("KILLED ")) {
                chain.imply(FigureKind.KILLED);
                value = value.substring("KILLED ".length());
            }
            List<String> words = List.of(value.split("\\|"));
            words.forEach(word -> any.add(new Matching(word)));
            told.doubt("\"" + next.get().text() + "\" is looked for in the words of articles: " + String.join(", ", words));
            mark = in.mark();
            next = in.takeAny("or", "and", ",") ? in.phrase().filter(phrase -> phrase.form() == Form.EVENT) : Optional.empty();
            next.ifPresent(phrase -> in.skip(phrase.length()));
        }
        in.back(mark);
        List<Condition> distinct = any.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : new Condition.Or(distinct);
    }

    /** {@code in PLACE}, {@code in PERIOD}, {@code in box ...}, behind "in". */
    private Condition place(Chain chain) {
        if (in.take("box")) {
            return circles.box();
        }
        int mark = in.mark();
        in.takeAny("a", "an", "the");
        Optional<Phrase> event = in.phrase().filter(phrase -> phrase.form() == Form.EVENT);
        if (event.isPresent()) {
            in.skip(event.get().length());
            return event(event.get(), chain);
        }
        in.back(mark);
        if (in.peek().kind() != Kind.QUOTED) {
            Optional<Condition> days = periods.find(false).map(period -> new During(period, false));
            if (days.isPresent()) {
                return days.get();
            }
        }
        Condition asked = places.places();
        if (asked instanceof Condition.Or) {
            told.doubt();
        }
        return asked;
    }

    private Condition outside() {
        in.takeAny("in", "of");
        if (in.peek().kind() == Kind.WORD && in.phrase().filter(phrase -> phrase.form().endsText()).isPresent()) {
            Chain excluded = new Chain();
            read(excluded);
            return excluded.condition().orElseThrow(() -> in.expected("what is left out"));
        }
        return places.places();
    }

    private Condition near() {
        if (Character.isDigit(in.peek().text().isEmpty() ? ' ' : in.peek().text().charAt(0)) && !in.peek(1).is(",")) {
            return counts.find().<Condition>map(count -> count).orElseThrow(() -> in.expected("a place"));
        }
        Near near = circles.around(MeaningReader.NEAR_KM);
        told.doubt("near is read as within " + (int) MeaningReader.NEAR_KM + " km; say within 50 km of "
                + Language.text(near.center()) + " for another distance");
        return near;
    }

    private Condition within() {
        Optional<Condition> days = circles.isHere() ? Optional.empty()
                : periods.find(false).map(period -> new During(period, false));
        return days.isPresent() ? days.get() : circles.near();
    }

    private Condition source(Phrase phrase) {
        return any(phrase, () -> {
            String name = in.searchable("the name of a source");
            if (!phrase.value().equals("REPORTED")) {
                return new SaidBy(name);
            }
            told.doubt();
            return new Condition.Or(List.of(new SaidBy(name), new Outlet(name)));
        });
    }

    /** One condition, or any of several of the same form: "said by UN or said by WHO", "said by UN or WHO". */
    private Condition any(Phrase phrase, Supplier<Condition> read) {
        List<Condition> any = new ArrayList<>(List.of(read.get()));
        for (int mark = in.mark(); in.take("or"); mark = in.mark()) {
            Optional<Phrase> next = in.phrase();
            if (next.filter(other -> other.form() == phrase.form() && other.value().equals(phrase.value())).isPresent()) {
                in.skip(next.get().length());
            } else if (next.isPresent() || in.peek().kind() != Kind.WORD || !Character.isLetter(in.peek().text().charAt(0))) {
                in.back(mark);
                break;
            }
            any.add(read.get());
            told.doubt();
        }
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition oneOf(OneOf.Slot slot) {
        Set<Enum<?>> values = new LinkedHashSet<>();
        do {
            values.add(value(slot.type()));
            in.next();
        } while (in.take(","));
        return new OneOf(slot, values);
    }

    private Enum<?> value(Class<? extends Enum<?>> type) {
        List<String> choices = new ArrayList<>();
        for (Enum<?> value : type.getEnumConstants()) {
            if (Language.word(value).equals(in.peek().word().replace('_', '-'))) {
                return value;
            }
            choices.add(Language.word(value));
        }
        throw in.expected("one of " + String.join(", ", choices));
    }

    private Condition counted(Count.Certainty certainty) {
        Optional<Count> count = in.peek().kind() == Kind.QUOTED ? Optional.empty() : counts.find();
        return count.orElseThrow(() -> in.expected("a comparison such as >= 100")).with(certainty);
    }

    private Order order() {
        for (Order order : Order.values()) {
            if (in.take(Language.word(order))) {
                return order;
            }
        }
        if (in.takeAny("date", "day", "time")) {
            return Order.NEWEST;
        } else if (in.takeAny("size", "count", "deaths", "toll")) {
            return Order.NUMBER;
        }
        throw in.expected("one of " + Language.choices(Order.class));
    }

    private void first(Phrase phrase, Chain chain) {
        String[] value = phrase.value().split(" ");
        told.order(Order.valueOf(value[0]));
        if (value.length > 1) {
            chain.imply(FigureKind.valueOf(value[1]));
        }
        if (phrase.form() == Form.TOP) {
            long limit = counts.whole().orElseThrow(() -> in.expected("a number of answers such as 10"));
            told.limit((int) Math.max(1, Math.min(limit, Integer.MAX_VALUE)));
        }
    }

    /** A word that is none of the language: a place, a slip, or a word to look for. */
    private Condition bare(Token token) {
        if (token.kind() != Kind.WORD) {
            throw in.expected(CHOICES);
        }
        Optional<In> place = places.bare();
        if (place.isPresent()) {
            told.doubt();
            return place.get();
        }
        if (token.is("said")) {
            in.next();
            throw in.expected("\"by\" and the name of a source");
        }
        String word = token.word();
        Optional<String> meant = Phrases.near(word);
        if (meant.isPresent()) {
            throw in.error("\"" + token.text() + "\" is no word of questions; did you mean " + meant.get()
                    + "? To look for the word in articles: matching " + Language.text(token.text()));
        }
        if (TextTerms.of(word).size() == 0) {
            throw in.expected(CHOICES);
        }
        in.next();
        told.doubt("\"" + token.text() + "\" is looked for in the words of articles"
                + (token.isCapital() ? "; if it is a place, say in " + Language.text(token.text()) : ""));
        return new Matching(token.text().toLowerCase(Locale.ROOT).equals(word) && token.isCapital() ? token.text() : word);
    }
}

package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureKind;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Finds lone victims and what became of them: "a man was shot dead", "Kevin Barbee, 15, died". Figures count people and
 * leave most of these out. Immutable and safe for use by several threads.
 */
final class VictimFinder {

    /** Where the victim stands to the words for the fate. */
    enum Form {
        SUBJECT, OBJECT, OF, SIGNAL
    }

    record Fate(FigureKind kind, Form form) {}

    /**
     * What is found in an article.
     *
     * @param victims each mention of a lone victim with a fate
     * @param signs words that tell of a death or a wound whose victim stands elsewhere ("homicide")
     * @param persons the first phrase for a person, to hang a sign on
     */
    record Found(List<Victim> victims, List<SignOf> signs, Optional<Evidence> persons) {}

    /** A sign of a fate, and the sentence that it stands in, from 0. */
    record SignOf(FigureKind fate, int sentence) {}

    private static final WordSet NOT = WordSet.of("not", "n't", "never", "nobody", "none", "without", "no", "if", "could",
            "would", "might", "may", "to", "threatened", "wants", "would-be", "nearly", "almost");
    private static final int FAR = 22;
    private static final int NEAR = 5;

    private final Lexicon<List<Fate>> fates;
    private final PersonFinder persons = new PersonFinder();

    VictimFinder() {
        java.util.Map<String, List<Fate>> byPhrase = new java.util.LinkedHashMap<>();
        for (WordList.Row row : WordList.english("ledger/fates.tsv").rows()) {
            byPhrase.computeIfAbsent(row.get(0), phrase -> new ArrayList<>())
                    .add(new Fate(row.get(1, FigureKind.class), row.get(2, Form.class)));
        }
        Lexicon.Builder<List<Fate>> builder = new Lexicon.Builder<>();
        byPhrase.forEach((phrase, values) -> builder.add(phrase, List.copyOf(values)));
        fates = builder.build();
    }

    /** The words for fates. */
    Lexicon<List<Fate>> fates() {
        return fates;
    }

    /** The lone victims that {@code sentences} tell of. */
    Found find(List<Sentence> sentences) {
        List<Victim> victims = new ArrayList<>();
        List<SignOf> signs = new ArrayList<>();
        Optional<Evidence> first = Optional.empty();
        for (Sentence sentence : sentences) {
            List<Person> people = null;
            for (int i = 0; i < sentence.size(); i++) {
                Optional<Lexicon.Match<List<Fate>>> match = fates.longestAt(sentence, i);
                if (match.isEmpty()) {
                    continue;
                }
                int begin = i;
                int end = match.get().end();
                i = end - 1;
                if (isDenied(sentence, begin)) {
                    continue;
                }
                people = people == null ? persons.find(sentence) : people;
                boolean attached = false;
                for (Fate fate : match.get().value()) {
                    Optional<Person> victim = victim(sentence, fate.form(), people, begin, end);
                    if (!attached && victim.isPresent()) {
                        victims.add(of(sentence, victim.get(), fate));
                        attached = true;
                    }
                }
                if (!attached || match.get().value().get(0).form() == Form.SIGNAL) {
                    boolean dead = match.get().value().stream().anyMatch(fate -> fate.kind() == FigureKind.KILLED);
                    signs.add(new SignOf(dead ? FigureKind.KILLED : FigureKind.INJURED, sentence.index()));
                }
            }
            if (first.isEmpty() && people != null && !people.isEmpty()) {
                first = Optional.of(Evidence.of(sentence.source(),
                        sentence.span(people.get(0).begin(), people.get(0).end()), "a person beside a fate"));
            }
        }
        return new Found(victims, signs, first);
    }

    static boolean isDenied(Sentence sentence, int i) {
        return NOT.has(sentence, i - 1) || NOT.has(sentence, i - 2) && !sentence.is(i - 2, "to") && !sentence.is(i - 2, "no");
    }

    private static Optional<Person> victim(Sentence sentence, Form form, List<Person> people, int begin, int end) {
        if (form == Form.SIGNAL) {
            return Optional.empty();
        }
        if (form == Form.SUBJECT) {
            Person last = null;
            for (Person person : people) {
                if (person.end() <= begin && begin - person.end() <= FAR) {
                    last = last == null || !isBesides(sentence, person) ? person : last;
                }
            }
            return Optional.ofNullable(last);
        }
        return people.stream().filter(person -> person.begin() >= end && person.begin() - end <= NEAR
                && !crosses(sentence, end, person.begin())).findFirst();
    }

    /** Whether a phrase stands behind a preposition, so that another one before it is the subject. */
    private static boolean isBesides(Sentence sentence, Person person) {
        return sentence.is(person.begin() - 1, "of") || sentence.is(person.begin() - 1, "by")
                || sentence.is(person.begin() - 1, "with") || sentence.is(person.begin() - 1, "in")
                || sentence.is(person.begin() - 1, "at") || sentence.is(person.begin() - 1, "on")
                || sentence.is(person.begin() - 1, "near") || sentence.is(person.begin() - 1, "to")
                || sentence.is(person.begin() - 1, "from");
    }

    private static boolean crosses(Sentence sentence, int from, int to) {
        for (int k = from; k < to; k++) {
            if (sentence.is(k, ",") || sentence.is(k, ".") || sentence.is(k, ";") || sentence.is(k, "by")
                    || sentence.is(k, "in") || sentence.is(k, "at")) {
                return true;
            }
        }
        return false;
    }

    private static Victim of(Sentence sentence, Person person, Fate fate) {
        String rule = "lone victim " + switch (fate.form()) {
            case SUBJECT -> "before the fate";
            case OBJECT -> "after the verb";
            case OF -> "after of";
            case SIGNAL -> "elsewhere";
        };
        return new Victim(Evidence.of(sentence.source(), sentence.span(person.begin(), person.end()), rule), fate.kind(),
                person.age(), person.sex(), person.name(), sentence.index(), person.another());
    }
}

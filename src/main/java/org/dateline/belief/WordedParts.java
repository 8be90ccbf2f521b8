package org.dateline.belief;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Noun;
import org.dateline.event.Scope;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Finds parts by their words: "two of the victims", "the other two", "a third officer" are of those of whom the article told
 * before that the same befell them, in the same event. What {@link Sums} found stands.
 */
final class WordedParts {

    /** How many figures before the part are looked at. */
    private static final int FARTHEST = 8;
    private static final WordSet VICTIMS = WordSet.of("victim", "victims", "dead", "killed", "injured", "wounded", "deceased", "casualties",
            "fatalities", "slain", "bodies", "hurt", "missing", "detained", "arrested", "detainees", "hostages", "abducted");
    private static final WordSet THOSE = WordSet.of("the", "these", "those");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private WordedParts() {}

    /** Adds to {@code wholes} the whole of each of an article's {@code figures} that its words call a part. */
    static void add(List<Counted> figures, Map<Counted, Scope> scopes, Function<Counted, Object> event, Map<Counted, Counted> wholes) {
        for (int f = 1; f < figures.size(); f++) {
            Counted figure = figures.get(f);
            if (figure.reading().part() || wholes.containsKey(figure) || scopes.get(figure) != Scope.INCIDENT) {
                continue;
            }
            long least = leastWhole(figure);
            boolean mixed = figure.sentence().word(figure.phrase().end() - 1).startsWith("victim") && isMixed(figures, f);
            for (int w = f - 1; least > 0 && !mixed && w >= Math.max(0, f - FARTHEST); w--) {
                Counted whole = figures.get(w);
                if (isWhole(whole, figure, least) && !wholes.containsKey(whole) && scopes.get(whole) == Scope.INCIDENT
                        && event.apply(whole).equals(event.apply(figure))) {
                    wholes.put(figure, whole);
                    break;
                }
            }
        }
    }

    /** Whether both dead and injured are told of shortly before: "the victims" are then all of them. */
    private static boolean isMixed(List<Counted> figures, int f) {
        FigureKind kind = figures.get(f).reading().fate().kind();
        FigureKind other = kind == FigureKind.KILLED ? FigureKind.INJURED : FigureKind.KILLED;
        return figures.subList(Math.max(0, f - FARTHEST), f).stream().anyMatch(before -> before.reading().fate().kind() == other);
    }

    private static boolean isWhole(Counted whole, Counted part, long least) {
        return whole.reading().fate().kind() == part.reading().fate().kind() && !whole.reading().part()
                && whole.phrase().quantity().stated().orElse(0) >= least && whole.sentence().index() < part.sentence().index()
                && (isOfVictims(part) || head(part).equals(head(whole)));
    }

    /** The least number that a whole of {@code figure} has; 0 where no words say that it is a part. */
    private static long leastWhole(Counted figure) {
        Sentence s = figure.sentence();
        CountedPhrase phrase = figure.phrase();
        long number = phrase.quantity().stated().orElse(0);
        boolean others = s.is(phrase.begin() - 1, "other") && THOSE.has(s, phrase.begin() - 2);
        if (others || isOfThose(s, phrase) && (number > 1 || isOfVictims(figure))) { // "one of the students" may be another's count
            return number + 1;
        }
        int ordinal = number == 1 && (s.is(phrase.begin(), "a") || s.is(phrase.begin(), "the")) ? ORDINALS.indexOf(s.word(phrase.begin() + 1)) + 1 : 0;
        return ordinal > 1 ? ordinal : 0;
    }

    /** "two of the officers". */
    private static boolean isOfThose(Sentence s, CountedPhrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            if (s.is(i, "of") && THOSE.has(s, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfVictims(Counted figure) {
        CountedPhrase phrase = figure.phrase();
        return phrase.noun().type() == Noun.Type.LEFT_OUT || phrase.noun().type() == Noun.Type.CASUALTY || VICTIMS.has(figure.sentence(), phrase.end() - 1);
    }

    private static String head(Counted figure) {
        String word = figure.sentence().word(figure.phrase().end() - 1);
        return word.equals("men") || word.equals("women") ? word.replace("en", "an") : word.replaceFirst("s$", "");
    }
}

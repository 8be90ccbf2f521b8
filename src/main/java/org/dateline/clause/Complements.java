package org.dateline.clause;

import java.util.List;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Tells counted phrases that only say more of another one: "14 people from three generations of one family". Nothing is
 * told of them by themselves.
 */
final class Complements {

    /** The most tokens between the phrase that is told of and the one that says where its people belong. */
    private static final int REACH = 8;
    private static final WordSet BEFORE = WordSet.of("from", "of", "to", "in", "across", "among");
    private static final WordSet JOINS = WordSet.of("from", "of", "to", "in", "across", "among", "belonging", "the", "same",
            "different", "a", "single", "members", "relatives", "generations", "branches");

    private final FigureWords words;

    Complements(FigureWords words) {
        this.words = words;
    }

    /** Whether {@code phrase} only says to which families those belong whom another phrase of {@code all} counts. */
    boolean isComplement(Sentence s, CountedPhrase phrase, List<CountedPhrase> all) {
        boolean kin = phrase.noun().type() == Noun.Type.HOUSEHOLD || phrase.noun().type() == Noun.Type.UNKNOWN;
        if (kin && BEFORE.has(s, phrase.begin() - 1)) {
            for (CountedPhrase other : all) {
                if (other.end() < phrase.begin() && phrase.begin() - other.end() <= REACH && countsPeople(other)
                        && isJoined(s, other.end(), phrase.begin())) {
                    return true;
                }
            }
        }
        return isOwner(s, phrase, all) || isNamed(s, phrase, all);
    }

    /** "Another victim, a 17-year-old girl, was struck": the second only says who the first was. */
    private static boolean isNamed(Sentence s, CountedPhrase phrase, List<CountedPhrase> all) {
        return phrase.rule().equals("lone victim") && s.is(phrase.begin() - 1, ",") && s.is(phrase.end(), ",") && all.stream().anyMatch(other ->
                other.end() == phrase.begin() - 1 && other.quantity().stated().orElse(0) == 1
                        && (other.noun().type() == Noun.Type.ANYONE || other.noun().type() == Noun.Type.LEFT_OUT));
    }

    /** "nine children of a doctor were killed": the lone one only says whose they are. */
    private static boolean isOwner(Sentence s, CountedPhrase phrase, List<CountedPhrase> all) {
        return phrase.rule().equals("lone victim") && s.is(phrase.begin() - 1, "of")
                && all.stream().anyMatch(other -> other.end() == phrase.begin() - 1 && other.noun().isPerson());
    }

    private static boolean countsPeople(CountedPhrase phrase) {
        return phrase.noun().isPerson() || phrase.isElliptical() || phrase.noun().type() == Noun.Type.ANYONE
                || phrase.noun().type() == Noun.Type.CASUALTY;
    }

    private boolean isJoined(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes = JOINS.has(s, i) || s.isNumeric(i) || s.isWord(i) && !words.marks().hasWord(s, i)
                    && !words.verbs().hasWord(s, i);
            if (!passes) {
                return false;
            }
        }
        return true;
    }
}

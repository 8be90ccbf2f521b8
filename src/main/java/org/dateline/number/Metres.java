package org.dateline.number;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Tells the metres of "fell 20m" from the millions of "2m people". A number with a bare "m" counts millions of people
 * only where a noun or a verb of people says so; everywhere else it measures.
 */
final class Metres {

    private static final WordSet BEFORE = Contexts.of("before millions");
    private static final WordSet VERBS = Contexts.of("verb after millions");
    private static final WordSet COUNTS = Contexts.of("sentence that counts millions");
    private static final WordSet HEDGES = Contexts.of("hedge before millions");
    /** How far back a sentence says that it speaks of people. */
    private static final int REACH = 12;

    private Metres() {}

    /** Whether the number from token {@code begin} to {@code end} ends in a bare "m" and measures. */
    static boolean isMeasure(Sentence s, int begin, int end) {
        String word = s.word(end - 1);
        boolean metres = s.isNumeric(end - 1) && word.length() > 1 && word.charAt(word.length() - 1) == 'm'
                && Character.isDigit(word.charAt(word.length() - 2));
        return metres && !isMillions(s, begin, end);
    }

    private static boolean isMillions(Sentence s, int begin, int end) {
        if (CountedWords.mayBe(s, end) || s.is(end, "or") && s.is(end + 1, "more") && CountedWords.mayBe(s, end + 2)) {
            return true;
        }
        int before = begin - 1;
        while (before > 0 && HEDGES.has(s, before)) {
            before--;
        }
        if (BEFORE.has(s, before)) {
            return true;
        }
        boolean subject = VERBS.has(s, end) || s.is(end, "of") && (s.is(end + 1, "them") || s.is(end + 1, "whom"));
        boolean opens = before < 0 || before < begin - 1 || !s.isWord(before) || s.is(before, "that") || s.is(before, "and");
        return subject && opens || (s.is(before, "to") || s.is(before, "from")) && speaksOfPeople(s, before);
    }

    private static boolean speaksOfPeople(Sentence s, int i) {
        for (int k = i - 1; k >= 0 && k > i - REACH; k--) {
            if (COUNTS.has(s, k)) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.number;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Where a word that can be a hedge is a preposition instead: "talks about two children", "took over 12 villages". */
final class ContextOfHedge {

    private static final WordSet TELLING = Contexts.of("telling about");
    private static final WordSet OVER = Contexts.of("preposition over");
    private static final WordSet NUMBERS = Contexts.of("number word");
    private static final WordSet VERBS = Contexts.of("after a looking-back hedge");

    private ContextOfHedge() {}

    /** Whether the phrase from token {@code begin} to {@code end} can be a hedge there. */
    static boolean allows(Sentence s, int begin, int end) {
        if (end - begin > 1) {
            return true;
        }
        String before = s.word(begin - 1);
        return switch (s.word(begin)) {
            case "about" -> !TELLING.contains(before);
            case "over" -> !OVER.contains(before);
            default -> true;
        };
    }

    static boolean isNumberWord(String word) {
        return NUMBERS.contains(word);
    }

    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }
}

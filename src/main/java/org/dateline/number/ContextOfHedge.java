package org.dateline.number;

import java.util.Set;
import org.dateline.text.Sentence;

/** Where a word that can be a hedge is a preposition instead: "talks about two children", "took over 12 villages". */
final class ContextOfHedge {

    private static final Set<String> TELLING = Set.of("talk", "talks", "talked", "talking", "speak", "speaks", "spoke",
            "speaking", "heard", "hear", "know", "knew", "known", "worried", "concerned", "concern", "concerns", "told",
            "story", "stories", "asked", "ask", "asking", "questions", "question", "report", "news", "information",
            "details", "think", "thinking", "complained", "write", "wrote", "film", "book", "documentary", "rumors");
    private static final Set<String> OVER = Set.of("concern", "concerns", "outrage", "anger", "protest", "protests", "protesting", "dispute",
            "trial", "take", "takes", "took", "taken", "taking", "hand", "handed", "handing", "fly",
            "flying", "flew", "flown", "control", "worried", "spread", "criticism", "criticised",
            "criticized", "clash", "row", "alarm", "fears", "fear", "charged", "arrested", "sentenced",
            "questioned", "all", "grief", "mourning", "tensions", "furious", "condemned",
            "condemnation", "voted", "fought", "fight", "fighting");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "half", "a");
    private static final Set<String> VERBS = Set.of("were", "was", "are", "is", "have", "has", "had", "died", "in", "and",
            "fled", "will", "could", "may", "remain", "remained", "on", "when", "after");

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

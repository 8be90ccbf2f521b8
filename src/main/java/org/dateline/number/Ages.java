package org.dateline.number;

import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Tells ages: "aged 45", "children under 5", "Samir Haddad, 34, said", "Lina Aziz, 7 and Omar Aziz, 9 were killed". */
final class Ages {

    /** How many tokens back a list of ages is followed. */
    private static final int LIST = 10;
    /** The most tokens that a name before an age has. */
    private static final int LONGEST_NAME = 5;
    private static final WordSet OWNERS = WordSet.of("his", "her", "their", "the");
    private static final WordSet PARTS = WordSet.of("early", "mid", "late", "-", "middle");
    private static final WordSet SUFFIXES = WordSet.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final WordSet AGED = Contexts.of("age");
    private static final WordSet GROUPS = Contexts.of("age group");
    private static final WordSet SPEAKING = Contexts.of("after a name with an age");
    private static final WordSet SINGULAR = Contexts.of("singular verb after an age");
    /** Who are counted by these may all have one age. */
    private static final WordSet SOME = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final WordSet PLACING = Contexts.of("before the name of a place");

    private final WordSet months = WordSet.of(WordList.english("number/months.tsv").words());

    /** Whether the number from token {@code begin} to {@code end} is an age. */
    boolean isAge(Sentence s, int begin, int end, boolean digits) {
        if (AGED.has(s, begin - 1) || s.is(begin - 1, "of") && (s.is(begin - 2, "age") || s.is(begin - 2, "ages"))
                || s.is(begin - 1, "between") && AGED.has(s, begin - 2)
                || s.is(begin - 1, "between") && s.is(begin - 2, "of") && AGED.has(s, begin - 3)
                || inList(s, begin)) {
            return true;
        }
        boolean bound = switch (s.word(begin - 1)) {
            case "under", "over", "below", "above" -> true;
            default -> false;
        };
        if (bound && GROUPS.has(s, begin - 2) && !CountedWords.ALL.has(s, end)) {
            return true;
        }
        if (end != begin + 1) {
            return false;
        }
        if (isOfEach(s, begin, end)) {
            return true;
        }
        return digits ? inDigits(s, begin, end) : s.is(begin - 1, ",") && isPerson(s, begin - 2)
                && (s.is(end, ",") || s.is(end, ")") || end == s.size() || s.is(end, ".") || s.is(end, ";"));
    }

    /** "Ana Ruiz and Maria Lopez, both 21, were", "Three students, all 17, were", but not "The crew, all 12, were". */
    private static boolean isOfEach(Sentence s, int begin, int end) {
        boolean closed = s.is(end, ",") || s.is(end, ")") || end == s.size() || s.is(end, ".") || s.is(end, ";") || s.is(end, "and");
        if (!closed || s.end(begin) - s.begin(begin) > 2 && s.isNumeric(begin) || !s.is(begin - 2, ",") && !s.is(begin - 2, "(")) {
            return false;
        }
        return switch (s.word(begin - 1)) {
            case "both", "each" -> !s.is(begin, "2") && !s.is(begin, "two");
            case "all" -> s.isCapitalized(begin - 3) || SOME.has(s, begin - 4) || SOME.has(s, begin - 5);
            default -> false;
        };
    }

    private static boolean inList(Sentence s, int begin) {
        int list = begin - 1;
        while (list > 1 && begin - list < LIST && Distractors.joins(s, list) && s.isNumeric(list - 1)
                && s.end(list - 1) - s.begin(list - 1) <= 2) {
            list -= 2;
        }
        return list < begin - 1 && (AGED.has(s, list) || s.is(list, "of") && s.is(list - 1, "ages"));
    }

    private boolean inDigits(Sentence s, int begin, int end) {
        int length = s.end(begin) - s.begin(begin);
        if (length > 3) {
            return false;
        }
        if (isDecade(s, begin, end) || length <= 2 && isBehindSuffix(s, begin, end)) {
            return true;
        }
        boolean apart = s.is(begin - 1, ",") || s.is(begin - 1, "(");
        if (apart && s.isCapitalized(begin - 2) && length <= 2) {
            boolean closed = s.is(end, ",") || s.is(end, ")") || end == s.size() || s.is(end, ".") || s.is(end, ";")
                    || s.is(end, "-") && !s.isGlued(end);
            return closed || isPerson(s, begin - 2) && goesOn(s, begin, end);
        }
        return begin > 1 && s.isCapitalized(begin - 1) && s.isCapitalized(begin - 2) && SPEAKING.has(s, end)
                && length == 2 && !months.has(s, begin - 1);
    }

    /** "a woman in her 60's", "men in their early 30's". */
    private static boolean isDecade(Sentence s, int begin, int end) {
        boolean plural = s.is(end, "'s") && s.isGlued(end) || s.is(end, "'") && s.is(end + 1, "s") && s.isGlued(end);
        return plural && (OWNERS.has(s, begin - 1) || PARTS.has(s, begin - 1) && OWNERS.has(s, begin - 2));
    }

    /** "Carlos Mena Jr., 36, was": the number stands behind what ends a name. */
    private static boolean isBehindSuffix(Sentence s, int begin, int end) {
        int suffix = s.is(begin - 2, ".") ? begin - 3 : begin - 2;
        return s.is(begin - 1, ",") && SUFFIXES.has(s, suffix) && s.isCapitalized(suffix - (s.is(suffix - 1, ",") ? 2 : 1))
                && (end == s.size() || !s.isWord(end) || s.is(end, "and"));
    }

    /** What follows the age of one person: the next name, a verb in the singular, or the verb of a list of them. */
    private static boolean goesOn(Sentence s, int begin, int end) {
        if (s.is(end, "and") && s.isCapitalized(end + 1) || SINGULAR.has(s, end) && !s.is(begin, "1")) {
            return true;
        }
        int name = begin - 2;
        while (name > 0 && s.isCapitalized(name)) {
            name--;
        }
        return s.is(name, "and") && s.isNumeric(name - 1) && s.is(name - 2, ",");
    }

    /** Whether the name that ends at token {@code last} has two words or more and is not that of where something was. */
    private static boolean isPerson(Sentence s, int last) {
        int first = last;
        while (first > 0 && last - first < LONGEST_NAME && s.isCapitalized(first - 1)) {
            first--;
        }
        boolean placed = PLACING.has(s, first) || first > 0 && PLACING.has(s, first - 1);
        return last > first && s.isCapitalized(last) && !placed;
    }
}

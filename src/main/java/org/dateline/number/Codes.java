package org.dateline.number;

import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/**
 * Tells numbers that name a thing and count nobody: "Flight 370", registry, case and telephone numbers, house numbers,
 * the number of a list's line.
 */
final class Codes {

    /** A number of so many digits without a separator is a code, unless it is round. */
    private static final int LONGEST_COUNT = 7;
    /** The most tokens between a house number and the word for its street. */
    private static final int STREET_REACH = 5;

    private final WordSet labels = WordSet.of(WordList.english("number/labels.tsv").words());
    private final WordSet streets = Contexts.of("street");
    private final WordSet roads = Contexts.of("street before its name");
    private final WordSet holders = Contexts.of("bearer of a number");
    private final WordSet singular = Contexts.of("singular verb after an age");

    /** Whether the digits from token {@code begin} to {@code end} name a thing. */
    boolean isCode(Sentence s, int begin, int end) {
        return isLabel(s, begin, end) || isTelephone(s, begin, end) || isHouse(s, begin, end) || isLong(s, begin, end)
                || isBorne(s, begin, end);
    }

    private boolean isLabel(Sentence s, int begin, int end) {
        if (begin == 0 && end < s.size() && (s.is(end, ".") || s.is(end, ")")) && s.isGlued(end)) {
            return end + 1 < s.size();
        }
        int before = s.is(begin - 1, ".") || s.is(begin - 1, "-") ? begin - 2 : begin - 1;
        return labels.has(s, before) && !CountedWords.ALL.has(s, end) && !numbers(s, before);
    }

    /** "The dead number 40", "casualties number 300": a verb. */
    private static boolean numbers(Sentence s, int i) {
        String before = s.word(i - 1);
        return s.is(i, "number") && (CountedWords.NOUNS.has(s, i - 1) || before.endsWith("s") && before.length() > 3);
    }

    /** "(555) 017-4455", "0300 123 4567": groups of digits beside one another, and no noun that they count. */
    private static boolean isTelephone(Sentence s, int begin, int end) {
        if (CountedWords.mayBe(s, end) || !isPlain(s, begin)) {
            return false;
        }
        boolean area = s.is(begin - 1, "(") && s.is(end, ")") && isPlain(s, end + 1);
        boolean after = begin > 0 && isPlain(s, begin - 1) && s.end(begin - 1) - s.begin(begin - 1) < 6
                && (s.word(begin - 1).startsWith("0") || isPlain(s, end) || isPlain(s, begin - 2));
        return area || after || isPlain(s, end) && isPlain(s, end + 1);
    }

    private static boolean isPlain(Sentence s, int i) {
        if (!s.isNumeric(i)) {
            return false;
        }
        for (int at = s.begin(i); at < s.end(i); at++) {
            if (!Character.isDigit(s.source().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** "14 Cedar Avenue", "5 Rue Voltaire", "the 3400 block". */
    private boolean isHouse(Sentence s, int begin, int end) {
        if (s.is(end, "block") && (s.is(end + 1, "of") || s.is(begin - 1, "the"))) {
            return true;
        }
        if (end != begin + 1 || !s.isCapitalized(end) || s.end(begin) - s.begin(begin) > 5) {
            return false;
        }
        if (roads.has(s, end) && s.isCapitalized(end + 1)) {
            return true;
        }
        for (int k = end + 1; k < end + STREET_REACH && k < s.size(); k++) {
            if (s.isCapitalized(k) && streets.has(s, k)) {
                return !(s.isWord(k + 1) && CountedWords.mayBe(s, k + 1));
            }
            if (!s.isCapitalized(k) && !s.is(k, "'s")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLong(Sentence s, int begin, int end) {
        int length = s.end(begin) - s.begin(begin);
        return length >= LONGEST_COUNT && end == begin + 1 && isPlain(s, begin) && !s.word(begin).endsWith("000")
                && !CountedWords.ALL.has(s, end);
    }

    /** "Inmate 88213 was killed", "Badge 4471 shot two": one bearer, not so many of them. */
    private boolean isBorne(Sentence s, int begin, int end) {
        return holders.has(s, begin - 1) && !CountedWords.ALL.has(s, end)
                && (singular.has(s, end) || end - begin == 1 && isPlain(s, begin) && s.end(begin) - s.begin(begin) > 3);
    }
}

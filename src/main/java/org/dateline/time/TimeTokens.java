package org.dateline.time;

import org.dateline.text.Sentence;

/**
 * The tokens of one sentence with what each can be in an expression of time. All tests take any index: what lies
 * outside the sentence is no word at all.
 */
final class TimeTokens {

    private final Sentence sentence;
    private final TimeWords vocabulary;
    private final TimeWord[] words;
    private final int[] digits;
    private final boolean anything;

    TimeTokens(Sentence sentence, TimeWords vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.words = new TimeWord[sentence.size()];
        this.digits = new int[sentence.size()];
        boolean found = false;
        String text = sentence.source();
        for (int i = 0; i < words.length; i++) {
            digits[i] = sentence.isNumeric(i) ? leadingDigits(text, sentence.begin(i), sentence.end(i)) : 0;
            if (digits[i] > 0) {
                words[i] = TimeWord.NONE;
                found = true;
            } else {
                words[i] = vocabulary.at(sentence, i);
                found |= words[i].hasAny() || words[i].startsHoliday();
            }
        }
        anything = found;
    }

    private static int leadingDigits(String text, int begin, int end) {
        int i = begin;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - begin;
    }

    Sentence sentence() {
        return sentence;
    }

    TimeWords vocabulary() {
        return vocabulary;
    }

    /** Whether any token can begin an expression of time. */
    boolean hasAny() {
        return anything;
    }

    /** Whether token {@code i} can begin an expression of time. */
    boolean mayBegin(int i) {
        return digits[i] > 0 || words[i].mayBegin();
    }

    int size() {
        return words.length;
    }

    String word(int i) {
        return sentence.word(i);
    }

    boolean is(int i, String word) {
        return sentence.is(i, word);
    }

    /** Whether the word at {@code i} stands in the list {@code cues.tsv} for {@code cue}. */
    boolean isCue(int i, Cue cue) {
        return at(i).is(cue);
    }

    boolean isWord(int i) {
        return sentence.isWord(i);
    }

    boolean isCapitalized(int i) {
        return sentence.isCapitalized(i);
    }

    TimeWord at(int i) {
        return i >= 0 && i < words.length ? words[i] : TimeWord.NONE;
    }

    boolean has(int i, Role role) {
        return at(i).has(role);
    }

    /** Whether the expression that ends at token {@code end} owns what follows: "Tuesday's quake", "Tuesdays quake". */
    boolean isPossessive(int end) {
        return is(end, "'s") || end > 0 && word(end - 1).endsWith("days");
    }

    /** Whether no white space stands before token {@code i}. */
    boolean isGlued(int i) {
        return i > 0 && i < words.length && sentence.begin(i) == sentence.end(i - 1);
    }

    /** How many digits token {@code i} has where it has nothing else; 0 otherwise. */
    int digitCount(int i) {
        return isNumber(i) ? digits[i] : 0;
    }

    /** Whether token {@code i} is digits and nothing else. */
    boolean isNumber(int i) {
        return i >= 0 && i < words.length && digits[i] > 0 && digits[i] == sentence.end(i) - sentence.begin(i);
    }

    /** Whether token {@code i} begins with a digit. */
    boolean startsWithDigit(int i) {
        return i >= 0 && i < words.length && digits[i] > 0;
    }

    /** The digits that token {@code i} begins with, as a number; -1 for none or more than six. */
    int leading(int i) {
        if (!startsWithDigit(i) || digits[i] > 6) {
            return -1;
        }
        int value = 0;
        for (int at = sentence.begin(i); at < sentence.begin(i) + digits[i]; at++) {
            value = value * 10 + sentence.source().charAt(at) - '0';
        }
        return value;
    }

    /** What follows the digits that token {@code i} begins with, in lower case: "th" of "19th". */
    String suffix(int i) {
        return startsWithDigit(i) && !isNumber(i) && sentence.end(i) - sentence.begin(i) < 24
                ? sentence.word(i).substring(digits[i])
                : "";
    }

    /** Whether {@code letters} are what follows the digits that token {@code i} begins with. */
    boolean hasSuffix(int i, String letters) {
        return startsWithDigit(i) && sentence.word(i).length() == digits[i] + letters.length()
                && sentence.word(i).endsWith(letters);
    }

    /** The number that token {@code i} is when it is only digits, at most {@code longest} of them; else -1. */
    int number(int i, int longest) {
        return isNumber(i) && digits[i] <= longest ? leading(i) : -1;
    }

    /** The day of the month at token {@code i} ("15", "15th", "fifteenth"); 0 for none. */
    int day(int i) {
        int value = number(i, 2);
        if (value < 0) {
            value = ordinal(i);
        }
        return value >= 1 && value <= 31 ? value : 0;
    }

    /** The ordinal number at token {@code i} ("19th", "nineteenth"); 0 for none. */
    int ordinal(int i) {
        if (startsWithDigit(i)) {
            return digits[i] <= 2 && (hasSuffix(i, "th") || hasSuffix(i, "st") || hasSuffix(i, "nd")
                    || hasSuffix(i, "rd")) ? leading(i) : 0;
        }
        return at(i).number(Role.ORDINAL);
    }

    /** The month at token {@code i}, full or short; 0 for none. */
    int month(int i) {
        TimeWord word = at(i);
        return word.has(Role.MONTH) ? word.number(Role.MONTH)
                : word.has(Role.MONTH_SHORT) && isCapitalized(i) ? word.number(Role.MONTH_SHORT) : 0;
    }

    /** The token after the month at {@code i}, past the stop of a short form. */
    int afterMonth(int i) {
        return has(i, Role.MONTH_SHORT) && is(i + 1, ".") && isGlued(i + 1) ? i + 2 : i + 1;
    }

    /** Whether a hyphen or dash stands at token {@code i}. */
    boolean isDash(int i) {
        return is(i, "-");
    }
}

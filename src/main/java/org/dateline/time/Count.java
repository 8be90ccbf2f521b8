package org.dateline.time;

import java.util.regex.Pattern;

/**
 * How many units: "two", "12", "two and a half", "several".
 *
 * @param amount as TIMEX3 writes it: digits, a decimal, or {@code X} where it is not told exactly
 * @param value the whole number, 0 where it is none
 * @param end the token after it
 */
record Count(String amount, int value, int end) {

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3},\\d{3}");

    /** The count that begins at token {@code i}; null for none. */
    static Count at(TimeTokens t, int i) {
        if (t.startsWithDigit(i)) {
            return inDigits(t, i);
        }
        if (t.has(i, Role.SOME)) {
            int end = t.is(i + 1, "of") ? i + 2 : i + 1;
            return new Count("X", 0, end);
        }
        if (t.is(i, "half") && (t.is(i + 1, "an") || t.is(i + 1, "a"))) {
            return t.is(i + 2, "hour") ? new Count("0.5", 0, i + 2) : null;
        }
        return t.has(i, Role.NUMBER) ? inWords(t, i) : null;
    }

    private static Count inDigits(TimeTokens t, int i) {
        int value = t.leading(i);
        if (t.isNumber(i)) {
            return value < 0 ? null : withHalf(t, value, i + 1);
        }
        String word = t.word(i);
        if (word.length() > 8) {
            return null;
        }
        if (word.indexOf('.') > 0 && DECIMAL.matcher(word).matches()) {
            return new Count(word, 0, i + 1);
        }
        return word.indexOf(',') > 0 && THOUSANDS.matcher(word).matches()
                ? new Count(word.replace(",", ""), Integer.parseInt(word.replace(",", "")), i + 1)
                : null;
    }

    private static Count inWords(TimeTokens t, int i) {
        int value = t.at(i).number(Role.NUMBER);
        int end = i + 1;
        if (value == 12 && t.is(i, "dozen")) {
            return new Count("12", 12, end);
        }
        if (value >= 20 && value < 100) {
            int next = t.isDash(end) ? end + 1 : end;
            int unit = t.at(next).number(Role.NUMBER);
            if (unit > 0 && unit < 10) {
                value += unit;
                end = next + 1;
            }
        }
        while (t.is(end, "hundred") || t.is(end, "thousand")) {
            value *= t.at(end).number(Role.NUMBER);
            end++;
        }
        return value > 1_000_000 ? null : withHalf(t, value, end);
    }

    private static Count withHalf(TimeTokens t, int value, int end) {
        boolean half = t.is(end, "and") && t.is(end + 1, "a") && t.is(end + 2, "half");
        return half ? new Count(value + ".5", 0, end + 3) : new Count(Integer.toString(value), value, end);
    }
}

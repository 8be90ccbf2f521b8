package org.dateline.number;

/**
 * What one token says that begins with a digit: "1,200", "48'500", "1.5", "380000", "2.5m", "12k".
 *
 * @param units the digits as a whole number, without their separators
 * @param decimals how many of them stand behind a decimal point
 * @param scale what a letter at the end multiplies with, 1 without one
 * @param bare whether it is digits and nothing else
 * @param length how many digits there are
 * @param grouped whether the one stop may also separate thousands ("1.200")
 */
record Digits(long units, int decimals, long scale, boolean bare, int length, boolean grouped) {

    private static final int LONGEST = 16;

    /** Reads a token; null where it is no number or glued to other letters ("10km", "19th"). */
    static Digits read(String word) {
        long units = 0;
        int length = 0;
        int group = 0;
        int commas = 0;
        int stops = 0;
        int shortest = Integer.MAX_VALUE;
        int first = -1;
        int i = 0;
        for (; i < word.length(); i++) {
            char c = word.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                units = units * 10 + digit;
                group++;
                if (++length > LONGEST) {
                    return null;
                }
            } else if (isSeparator(c)) {
                boolean stop = c == '.' || c == '\u00b7';
                i = c == '&' ? word.indexOf(';', i) : i;
                if (!stop && stops > 0) {
                    return null;
                }
                if (first < 0) {
                    first = group;
                } else {
                    shortest = Math.min(shortest, group);
                }
                commas += stop ? 0 : 1;
                stops += stop ? 1 : 0;
                group = 0;
            } else {
                break;
            }
        }
        long scale = scale(word, i);
        if (length == 0 || scale == 0 || length > 1 && Character.digit(word.charAt(0), 10) == 0 && stops == 0) {
            return null;
        }
        boolean bare = commas + stops == 0 && scale == 1;
        if (commas + stops == 0) {
            return new Digits(units, 0, scale, bare, length, false);
        }
        return separated(new Digits(units, 0, scale, false, length, false), first, group, shortest, commas, stops);
    }

    /** A stop, a comma, or what the tokenizer leaves between thousands: an apostrophe, a character reference. */
    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\u00b7' || c == '\'' || c == '&';
    }

    /** Tells thousands from decimals by the lengths of the groups: first, last and the shortest between them. */
    private static Digits separated(Digits digits, int first, int last, int shortest, int commas, int stops) {
        boolean thousands = first <= 3 && last == 3 && (shortest == Integer.MAX_VALUE || shortest >= 2 && shortest <= 3);
        if (stops == 0) {
            if (thousands) {
                return digits;
            }
            return commas == 1 && last <= 2 ? digits.withDecimals(last, false) : null;
        }
        if (stops == 1) {
            return commas == 0 || shortest == 3 || first <= 3 ? digits.withDecimals(last, commas == 0 && thousands) : null;
        }
        return commas == 0 && thousands && shortest == 3 ? digits : null;
    }

    private Digits withDecimals(int decimals, boolean grouped) {
        return new Digits(units, decimals, scale, false, length, grouped);
    }

    private static long scale(String word, int i) {
        return switch (word.substring(i)) {
            case "" -> 1;
            case "k" -> 1_000;
            case "m", "mn", "mln", "mil", "million" -> 1_000_000;
            case "bn" -> 1_000_000_000;
            default -> 0;
        };
    }

    /** The whole number that this is when multiplied by {@code factor}; -1 where it is not whole or too great. */
    long times(long factor) {
        long product;
        long by = scale * factor;
        if (decimals == 0 || grouped && by == 1) {
            product = units;
        } else {
            long divisor = 1;
            for (int d = 0; d < decimals; d++) {
                divisor *= 10;
            }
            if (by % divisor == 0) {
                by /= divisor;
                product = units;
            } else {
                if (units > Numeral.MOST || Math.multiplyHigh(units, by) != 0 || units * by % divisor != 0) {
                    return -1;
                }
                product = units * by / divisor;
                by = 1;
            }
        }
        return product > Numeral.MOST / Math.max(1, by) ? -1 : product * by;
    }
}

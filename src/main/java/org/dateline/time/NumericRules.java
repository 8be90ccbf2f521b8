package org.dateline.time;

import java.util.List;
import java.util.regex.Pattern;

/** Dates in digits: "2020-01-29", "2009-12-19T17:00:00", "29/01/2020", "7/8/07", "29.01.2020". */
final class NumericRules {

    private static final Pattern STOPPED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    private NumericRules() {}

    static int numeric(TimeTokens t, int i, int floor, List<Draft> out) {
        int end = iso(t, i, out);
        end = end > i ? end : parted(t, i, out);
        return end > i ? end : stopped(t, i, out);
    }

    private static int iso(TimeTokens t, int i, List<Draft> out) {
        boolean shape = t.digitCount(i) == 4 && (t.isDash(i + 1) || t.is(i + 1, "/")) && t.isGlued(i + 1)
                && t.digitCount(i + 2) == 2 && t.isGlued(i + 2) && t.word(i + 3).equals(t.word(i + 1))
                && t.isGlued(i + 3) && t.startsWithDigit(i + 4) && t.isGlued(i + 4);
        if (!shape) {
            return i;
        }
        int month = t.leading(i + 2);
        String last = t.word(i + 4);
        int day = last.length() >= 2 && last.length() <= 6 && Character.isDigit(last.charAt(1))
                ? Integer.parseInt(last.substring(0, 2)) : 0;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return i;
        }
        Meaning.Day date = new Meaning.Day(t.leading(i), Turn.NONE, month, day);
        if (t.digitCount(i + 4) == 2) {
            if (t.isDash(i + 5) && t.isGlued(i + 5)) {
                return i;
            }
            out.add(Draft.of(i, i + 5, date, "iso-date"));
            return i + 5;
        }
        if (last.length() == 5 && last.charAt(2) == 't' && t.is(i + 5, ":") && t.digitCount(i + 6) == 2) {
            int end = i + 7;
            String time = last.substring(3) + ":" + t.word(i + 6);
            if (t.is(end, ":") && t.startsWithDigit(end + 1) && t.word(end + 1).length() < 12) {
                time += ":" + t.word(end + 1).toUpperCase(java.util.Locale.ROOT);
                end += 2;
            }
            out.add(Draft.of(i, end, new Meaning.Clock(date, time), "iso-instant"));
            return end;
        }
        return i;
    }

    private static int parted(TimeTokens t, int i, List<Draft> out) {
        boolean shape = t.number(i, 2) > 0 && (t.is(i + 1, "/") || t.isDash(i + 1)) && t.isGlued(i + 1)
                && t.number(i + 2, 2) > 0 && t.isGlued(i + 2) && t.word(i + 3).equals(t.word(i + 1)) && t.isGlued(i + 3)
                && (t.digitCount(i + 4) == 4 || t.digitCount(i + 4) == 2 && t.is(i + 1, "/")) && t.isGlued(i + 4);
        boolean within = t.isGlued(i) && (t.is(i - 1, "/") || t.isDash(i - 1))
                || t.isGlued(i + 5) && (t.is(i + 5, "/") || t.isDash(i + 5));
        if (!shape || within) {
            return i;
        }
        int year = t.digitCount(i + 4) == 4 ? t.leading(i + 4) : DayRules.century(t.leading(i + 4));
        return add(t.leading(i), t.leading(i + 2), year, i, i + 5, out);
    }

    /** "29.01.2020" comes as one token; who writes dates with full stops writes the day first (CLDR has no other order with them). */
    private static int stopped(TimeTokens t, int i, List<Draft> out) {
        String word = t.startsWithDigit(i) && t.sentence().end(i) - t.sentence().begin(i) <= 10 ? t.word(i) : "";
        if (word.length() < 8 || word.indexOf('.') < 0 || !STOPPED.matcher(word).matches()) {
            return i;
        }
        String[] parts = word.split("\\.");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (first >= 1 && first <= 12 && second >= 1 && second <= 12 && year >= 1000 && year < 2200) {
            out.add(Draft.of(i, i + 1, new Meaning.Day(year, Turn.NONE, second, first), "numeric-date"));
            return i + 1;
        }
        return add(first, second, year, i, i + 1, out);
    }

    private static int add(int first, int second, int year, int begin, int end, List<Draft> out) {
        boolean date = year >= 1000 && year < 2200
                && (first <= 12 && second <= 31 || first <= 31 && second <= 12);
        if (!date) {
            return begin;
        }
        out.add(Draft.of(begin, end, new Meaning.Numeric(first, second, year), "numeric-date"));
        return end;
    }
}

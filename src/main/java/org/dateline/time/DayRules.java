package org.dateline.time;

import static org.dateline.time.Meaning.NO_YEAR;

import java.util.List;

/** Days and months by name: "29 January 2020", "Jan. 29", "January 15 and 19", "early May", "26-30 November". */
final class DayRules {

    /** The most tokens before the year in the head of a dispatch. */
    private static final int DATELINE = 10;

    private DayRules() {}

    /** "29 January 2020", "the 26th of May", and the days before it in a row: "26-30 November". */
    static int dayMonth(TimeTokens t, int i, int floor, List<Draft> out) {
        int day = t.day(i);
        if (day == 0) {
            return i;
        }
        int at = monthAfterDay(t, i);
        if (at > 0) {
            int end = t.afterMonth(at);
            int tied = yearTied(t, at - 1, end);
            if (tied != 0) {
                out.add(Draft.of(i, end + 2, new Meaning.Day(tied, Turn.NONE, t.month(at), day), "day-month-tied"));
                return end + 2;
            }
            if (isDatelineYear(t, end)) {
                out.add(Draft.of(i, end + 1, new Meaning.Day(century(t.leading(end)), Turn.NONE, t.month(at), day), "day-month"));
                return end + 1;
            }
            end = beforeYear(t, end);
            int year = yearAfter(t, end, true);
            end = year == 0 ? t.afterMonth(at) : end;
            out.add(Draft.of(withArticle(t, i, floor), year == 0 ? end : yearEnd(t, end),
                    new Meaning.Day(year == 0 ? NO_YEAR : year, Turn.NONE, t.month(at), day), "day-month"));
            return out.get(out.size() - 1).end();
        }
        int next = i + 1;
        if (t.isCue(next, Cue.JOINS) && !t.is(next, ",") && t.day(next + 1) > 0 && t.day(next + 1) != day) {
            int later = monthAfterDay(t, next + 1);
            if (later > 0 && (t.isDash(next) || t.day(next + 1) > day)) {
                out.add(Draft.of(withArticle(t, i, floor), next,
                        new Meaning.Day(NO_YEAR, Turn.NONE, t.month(later), day), "day-in-row"));
                return next;
            }
        }
        return i;
    }

    /** The year of "17-Aug-13" and "5-May-2021", the parts of which hyphens tie; 0 for none. */
    private static int yearTied(TimeTokens t, int first, int second) {
        int digits = t.digitCount(second + 1);
        boolean tied = t.isDash(first) && t.isGlued(first) && t.isDash(second) && t.isGlued(second) && t.isGlued(second + 1)
                && (digits == 2 || digits == 4);
        return !tied ? 0 : digits == 2 ? century(t.leading(second + 1)) : t.leading(second + 1);
    }

    /** "31 Oct 88 (EFE) --": a year of two digits in the head of a dispatch. */
    private static boolean isDatelineYear(TimeTokens t, int i) {
        boolean head = t.is(i + 1, "(") && (t.isCapitalized(i + 2) || t.isDash(i + 2)) || t.isDash(i + 1) && !t.isGlued(i + 1);
        return t.digitCount(i) == 2 && head && i < DATELINE;
    }

    /** "In March 12 people died": the number counts, and tells no day. */
    private static boolean countsPeople(TimeTokens t, int month, int at) {
        return t.isCue(at + 1, Cue.COUNTED_PEOPLE) && !t.is(month - 1, "on") && t.isNumber(at);
    }

    /** Past the "of" of "October 27th of 2023" and "May 1st, of 2022". */
    private static int beforeYear(TimeTokens t, int i) {
        int of = t.is(i, ",") ? i + 1 : i;
        return t.is(of, "of") && t.digitCount(of + 1) == 4 ? of + 1 : i;
    }

    private static int monthAfterDay(TimeTokens t, int i) {
        int at = t.is(i + 1, "of") || t.isDash(i + 1) && t.isGlued(i + 1) && t.isGlued(i + 2) ? i + 2 : i + 1;
        if (t.month(at) == 0) {
            return 0;
        }
        boolean verb = (t.is(at, "may") || t.is(at, "march")) && !t.isCapitalized(at);
        return verb ? 0 : at;
    }

    private static int withArticle(TimeTokens t, int i, int floor) {
        return i > floor && t.is(i - 1, "the") ? i - 1 : i;
    }

    /** "January 29, 2020", "Jan. 29", and the days after it in a row: "January 15 and 19". */
    static int monthDay(TimeTokens t, int i, int floor, List<Draft> out) {
        int month = t.month(i);
        int at = t.afterMonth(i);
        if (month == 0) {
            return i;
        }
        if (t.is(at, "the") && t.startsWithDigit(at + 1) || t.isDash(at) && t.isGlued(at) && yearTied(t, at, at + 2) != 0) {
            at++;
        }
        int day = t.day(at);
        int tied = day == 0 ? 0 : yearTied(t, at - 1, at + 1);
        if (tied != 0) {
            out.add(Draft.of(i, at + 3, new Meaning.Day(tied, Turn.NONE, month, day), "month-day-tied"));
            return at + 3;
        }
        if (day == 0 || countsPeople(t, i, at) || t.at(at + 1).has(Role.UNITS) || t.is(at + 1, ":") && t.isGlued(at + 1)
                || t.is(at + 1, "%") || t.has(at, Role.ORDINAL) && !t.isCapitalized(i)) {
            return i;
        }
        if (t.is(at + 1, ",") && t.isGlued(at + 1) && t.isGlued(at + 2) && t.startsWithDigit(at + 2)) {
            return i;
        }
        int end = at + 1;
        int year = yearAfter(t, beforeYear(t, end), true);
        if (year != 0) {
            end = yearEnd(t, beforeYear(t, end));
        }
        out.add(Draft.of(i, end, new Meaning.Day(year == 0 ? NO_YEAR : year, Turn.NONE, month, day), "month-day"));
        while (year == 0 && t.isCue(end, Cue.JOINS)) {
            int next = t.is(end + 1, "the") ? end + 2 : end + 1;
            int other = t.day(next);
            boolean last = other > 0 && monthAfterDay(t, next) == 0 && !isCount(t, next) && other != day
                    && t.startsWithDigit(next) && (!t.is(end, ",") || t.ordinal(next) > 0);
            if (!last) {
                break;
            }
            year = yearAfter(t, next + 1, true);
            int to = year == 0 ? next + 1 : yearEnd(t, next + 1);
            out.add(Draft.of(end + 1, to, new Meaning.Day(year == 0 ? NO_YEAR : year, Turn.NONE, month, other),
                    "day-after-month"));
            end = to;
        }
        return end;
    }

    /** A number that counts what follows it, rather than naming a day. */
    private static boolean isCount(TimeTokens t, int i) {
        String next = t.word(i + 1);
        return t.isNumber(i) && !next.isEmpty() && Character.isLetter(next.charAt(0)) && !t.isCue(i + 1, Cue.JOINS)
                && !t.isCue(i + 1, Cue.AFTER_DAY);
    }

    /** "January 2020", "January, 1918", "August of 1914", "Oct. 1962", "January". */
    static int month(TimeTokens t, int i, int floor, List<Draft> out) {
        int month = t.month(i);
        if (month == 0) {
            return i;
        }
        int at = t.afterMonth(i);
        int of = t.is(at, "of") ? at + 1 : at;
        int year = yearAfter(t, of, true);
        if (year != 0) {
            out.add(Draft.of(i, yearEnd(t, of), new Meaning.Month(year, Turn.NONE, month), "month-year"));
            return yearEnd(t, of);
        }
        if (!t.has(i, Role.MONTH) && !(t.isCue(i - 1, Cue.BEFORE_MONTH) && !t.has(i, Role.WEEKDAY_SHORT))
                || isNoMonth(t, i)) {
            return i;
        }
        if (of > at && t.has(of, Role.TURN) && t.is(of + 1, "year")) {
            Turn turn = Turn.valueOf(t.at(of).value(Role.TURN));
            out.add(Draft.of(i, at, new Meaning.InYear(new Meaning.Month(NO_YEAR, Turn.NONE, month), turn), "month-of-year"));
            return at;
        }
        if (t.has(at, Role.TURN) && t.is(at + 1, "year")) {
            Turn turn = Turn.valueOf(t.at(at).value(Role.TURN));
            out.add(Draft.of(i, at + 2, new Meaning.InYear(new Meaning.Month(NO_YEAR, Turn.NONE, month), turn),
                    "month-last-year"));
            return at + 2;
        }
        out.add(Draft.of(i, at, new Meaning.Month(NO_YEAR, Turn.NONE, month), "month"));
        return at;
    }

    /** "may" and "march" that are verbs, and months that are names of people. */
    private static boolean isNoMonth(TimeTokens t, int i) {
        boolean verb = t.is(i, "may") || t.is(i, "march");
        if (!t.isCapitalized(i)) {
            return verb || !t.isCue(i - 1, Cue.BEFORE_MONTH);
        }
        if (verb) {
            if (t.isCue(i - 1, Cue.OWNER) || isGoing(t, i)) {
                return true;
            }
            boolean alone = t.sentence().isAllCaps(i) && t.size() > 3 && t.sentence().isAllCaps(i + 1);
            return alone || i == 0 || !t.isCue(i - 1, Cue.BEFORE_MONTH) && !t.isCue(i + 1, Cue.JOINS)
                    && !t.is(i - 1, "the") && !t.is(i - 1, "(");
        }
        boolean person = (t.is(i, "april") || t.is(i, "june") || t.is(i, "august"))
                && t.isCapitalized(i + 1) && !t.isCue(i - 1, Cue.BEFORE_MONTH) && !t.is(i - 1, "the")
                && t.month(i + 1) == 0 && !t.has(i + 1, Role.WEEKDAY);
        return person && !t.is(i, "august");
    }

    /** "its March to the Sea", "the March on Rome": one that leads somewhere. */
    private static boolean isGoing(TimeTokens t, int i) {
        boolean leads = t.is(i + 1, "to") || t.is(i + 1, "on") || t.is(i + 1, "for") || t.is(i + 1, "through")
                || t.is(i + 1, "against");
        boolean dated = t.month(i + 2) > 0 || t.startsWithDigit(i + 2) || t.has(i + 2, Role.EDGE) || t.is(i + 2, "mid");
        return t.is(i, "march") && leads && !dated && (t.is(i - 1, "the") || t.isCapitalized(i + 2) || t.is(i + 2, "the"));
    }

    /** The year at token {@code i}, past a comma where allowed; negative before Christ, 0 for none. */
    static int yearAfter(TimeTokens t, int i, boolean comma) {
        int at = comma && t.is(i, ",") ? i + 1 : i;
        int year = t.number(at, 4);
        if (t.digitCount(at) == 4 && year >= 1000 && year < 2200) {
            boolean other = at > i && t.isCue(at + 1, Cue.COUNTED) || t.is(at + 1, ":") && t.isGlued(at + 1)
                    && t.startsWithDigit(at + 2) && year > 2100;
            return other ? 0 : year;
        }
        if (t.is(at, "'") && t.digitCount(at + 1) == 2 && t.isGlued(at + 1)) {
            return century(t.leading(at + 1));
        }
        if (t.isNumber(at) && YearRules.isBeforeChrist(t, at + 1)) {
            return -year;
        }
        return 0;
    }

    /** The token after the year that {@link #yearAfter} read. */
    static int yearEnd(TimeTokens t, int i) {
        int at = t.is(i, ",") ? i + 1 : i;
        return t.is(at, "'") ? at + 2 : YearRules.isBeforeChrist(t, at + 1) ? at + 2 : at + 1;
    }

    /** The year that two digits stand for. */
    static int century(int twoDigits) {
        return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** "the 20th", "on the 6th": a day of the month that was told last. */
    static int ordinalDay(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean told = i > floor && t.is(i - 1, "the") && t.startsWithDigit(i) && t.ordinal(i) > 0
                && t.ordinal(i) <= 31
                && (t.is(i - 2, "on") || t.is(i - 2, "by") || t.is(i - 2, "until") || t.is(i - 2, "since")
                        || t.is(i - 2, "of"));
        String next = t.word(i + 1);
        boolean free = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) && !t.isDash(i + 1)
                || t.isCue(i + 1, Cue.AFTER_DAY);
        if (!told || !free) {
            return i;
        }
        out.add(Draft.of(i - 1, i + 1, new Meaning.Day(NO_YEAR, Turn.THAT, 0, t.ordinal(i)), "ordinal-day"));
        return i + 1;
    }
}

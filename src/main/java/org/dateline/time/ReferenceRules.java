package org.dateline.time;

import java.time.DayOfWeek;
import java.util.List;

/** Days that are pointed at, and references without a date: "Wednesday", "yesterday", "the day before", "now". */
final class ReferenceRules {

    /** The rule of what is only an expression of time in a history. */
    static final String ASIDE = "reference-in-history";

    private ReferenceRules() {}

    /** "Wednesday", "Monday night", "Saturday, June 24, 1950", "Mon 17 Mar 2014". */
    static int weekday(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean full = t.has(i, Role.WEEKDAY);
        if (!full && !t.has(i, Role.WEEKDAY_SHORT) || !t.isCapitalized(i) && !t.isCue(i - 1, Cue.DATE_PREPOSITION)
                || t.isCue(i - 1, Cue.NAMED_DAY) && t.isCapitalized(i - 1) && i > 0) {
            return i;
        }
        DayOfWeek day = DayOfWeek.of(t.at(i).number(full ? Role.WEEKDAY : Role.WEEKDAY_SHORT));
        int at = i + 1;
        while (at < i + 3 && (t.is(at, ",") || t.is(at, ".") && !full || t.is(at, "the"))) {
            at++;
        }
        int size = out.size();
        int end = DayRules.dayMonth(t, at, at, out);
        if (end == at) {
            end = DayRules.monthDay(t, at, at, out);
        }
        if (end == at) {
            end = NumericRules.numeric(t, at, at, out);
        }
        if (end > at) {
            Draft date = out.get(size);
            out.set(size, new Draft(i, date.end(), date.meaning(), date.modifier(), "weekday-date"));
            return end;
        }
        if (!full) {
            return i;
        }
        Meaning.Weekday meaning = new Meaning.Weekday(day, Turn.NONE, false);
        if (t.has(i + 1, Role.TURN) && t.is(i + 2, "week")) {
            Turn turn = Turn.valueOf(t.at(i + 1).value(Role.TURN));
            out.add(Draft.of(i, i + 3, new Meaning.Weekday(day, turn, true), "weekday-of-week"));
            return i + 3;
        }
        return withPart(t, i, i + 1, meaning, "weekday", out);
    }

    /** Adds the day, with the part of the day that follows it ("Monday night"). */
    static int withPart(TimeTokens t, int begin, int end, Meaning day, String rule, List<Draft> out) {
        int at = t.isCue(end, Cue.EARLY_PART) ? end + 1 : t.is(end, "'s") ? end + 1 : end;
        if (t.has(at, Role.PART) || t.has(at, Role.UNIT) && t.is(at, "night")) {
            out.add(Draft.of(begin, at + 1, new Meaning.PartOfDay(day, part(t, at)), rule + "-part"));
            return at + 1;
        }
        out.add(Draft.of(begin, end, day, rule));
        return end;
    }

    static String part(TimeTokens t, int i) {
        return t.has(i, Role.PART) ? t.at(i).value(Role.PART) : "NI";
    }

    /** "today", "yesterday morning", "tonight", "overnight", "the day before yesterday". */
    static int deictic(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.DEICTIC)) {
            return i;
        }
        int days = t.at(i).number(Role.DEICTIC);
        if (t.is(i, "tonight") || t.is(i, "overnight")) {
            out.add(Draft.of(i, i + 1, new Meaning.PartOfDay(new Meaning.Shift(Unit.DAY, 0, false), "NI"),
                    t.word(i)));
            return i + 1;
        }
        if (i - 3 >= floor && t.is(i - 2, "day") && t.is(i - 3, "the")) {
            int more = t.is(i - 1, "before") ? -1 : t.is(i - 1, "after") ? 1 : 0;
            if (more != 0 && more == days) {
                out.add(Draft.of(i - 3, i + 1, new Meaning.Shift(Unit.DAY, days + more, false), "day-before-day"));
                return i + 1;
            }
        }
        return withPart(t, i, i + 1, new Meaning.Shift(Unit.DAY, days, false), "deictic", out);
    }

    /** "the day before", "the night after", "the year before": one unit from the date last told. */
    static int unitBeside(TimeTokens t, int i, int floor, List<Draft> out) {
        if (t.has(i, Role.UNIT) && i - 2 > floor && t.is(i - 1, "whole") && t.is(i - 2, "the") && DurationRules.unit(t, i) == Unit.WEEKEND) {
            out.add(Draft.of(i - 2, i + 1, new Meaning.LatestWeekend(), "the-weekend"));
            return i + 1;
        }
        if (!t.has(i, Role.UNIT) || i <= floor || !t.is(i - 1, "the")) {
            return i;
        }
        boolean back = t.is(i + 1, "before");
        boolean on = t.is(i + 1, "after");
        Unit unit = DurationRules.unit(t, i);
        if (unit == Unit.WEEKEND && !t.isDash(i + 1) && (t.is(i - 2, "at") || t.is(i - 2, "over") || t.is(i - 2, "on")
                || t.is(i - 2, "during"))) {
            out.add(Draft.of(i - 1, i + 1, new Meaning.LatestWeekend(), "the-weekend"));
            return i + 1;
        }
        boolean told = unit == Unit.DAY || unit == Unit.MONTH || unit == Unit.YEAR;
        if (!back && !on && told && (t.isCue(i - 2, Cue.BEFORE_UNIT) && endsClause(t, i + 1)
                || unit == Unit.DAY && t.isCue(i - 2, Cue.ENDING) && !t.is(i + 1, "of"))) {
            out.add(Draft.of(i - 1, i + 1, new Meaning.Shift(unit, 0, true), "the-unit"));
            return i + 1;
        }
        if (!back && !on || unit.isPartOfDay() || unit == Unit.QUARTER) {
            return i;
        }
        String next = t.word(i + 2);
        boolean alone = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
        if (!alone && (unit != Unit.DAY || t.has(i + 2, Role.DEICTIC))) {
            return i;
        }
        Meaning shift = new Meaning.Shift(unit == Unit.NIGHT ? Unit.DAY : unit, back ? -1 : 1, true);
        out.add(Draft.of(i - 1, i + 2, unit == Unit.NIGHT ? new Meaning.PartOfDay(shift, "NI") : shift,
                "unit-beside"));
        return i + 2;
    }

    private static boolean endsClause(TimeTokens t, int i) {
        String next = t.word(i);
        return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) && !t.isDash(i) && !next.startsWith("'");
    }

    /** "at the time", "in the past", "these days", "over the years": phrases of the list {@code fixed.tsv}. */
    static int fixed(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.FIXED) || t.is(i + 1, "of") || t.isDash(i + 1)) {
            return i;
        }
        for (TimeWords.Fixed phrase : t.vocabulary().fixed(t.word(i))) {
            int size = phrase.words().size();
            int first = matchBack(t, i, phrase.words().subList(size - phrase.span(), size));
            if (matchBack(t, i, phrase.words()) >= 0 && first >= floor) {
                boolean duration = phrase.value().startsWith("P") && !phrase.value().endsWith("REF");
                out.add(Draft.of(first, i + 1, duration
                        ? new Meaning.Duration(phrase.value(), Unit.YEAR, 0, Turn.NONE)
                        : new Meaning.Reference(phrase.value()), "fixed"));
                return i + 1;
            }
        }
        return i;
    }

    /** The token where the words begin that end with token {@code i}, a hyphen between them passed over; -1 for none. */
    private static int matchBack(TimeTokens t, int i, List<String> words) {
        int at = i;
        for (int k = words.size() - 1; k >= 0; k--) {
            if (!t.is(at, words.get(k))) {
                return -1;
            }
            at -= t.isDash(at - 1) && k > 0 ? 2 : 1;
        }
        return at + 1;
    }

    /** "now", "recently", "former". */
    static int reference(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean aside = t.has(i, Role.ASIDE);
        if (!t.has(i, Role.REFERENCE) && !aside
                || t.isCapitalized(i) && t.isCapitalized(i + 1) && i > 0) {
            return i;
        }
        String value = t.at(i).value(aside ? Role.ASIDE : Role.REFERENCE);
        int end = aside ? i + 1 : t.has(i + 1, Role.UNITS) || t.is(i + 1, "history") ? i + 2 : i + 1;
        out.add(Draft.of(i, end, new Meaning.Reference(value), 
                aside ? ASIDE : end > i + 1 ? "reference-units" : "reference"));
        return end;
    }
}

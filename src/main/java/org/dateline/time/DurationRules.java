package org.dateline.time;

import java.util.List;

/** Durations and distances: "nine years of war", "two-week", "months", "three days ago", "a year later". */
final class DurationRules {

    private DurationRules() {}

    /** "two weeks", "nine years", "27-year", "two days ago", "a few months later". */
    static int counted(TimeTokens t, int i, int floor, List<Draft> out) {
        Count count = Count.at(t, i);
        if (count == null) {
            return i;
        }
        int at = count.end();
        Count other = t.is(i - 1, "between") && t.is(at, "and") || t.is(at, "to") || t.is(at, "or")
                ? Count.at(t, at + 1) : null;
        if (other != null && count.value() > 0 && other.value() > count.value() && t.has(other.end(), Role.UNITS)) {
            Unit unit = unit(t, other.end());
            out.add(Draft.of(i, at, new Meaning.Duration(unit.duration(count.amount()), unit, count.value(),
                    Turn.NONE), "duration-in-range"));
            return at;
        }
        boolean dashed = t.isDash(at) && t.has(at + 1, Role.UNIT);
        if (dashed) {
            at++;
        }
        for (int skipped = 0; skipped < 2 && t.isCue(at, Cue.FILLER) && !t.has(at, Role.UNIT); skipped++) {
            at++;
        }
        boolean plural = t.has(at, Role.UNITS);
        boolean singular = t.has(at, Role.UNIT) && (dashed || count.value() == 1 || t.is(at + 1, "'s") || t.isDash(at - 1)
                || count.amount().equals("0.5") || t.is(i, "many") || isAdjective(t, at, count));
        boolean parts = plural && unit(t, at) == Unit.QUARTER && (count.value() == 0
                || at == count.end() + (dashed ? 1 : 0) && (count.value() == 3 || t.is(at + 1, "of")));
        if (!plural && !singular || isOrdinalSecond(t, at, count) || parts) {
            return i;
        }
        Unit unit = unit(t, at);
        int begin = !dashed && i > floor && (t.is(i - 1, "a") || t.is(i - 1, "the")) && !t.is(i, "half") ? i - 1 : i;
        return finish(t, begin, at + 1, count, unit, dashed, out);
    }

    /** "a four day trip": the hyphen is left out. */
    private static boolean isAdjective(TimeTokens t, int at, Count count) {
        String next = t.word(at + 1);
        boolean noun = next.length() > 2 && Character.isLowerCase(next.charAt(0)) && !t.isCapitalized(at + 1)
                && !t.at(at + 1).hasAny();
        return noun && count.value() > 1 && t.has(at, Role.UNIT) && unit(t, at).ordinal() >= Unit.HOUR.ordinal()
                && unit(t, at).ordinal() <= Unit.YEAR.ordinal();
    }

    private static boolean isOrdinalSecond(TimeTokens t, int at, Count count) {
        return t.is(at, "second") && count.value() != 1;
    }

    static Unit unit(TimeTokens t, int i) {
        TimeWord word = t.at(i);
        return Unit.valueOf(word.has(Role.UNIT) ? word.value(Role.UNIT) : word.value(Role.UNITS));
    }

    /** "a week", "an hour", "another month", "a year ago"; not "a day" of a set. */
    static int single(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.UNIT) || i <= floor) {
            return i;
        }
        int begin = i - 1;
        while (begin > floor && t.isCue(begin, Cue.FILLER)) {
            begin--;
        }
        boolean article = t.is(begin, "a") || t.is(begin, "an") || t.is(begin, "another");
        if (!article || t.isDash(i + 1)) {
            return i;
        }
        Unit unit = unit(t, i);
        boolean vague = unit == Unit.MINUTE || unit == Unit.QUARTER;
        if (unit == Unit.SECOND || vague && !t.has(i + 1, Role.FORTH) && !t.has(i + 1, Role.BACK)) {
            return i;
        }
        boolean rate = begin == i - 1 && (t.isCue(i - 2, Cue.RATE) || t.isNumber(i - 2) && !t.is(i - 3, "in")
                || t.has(i - 2, Role.NUMBER) || t.is(i - 2, "%") || t.is(i - 2, "million") || t.is(i - 2, "billion"));
        if (rate && t.is(begin, "a") || rate && t.is(begin, "an")) {
            out.add(Draft.of(begin, i + 1, new Meaning.Frequency(unit.duration("1")), "times-a"));
            return i + 1;
        }
        if (t.has(i + 1, Role.UNIT) || t.has(i, Role.PART)) {
            return i;
        }
        return finish(t, begin, i + 1, new Count("1", 1, i), unit, false, out);
    }

    /** "months of fighting", "for days", "years later", "decades-long". */
    static int bare(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean plural = t.has(i, Role.UNITS);
        if (!plural && !t.has(i, Role.UNIT)) {
            return i;
        }
        Unit unit = unit(t, i);
        int hours = ClockRules.hoursOf(t, i, floor, out);
        if (hours > i) {
            return hours;
        }
        int number = t.isDash(i - 1) ? i - 2 : i - 1;
        if (unit == Unit.QUARTER && (t.has(number, Role.NUMBER) || t.isNumber(number))) {
            return i;
        }
        if (t.isDash(i + 1) && t.is(i + 2, "long")) {
            out.add(Draft.of(i, i + 3, new Meaning.Duration(unit.duration(plural ? "X" : "1"), unit, plural ? 0 : 1,
                    Turn.NONE), "unit-long"));
            return i + 3;
        }
        if (!plural) {
            return i;
        }
        boolean moved = t.has(i + 1, Role.BACK) && !t.is(i + 1, "before") || t.is(i + 1, "later");
        boolean lasting = t.isCue(i - 1, Cue.LASTING) || t.is(i + 1, "of") && !t.is(i - 1, "the");
        if (!moved && !lasting || unit == Unit.SECOND) {
            return i;
        }
        return finish(t, i, i + 1, new Count("X", 0, i), unit, false, out);
    }

    private static int finish(TimeTokens t, int begin, int end, Count count, Unit unit, boolean dashed,
            List<Draft> out) {
        int after = t.is(end, "'") ? end + 1 : end;
        boolean compares = (t.is(after, "earlier") || t.is(after, "later")) && t.is(after + 1, "than");
        if (!compares && !dashed && (t.has(after, Role.BACK) || t.has(after, Role.FORTH)) && isDistance(t, after)) {
            boolean back = t.has(after, Role.BACK);
            boolean told = t.at(after).value(back ? Role.BACK : Role.FORTH).equals("TOLD");
            out.add(Draft.of(begin, after + 1, distance(count, unit, back, told), back ? "count-back" : "count-on"));
            return after + 1;
        }
        int last = end;
        if (dashed && t.isDash(end) && t.is(end + 1, "old")) {
            last = end + 2;
        } else if (unit == Unit.YEAR && t.is(end, "old")) {
            last = end + 1;
        } else if (dashed && t.isDash(end) && t.is(end + 1, "long")) {
            last = end + 2;
        }
        out.add(Draft.of(begin, last, new Meaning.Duration(unit.duration(count.amount()), unit, count.value(),
                Turn.NONE), last > end ? "age" : dashed ? "counted-unit" : "duration"));
        return last;
    }

    /** Whether the word at {@code i} ends a distance: "two days before" but not "two days before the launch". */
    private static boolean isDistance(TimeTokens t, int i) {
        if (!t.is(i, "before") && !t.is(i, "after")) {
            return true;
        }
        String next = t.word(i + 1);
        return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) && !next.equals("\"");
    }

    private static Meaning distance(Count count, Unit unit, boolean back, boolean told) {
        if (count.value() > 0) {
            return new Meaning.Shift(unit, back ? -count.value() : count.value(), told);
        }
        if (unit == Unit.YEAR || unit == Unit.DECADE || unit == Unit.CENTURY || !told) {
            return new Meaning.Reference(back ? "PAST_REF" : "FUTURE_REF");
        }
        return new Meaning.Reference(unit == Unit.MONTH ? "XXXX-XX" : unit.isPartOfDay() ? "XXXX-XX-XXTXX"
                : "XXXX-XX-XX");
    }

    /** "the second week", "the first hour": a unit by its order. */
    static int ordinalUnit(TimeTokens t, int i, int floor, List<Draft> out) {
        if (t.ordinal(i) == 0 || !t.has(i + 1, Role.UNIT) || i <= floor || !t.is(i - 1, "the")) {
            return i;
        }
        Unit unit = unit(t, i + 1);
        if (unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.QUARTER || unit == Unit.DAY
                || unit == Unit.CENTURY || unit == Unit.MILLENNIUM || unit == Unit.NIGHT || t.isDash(i + 2)) {
            return i;
        }
        out.add(Draft.of(i - 1, i + 2, new Meaning.Duration(unit.duration("1"), unit, 0, Turn.NONE), "ordinal-unit"));
        return i + 2;
    }

    /** "every Friday", "each day", "per year", "every two years". */
    static int each(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.EACH)) {
            return i;
        }
        boolean per = t.is(i, "per");
        int at = t.is(i + 1, "other") || t.is(i + 1, "single") ? i + 2 : i + 1;
        if (t.has(at, Role.UNIT) && !t.isDash(at + 1)) {
            Unit unit = unit(t, at);
            String value = unit == Unit.DAY && !per && at == i + 1 ? "XXXX-XX-XX" : unit.duration(at == i + 1
                    || t.is(i + 1, "single") ? "1" : "2");
            out.add(Draft.of(i, at + 1, new Meaning.Frequency(value), "every-unit"));
            return at + 1;
        }
        Count count = per ? null : Count.at(t, at);
        if (count != null && (t.has(count.end(), Role.UNITS) || t.has(count.end(), Role.UNIT))) {
            out.add(Draft.of(i, count.end() + 1,
                    new Meaning.Frequency(unit(t, count.end()).duration(count.amount())), "every-count"));
            return count.end() + 1;
        }
        TimeWord word = t.at(at);
        String value = word.has(Role.WEEKDAY) ? "XXXX-WXX-" + word.number(Role.WEEKDAY)
                : word.has(Role.PART) && word.value(Role.PART).length() == 2 ? "XXXX-XX-XXT" + word.value(Role.PART)
                : word.has(Role.SEASON) && !t.is(at, "fall") ? "XXXX-" + word.value(Role.SEASON)
                : word.has(Role.MONTH) && t.isCapitalized(at)
                        ? "XXXX-%02d".formatted(word.number(Role.MONTH)) : null;
        if (value == null || per) {
            return i;
        }
        out.add(Draft.of(i, at + 1, new Meaning.Frequency(value), "every-named"));
        return at + 1;
    }

    /** "daily", "annual", "Mondays". */
    static int frequency(TimeTokens t, int i, int floor, List<Draft> out) {
        if (t.has(i, Role.WEEKDAYS) && t.isCapitalized(i)) {
            boolean set = t.is(i - 1, "on");
            out.add(Draft.of(i, i + 1, set
                    ? new Meaning.Frequency("XXXX-WXX-" + t.at(i).number(Role.WEEKDAYS))
                    : new Meaning.Weekday(java.time.DayOfWeek.of(t.at(i).number(Role.WEEKDAYS)), Turn.NONE, false),
                    set ? "on-weekdays" : "weekday-possessive"));
            return i + 1;
        }
        if (!t.has(i, Role.FREQUENCY) || t.isCapitalized(i) && i > 0) {
            return i;
        }
        String value = t.at(i).value(Role.FREQUENCY);
        out.add(Draft.of(i, i + 1, new Meaning.Frequency(value.equals("P1D") ? "XXXX-XX-XX" : value), "frequency"));
        return i + 1;
    }
}

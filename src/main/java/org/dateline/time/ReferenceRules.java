package org.dateline.time;

import static org.dateline.time.Meaning.NO_YEAR;

import java.time.DayOfWeek;
import java.util.List;

/** Days and stretches by their distance: "Wednesday", "yesterday", "last week", "the following spring", "that day". */
final class ReferenceRules {

    /** The rule of what is only an expression of time in a history. */
    static final String ASIDE = "reference-in-history";

    private ReferenceRules() {}

    /** "Wednesday", "Monday night", "Saturday, June 24, 1950", "Mon 17 Mar 2014". */
    static int weekday(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean full = t.has(i, Role.WEEKDAY);
        if (!full && !t.has(i, Role.WEEKDAY_SHORT) || !t.isCapitalized(i) && !t.isCue(i - 1, "DATE_PREPOSITION")
                || t.isCue(i - 1, "NAMED_DAY") && t.isCapitalized(i - 1) && i > 0) {
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
    private static int withPart(TimeTokens t, int begin, int end, Meaning day, String rule, List<Draft> out) {
        int at = t.isCue(end, "EARLY_PART") ? end + 1 : t.is(end, "'s") ? end + 1 : end;
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

    /** "last week", "the past two years", "this morning", "the following spring", "last October", "next Monday". */
    static int turned(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.TURN)) {
            return i;
        }
        Turn turn = Turn.valueOf(t.at(i).value(Role.TURN));
        int begin = i;
        if (i > floor && (t.is(i - 1, "the") || t.has(i - 1, Role.TURN)
                && (t.is(i - 1, "this") || t.is(i - 1, "that")))) {
            begin = i - 1;
        }
        if (turn == Turn.LAST && t.isCue(i - 1, "BEFORE_VERB")) {
            return i;
        }
        int at = i + 1;
        while (t.isCue(at, "FILLER") && at < i + 3) {
            at++;
        }
        int end = turnedUnit(t, begin, i, at, turn, out);
        return end > i ? end : turnedName(t, begin, i, turn, out);
    }

    private static int turnedUnit(TimeTokens t, int begin, int i, int at, Turn turn, List<Draft> out) {
        Count count = Count.at(t, at);
        int unitAt = count == null ? at : count.end();
        while (count != null && t.isCue(unitAt, "FILLER")) {
            unitAt++;
        }
        boolean plural = t.has(unitAt, Role.UNITS);
        if (plural || count != null && t.has(unitAt, Role.UNIT) && count.value() == 1) {
            if (turn == Turn.THAT && count == null) {
                return i;
            }
            Unit unit = DurationRules.unit(t, unitAt);
            String value = unit.duration(count == null ? "X" : count.amount());
            out.add(Draft.of(begin, unitAt + 1,
                    new Meaning.Duration(value, unit, count == null ? 0 : count.value(), turn), "turned-duration"));
            return unitAt + 1;
        }
        if (!t.has(at, Role.UNIT) || count != null || t.isDash(at + 1)) {
            return i;
        }
        Unit unit = DurationRules.unit(t, at);
        if (unit == Unit.SECOND || unit == Unit.MINUTE) {
            return i;
        }
        if (unit == Unit.NIGHT) {
            return partOfTurn(t, begin, at, turn, begin < i, out);
        }
        out.add(Draft.of(begin, at + 1, unitMeaning(t, unit, turn, begin < i, at), "turned-unit"));
        return at + 1;
    }

    private static Meaning unitMeaning(TimeTokens t, Unit unit, Turn turn, boolean article, int at) {
        boolean long_ = unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM;
        boolean reaching = turn == Turn.PAST || turn == Turn.COMING || unit.isPartOfDay()
                || long_ && turn != Turn.THIS && turn != Turn.THAT
                || article && t.is(at + 1, "of") && turn == Turn.LAST && unit != Unit.DAY
                || turn == Turn.FOLLOWING && unit == Unit.WEEK && article;
        if (reaching) {
            return new Meaning.Duration(unit.duration("1"), unit, 1, turn);
        }
        boolean told = turn.isFromTold() || turn == Turn.NEXT && article || turn == Turn.THIS && unit == Unit.DAY;
        return new Meaning.Shift(unit, turn.steps(), told);
    }

    private static int partOfTurn(TimeTokens t, int begin, int at, Turn turn, boolean article, List<Draft> out) {
        boolean told = turn.isFromTold() || turn == Turn.NEXT && article;
        Meaning day = new Meaning.Shift(Unit.DAY, turn.steps(), told);
        if (turn == Turn.LAST && t.has(at, Role.PART)) {
            return at;
        }
        out.add(Draft.of(begin, at + 1, new Meaning.PartOfDay(day, part(t, at)), "turned-part"));
        return at + 1;
    }

    private static int turnedName(TimeTokens t, int begin, int i, Turn turn, List<Draft> out) {
        int at = i + 1;
        TimeWord word = t.at(at);
        Turn named = turn == Turn.PAST ? Turn.LAST : turn == Turn.COMING ? Turn.NEXT : turn;
        if (word.has(Role.PART)) {
            int end = partOfTurn(t, begin, at, turn, begin < i, out);
            return end > at ? end : i;
        }
        boolean conjunction = t.is(i, "that") && begin == i && !t.isCue(i - 1, "DATE_PREPOSITION") && i > 0;
        if (word.has(Role.WEEKDAY) && t.isCapitalized(at) && !conjunction) {
            Meaning.Weekday day = new Meaning.Weekday(DayOfWeek.of(word.number(Role.WEEKDAY)), named, false);
            return withPart(t, begin, at + 1, day, "turned-weekday", out);
        }
        if (word.has(Role.MONTH) && t.isCapitalized(at) && !conjunction) {
            int day = t.day(at + 1);
            boolean counts = day == 0 || t.isDash(at + 2) || t.at(at + 2).has(Role.UNITS);
            int end = counts ? at + 1 : at + 2;
            out.add(Draft.of(begin, end, counts ? new Meaning.Month(NO_YEAR, named, word.number(Role.MONTH))
                    : new Meaning.Day(NO_YEAR, named, word.number(Role.MONTH), day), "turned-month"));
            return end;
        }
        if (word.has(Role.SEASON) && !conjunction) {
            out.add(Draft.of(begin, at + 1, new Meaning.Season(NO_YEAR, named, word.value(Role.SEASON)),
                    "turned-season"));
            return at + 1;
        }
        return i;
    }

    /** "the day before", "the night after", "the year before": one unit from the date last told. */
    static int unitBeside(TimeTokens t, int i, int floor, List<Draft> out) {
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
        if (!back && !on || unit.isPartOfDay() || unit == Unit.QUARTER) {
            return i;
        }
        if (!back && !on && unit.ordinal() >= Unit.DAY.ordinal() && t.isCue(i - 2, "BEFORE_UNIT") && endsClause(t, i + 1)) {
            out.add(Draft.of(i - 1, i + 1, new Meaning.Shift(unit, 0, true), "the-unit"));
            return i + 1;
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

    /** "at the time", "at that time", "the same time", "in the past". */
    static int timeNoun(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean at = t.has(i, Role.TIME_NOUN) && i - 1 > floor && (t.is(i - 1, "the") || t.is(i - 1, "that")
                || t.is(i - 1, "this") || t.is(i - 1, "same")) && (t.is(i - 2, "at") || t.is(i - 2, "around")
                || t.is(i - 1, "same"));
        boolean past = t.is(i, "past") && t.is(i - 1, "the") && i > floor && t.is(i - 2, "in");
        if (!at && !past || at && (t.is(i + 1, "of") || t.isDash(i + 1))) {
            return i;
        }
        int begin = t.is(i - 1, "same") && t.is(i - 2, "the") ? i - 2 : i - 1;
        out.add(Draft.of(begin, i + 1, new Meaning.Reference(past ? "PAST_REF" : "PRESENT_REF"), "time-noun"));
        return i + 1;
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

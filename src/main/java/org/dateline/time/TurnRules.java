package org.dateline.time;

import static org.dateline.time.Meaning.NO_YEAR;

import java.time.DayOfWeek;
import java.util.List;

/** Stretches that a word of {@link Turn} leads to: "last week", "the past two years", "that day", "next Monday". */
final class TurnRules {

    private TurnRules() {}

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
        if (turn == Turn.LAST && t.isCue(i - 1, Cue.BEFORE_VERB)) {
            return i;
        }
        int at = i + 1;
        while (t.isCue(at, Cue.FILLER) && at < i + 3) {
            at++;
        }
        int end = turnedUnit(t, begin, i, at, turn, out);
        return end > i ? end : turnedName(t, begin, i, turn, out);
    }

    private static int turnedUnit(TimeTokens t, int begin, int i, int at, Turn turn, List<Draft> out) {
        Count count = Count.at(t, at);
        int unitAt = count == null ? at : count.end();
        while (count != null && t.isCue(unitAt, Cue.FILLER)) {
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
        if (!t.has(at, Role.UNIT) || count != null || t.isDash(at + 1) && t.isGlued(at + 1)) {
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
        out.add(Draft.of(begin, at + 1, new Meaning.PartOfDay(day, ReferenceRules.part(t, at)), "turned-part"));
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
        boolean conjunction = t.is(i, "that") && begin == i && !t.isCue(i - 1, Cue.DATE_PREPOSITION) && i > 0;
        // "found dead following Saturday's raid": the word is a preposition there
        boolean preposition = turn == Turn.FOLLOWING && begin == i && t.is(at + 1, "'s");
        if (word.has(Role.WEEKDAY) && t.isCapitalized(at) && !conjunction && !preposition) {
            Meaning.Weekday day = new Meaning.Weekday(DayOfWeek.of(word.number(Role.WEEKDAY)), named, false);
            return ReferenceRules.withPart(t, begin, at + 1, day, "turned-weekday", out);
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
}

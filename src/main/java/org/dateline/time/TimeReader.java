package org.dateline.time;

import static org.dateline.time.Meaning.NO_YEAR;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Shortcuts;
import org.dateline.time.TimeExpression.Modifier;

/**
 * Reads the expressions of time of one sentence. At each token the rules are tried in a fixed order, the most telling
 * first, and the first that reads something wins; so every token is read a bounded number of times.
 */
final class TimeReader {

    /** A rule for words with the roles of which the word it begins at must have one. */
    private record Gated(int roles, TimeRule rule) {

        static Gated by(TimeRule rule, Role... roles) {
            int bits = 0;
            for (Role role : roles) {
                bits |= role.bit();
            }
            return new Gated(bits, rule);
        }
    }

    private static final TimeRule[] DIGITS = {NumericRules::numeric, ClockRules::clock, DayRules::dayMonth,
        YearRules::century, YearRules::portion, YearRules::decade, DurationRules::counted, DurationRules::ordinalUnit,
        DayRules::ordinalDay, YearRules::year};
    /** Those of the rules for digits that read a number to which no letters are tied. */
    private static final TimeRule[] NUMBERS = {NumericRules::numeric, ClockRules::clock, DayRules::dayMonth,
        YearRules::decade, DurationRules::counted, YearRules::year};
    private static final Gated[] WORDS = {Gated.by(ReferenceRules::weekday, Role.WEEKDAY, Role.WEEKDAY_SHORT),
        Gated.by(DayRules::monthDay, Role.MONTH, Role.MONTH_SHORT),
        Gated.by(DayRules::month, Role.MONTH, Role.MONTH_SHORT), Gated.by(TurnRules::turned, Role.TURN),
        Gated.by(ReferenceRules::deictic, Role.DEICTIC), Gated.by(DayRules::dayMonth, Role.ORDINAL),
        Gated.by(YearRules::season, Role.SEASON), Gated.by(YearRules::century, Role.ORDINAL, Role.NUMBER),
        Gated.by(YearRules::portion, Role.ORDINAL), Gated.by(YearRules::decade, Role.DECADE),
        Gated.by(ClockRules::clock, Role.NUMBER), Gated.by(DurationRules::ordinalUnit, Role.ORDINAL),
        Gated.by(DurationRules::counted, Role.NUMBER, Role.SOME), Gated.by(ReferenceRules::unitBeside, Role.UNIT),
        Gated.by(DurationRules::single, Role.UNIT), Gated.by(DurationRules::bare, Role.UNIT, Role.UNITS),
        Gated.by(ClockRules::part, Role.PART, Role.UNIT, Role.UNITS), Gated.by(DurationRules::each, Role.EACH),
        Gated.by(DurationRules::frequency, Role.WEEKDAYS, Role.FREQUENCY),
        Gated.by(ReferenceRules::reference, Role.REFERENCE, Role.ASIDE), Gated.by(ReferenceRules::fixed, Role.FIXED)};

    private TimeReader() {}

    /** The expressions of a sentence in reading order, none overlapping. */
    static List<Draft> read(TimeTokens t) {
        if (Shortcuts.ON && !t.hasAny()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < t.size(); i++) {
            int end = Shortcuts.ON && !t.mayBegin(i) ? i : begin(t, i, floor, drafts);
            if (end > i) {
                floor = end;
                i = end - 1;
            }
        }
        if (drafts.size() > 1) {
            lendYears(t, drafts);
            joinClocks(t, drafts);
        }
        drafts.replaceAll(draft -> blurred(t, draft));
        return drafts;
    }

    private static int begin(TimeTokens t, int i, int floor, List<Draft> drafts) {
        if (t.startsWithDigit(i)) {
            return core(t, i, floor, drafts);
        }
        if (t.at(i).hasAny() || !Shortcuts.ON && !t.at(i).startsHoliday()) {
            int end = edge(t, i, floor, drafts);
            return end > i ? end : core(t, i, floor, drafts);
        }
        if (t.at(i).startsHoliday()) {
            return holiday(t, i, floor, drafts);
        }
        return t.isCue(i, Cue.OPENING) ? core(t, i, floor, drafts) : i;
    }

    /** What begins at token {@code i} by the rules that need no word before them. */
    static int core(TimeTokens t, int i, int floor, List<Draft> drafts) {
        if (!t.startsWithDigit(i)) {
            return inWords(t, i, floor, drafts);
        }
        for (TimeRule rule : Shortcuts.ON && t.isNumber(i) ? NUMBERS : DIGITS) {
            int end = rule.read(t, i, floor, drafts);
            if (end > i) {
                return end;
            }
        }
        return i;
    }

    private static int inWords(TimeTokens t, int i, int floor, List<Draft> drafts) {
        int roles = !Shortcuts.ON || t.isCue(i, Cue.OPENING) ? ~0 : t.at(i).roles();
        for (Gated gated : WORDS) {
            int end = (roles & gated.roles) == 0 ? i : gated.rule.read(t, i, floor, drafts);
            if (end > i) {
                return end;
            }
        }
        return i;
    }

    /** A day, month or year that begins at token {@code i}, as times and edges need it. */
    static int day(TimeTokens t, int i, int floor, List<Draft> drafts) {
        int end = i;
        if (t.startsWithDigit(i)) {
            end = NumericRules.numeric(t, i, floor, drafts);
            end = end > i ? end : DayRules.dayMonth(t, i, floor, drafts);
            return end > i ? end : t.is(i - 1, "the") ? DayRules.ordinalDay(t, i, i - 1, drafts) : end;
        }
        end = ReferenceRules.weekday(t, i, floor, drafts);
        end = end > i ? end : DayRules.monthDay(t, i, floor, drafts);
        end = end > i ? end : ReferenceRules.deictic(t, i, floor, drafts);
        return end > i ? end : TurnRules.turned(t, i, floor, drafts);
    }

    /** "early 2011", "mid-January", "the end of April", "late on Wednesday", "earlier this month", "late in the year". */
    private static int edge(TimeTokens t, int i, int floor, List<Draft> drafts) {
        boolean moved = t.is(i, "earlier") || t.is(i, "later");
        if (!t.has(i, Role.EDGE) && !moved) {
            return monthsEnd(t, i, floor, drafts);
        }
        boolean noun = t.is(i, "beginning") || t.is(i, "start") || t.is(i, "middle") || t.is(i, "end");
        int at = i + 1;
        if (t.isDash(at) && !noun && !moved || t.is(at, "of") && noun || (t.is(at, "in") || t.is(at, "on")) && !noun) {
            at++;
        } else if (noun) {
            return i;
        }
        if (t.is(at, "or") && t.has(at + 1, Role.EDGE)) {
            at += 2;
        }
        int inner = t.is(at, "the") ? at + 1 : at;
        Modifier modifier = moved ? t.is(i, "earlier") ? Modifier.BEFORE : Modifier.AFTER
                : Modifier.valueOf(t.at(i).value(Role.EDGE));
        int begin = i;
        while (begin > floor && (t.is(begin - 1, "the") || t.is(begin - 1, "very"))) {
            begin--;
        }
        if (inner > at && t.has(inner, Role.UNIT) && !t.isDash(inner + 1) && !t.is(inner + 1, "of")
                && !DurationRules.unit(t, inner).isPartOfDay() && !t.is(inner, "night")
                && !(t.is(inner + 1, "before") || t.is(inner + 1, "after"))) {
            Meaning whole = new Meaning.Shift(DurationRules.unit(t, inner), 0, DurationRules.unit(t, inner) == Unit.DAY);
            drafts.add(new Draft(begin, inner + 1, whole, modifier, "edge-of-unit"));
            return inner + 1;
        }
        int size = drafts.size();
        int end = core(t, inner, at, drafts);
        boolean usable = end > inner && drafts.size() > size && drafts.get(size).begin() <= inner
                && isCalendar(drafts.get(size).meaning()) && (!moved || isMovable(drafts.get(size).meaning()));
        if (!usable) {
            while (drafts.size() > size) {
                drafts.remove(drafts.size() - 1);
            }
            return i;
        }
        drafts.set(size, drafts.get(size).from(begin).with(modifier));
        return end;
    }

    private static boolean isCalendar(Meaning meaning) {
        return !(meaning instanceof Meaning.Duration) && !(meaning instanceof Meaning.Frequency)
                && !(meaning instanceof Meaning.Reference);
    }

    /** What "earlier" and "later" go with: not a bare month or year, which they may follow as adverbs of their own. */
    private static boolean isMovable(Meaning meaning) {
        return !(meaning instanceof Meaning.Year);
    }

    /** "month's end", "year-end". */
    private static int monthsEnd(TimeTokens t, int i, int floor, List<Draft> drafts) {
        int at = t.is(i + 1, "'s") || t.isDash(i + 1) && t.isGlued(i + 1) ? i + 2 : i + 1;
        boolean end = (t.is(i, "month") || t.is(i, "year") || t.is(i, "week")) && at == i + 2 && t.is(at, "end");
        if (!end) {
            return i;
        }
        int begin = i > floor && t.is(i - 1, "the") ? i - 1 : i;
        drafts.add(new Draft(begin, at + 1, new Meaning.Shift(DurationRules.unit(t, i), 0, true), Modifier.END,
                "unit-end"));
        return at + 1;
    }

    private static int holiday(TimeTokens t, int i, int floor, List<Draft> drafts) {
        Lexicon.Match<String> match = t.vocabulary().holidays().longestAt(t.sentence(), i).orElse(null);
        if (match == null || !t.isCapitalized(i)) {
            return i;
        }
        int month = Integer.parseInt(match.value().substring(0, 2));
        int day = Integer.parseInt(match.value().substring(3));
        int year = DayRules.yearAfter(t, match.end(), true);
        drafts.add(Draft.of(i, year == 0 ? match.end() : DayRules.yearEnd(t, match.end()),
                new Meaning.Day(year == 0 ? NO_YEAR : year, Turn.NONE, month, day), "holiday"));
        return drafts.get(drafts.size() - 1).end();
    }

    /** "23 March - 16 July 1953", "the night of 29 to 30 January 2020": what has no year takes it from what it is joined to. */
    private static void lendYears(TimeTokens t, List<Draft> drafts) {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            Draft first = drafts.get(k);
            Draft second = drafts.get(k + 1);
            Meaning.PartOfDay part = first.meaning() instanceof Meaning.PartOfDay one ? one : null;
            boolean open = (part == null ? first.meaning() : part.day()) instanceof Meaning.Dated dated && !dated.hasYear()
                    && dated.turn() == Turn.NONE;
            if (open && second.meaning() instanceof Meaning.Dated told && told.hasYear() && isJoined(t, first, second)) {
                Meaning.Dated dated = (Meaning.Dated) (part == null ? first.meaning() : part.day());
                Meaning placed = dated.withYear(told.year() - (isLater(dated, told) ? 1 : 0));
                drafts.set(k, first.withMeaning(part == null ? placed : new Meaning.PartOfDay(placed, part.code())));
            }
        }
    }

    /** "around 2011", "about nine years". */
    private static Draft blurred(TimeTokens t, Draft draft) {
        return t.has(draft.begin() - 1, Role.BLUR) && draft.modifier() == Modifier.NONE ? draft.with(Modifier.APPROX)
                : draft;
    }

    /** "Tue Mar 15, 2011 1:48 pm GMT": a time directly after its day is one expression with it. */
    private static void joinClocks(TimeTokens t, List<Draft> drafts) {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            Draft day = drafts.get(k);
            Draft time = drafts.get(k + 1);
            boolean beside = time.begin() == day.end() || time.begin() == day.end() + 1 && t.is(day.end(), ",");
            if (beside && day.meaning() instanceof Meaning.Day
                    && time.meaning() instanceof Meaning.Clock clock && clock.day() == null) {
                drafts.set(k, Draft.of(day.begin(), time.end(), new Meaning.Clock(day.meaning(), clock.time()),
                        "day-clock"));
                drafts.remove(k + 1);
            }
        }
    }

    private static boolean isJoined(TimeTokens t, Draft first, Draft second) {
        int gap = second.begin() - first.end();
        if (gap < 1 || gap > 3) {
            return false;
        }
        boolean joined = false;
        for (int i = first.end(); i < second.begin(); i++) {
            joined |= t.isCue(i, Cue.JOINS);
            if (!t.isCue(i, Cue.JOINS) && !t.is(i, "from") && !t.is(i, "the") && !t.is(i, "in") && !t.is(i, "early")
                    && !t.is(i, "late")) {
                return false;
            }
        }
        return joined;
    }

    private static boolean isLater(Meaning.Dated first, Meaning.Dated second) {
        return month(first) > 0 && month(second) > 0 && month(first) > month(second);
    }

    private static int month(Meaning.Dated dated) {
        return dated instanceof Meaning.Day day ? day.month() : dated instanceof Meaning.Month month ? month.month() : 0;
    }
}

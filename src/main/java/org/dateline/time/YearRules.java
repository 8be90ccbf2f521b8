package org.dateline.time;

import static org.dateline.time.Meaning.NO_YEAR;

import java.util.List;

/** Years and longer: "2011", "264 BC", "1914-18", "the 1870s", "the 19th century", "spring 1944", "Q3 2019". */
final class YearRules {

    private YearRules() {}

    /** Whether token {@code i} says "BC". */
    static boolean isBeforeChrist(TimeTokens t, int i) {
        return (t.is(i, "bc") || t.is(i, "b.c") || t.is(i, "b.c.") || t.is(i, "bce")) && t.isCapitalized(i);
    }

    /** "2011", "264 BC", "264 to 241 BC", "1914-18", "'99". */
    static int year(TimeTokens t, int i, int floor, List<Draft> out) {
        int digits = t.digitCount(i);
        int value = t.number(i, 4);
        if (value <= 0) {
            return i;
        }
        if (isBeforeChrist(t, i + 1)) {
            out.add(Draft.of(i, i + 2, new Meaning.Year(-value), "year-bc"));
            return i + 2;
        }
        if (digits >= 2 && (t.is(i + 1, "to") || t.isDash(i + 1)) && t.isNumber(i + 2) && isBeforeChrist(t, i + 3)
                && t.leading(i + 2) < value) {
            out.add(Draft.of(i, i + 1, new Meaning.Year(-value), "year-bc-in-range"));
            return i + 1;
        }
        if (t.is(i + 1, "ad") && t.isCapitalized(i + 1)) {
            out.add(Draft.of(i, i + 2, new Meaning.Year(value), "year-ad"));
            return i + 2;
        }
        if (digits == 2 && t.is(i - 1, "'") && t.isGlued(i) && !t.isGlued(i - 1)) {
            out.add(Draft.of(i - 1, i + 1, new Meaning.Year(DayRules.century(value)), "short-year"));
            return i + 1;
        }
        if (digits != 4 || value < 1000 || value >= 2200 || !isYear(t, i, value)) {
            return i;
        }
        int begin = i > floor && t.is(i - 1, "year") ? i - 1 : i;
        begin = begin < i && begin > floor && t.is(begin - 1, "the") ? begin - 1 : begin;
        out.add(Draft.of(begin, i + 1, new Meaning.Year(value), "year"));
        boolean shortRange = t.isDash(i + 1) && t.digitCount(i + 2) == 2 && t.leading(i + 2) > value % 100
                && !t.isDash(i + 3) && !t.has(i + 3, Role.UNITS);
        if (shortRange) {
            out.add(Draft.of(i + 2, i + 3, new Meaning.Year(value / 100 * 100 + t.leading(i + 2)), "short-year"));
            return i + 3;
        }
        return i + 1;
    }

    /** "The quake of 2010 killed thousands": a verb, not what the number counts. */
    private static boolean isDone(TimeTokens t, int i) {
        boolean verb = t.is(i + 1, "killed") || t.is(i + 1, "wounded") || t.is(i + 1, "injured");
        return verb && t.is(i - 1, "of") && !t.is(i - 2, "total") && !t.is(i - 2, "toll") && !t.is(i - 2, "number");
    }

    /** Whether the four digits at {@code i} name a year rather than count or number something. */
    private static boolean isYear(TimeTokens t, int i, int value) {
        boolean preposition = t.isCue(i - 1, Cue.DATE_PREPOSITION) || t.is(i - 1, "year");
        if (t.isCue(i - 1, Cue.NOT_A_YEAR) || t.isGlued(i) && (t.is(i - 1, "+") || t.is(i - 1, ".")) || t.is(i + 1, "%")
                || t.is(i + 1, "hours") || t.is(i + 1, "hrs") || t.isCue(i + 1, Cue.COUNTED) && !isDone(t, i)
                || t.is(i + 1, "(") && t.digitCount(i + 2) == 4 && t.is(i + 3, "gmt")) {
            return false;
        }
        if (t.isDash(i - 1) && t.isGlued(i) && t.isGlued(i - 1) && !(t.digitCount(i - 2) == 4)
                && t.month(i - 2) == 0 && !t.has(i - 2, Role.EDGE) && !t.has(i - 2, Role.SEASON)) {
            return false;
        }
        if (t.isDash(i + 1) && t.isGlued(i + 2) && t.isNumber(i + 2) && t.digitCount(i + 2) != 4
                && t.digitCount(i + 2) != 2) {
            return false;
        }
        boolean recent = value >= 1800 && value < 2060;
        String next = t.word(i + 1);
        boolean noun = next.length() > 3 && next.endsWith("s") && !next.endsWith("ss") && !t.isCapitalized(i + 1)
                && Character.isLetter(next.charAt(0)) && !t.at(i + 1).hasAny();
        if (noun && !(preposition && recent) && !t.is(i - 1, "the")) {
            return false;
        }
        boolean joined = t.isDash(i + 1) && t.isGlued(i + 1) && t.digitCount(i + 2) == 4
                || t.isDash(i - 1) && t.isGlued(i) && t.digitCount(i - 2) == 4;
        boolean counts = !next.isEmpty() && Character.isLetter(next.charAt(0)) && !t.isCapitalized(i + 1)
                && !t.at(i + 1).hasAny() && !t.isCue(i + 1, Cue.AFTER_DAY);
        boolean older = value >= 1500 && (joined || !counts || t.is(i - 1, "the"));
        return recent || preposition || older || t.is(i - 1, "(");
    }

    /** "the 1990s", "the late 1950s", "the sixties". */
    static int decade(TimeTokens t, int i, int floor, List<Draft> out) {
        int first = -1;
        int end = i + 1;
        int value = t.leading(i);
        if (value >= 0 && t.hasSuffix(i, "s") && value % 10 == 0) {
            first = value >= 1000 && value < 2200 ? value : value >= 20 && value < 100 && t.is(i - 1, "the") ? 1900 + value : -1;
        } else if (t.number(i, 4) >= 1000 && value < 2200 && value % 10 == 0 && t.is(i + 1, "'s")
                && (t.is(i - 1, "the") || t.has(i - 1, Role.EDGE))) {
            first = value;
            end = i + 2;
        } else if (t.has(i, Role.DECADE) && (t.is(i - 1, "the") || t.has(i - 1, Role.EDGE)) && !t.is(i + 1, "of")) {
            first = 1900 + t.at(i).number(Role.DECADE);
        }
        if (first < 0) {
            return i;
        }
        int begin = i > floor && t.is(i - 1, "the") ? i - 1 : i;
        out.add(Draft.of(begin, end, new Meaning.Decade(first), "decade"));
        return end;
    }

    /** "the 19th century", "the ninth century BC". */
    static int century(TimeTokens t, int i, int floor, List<Draft> out) {
        int number = t.ordinal(i);
        int at = t.isDash(i + 1) ? i + 2 : i + 1;
        if (number == 0 && t.at(i).number(Role.NUMBER) == 20 && t.isDash(i + 1)) {
            number = 20 + t.ordinal(i + 2);
            at = i + 3;
        }
        if (number == 0 || !t.is(at, "century") && !t.is(at, "centuries")) {
            return i;
        }
        boolean bc = isBeforeChrist(t, at + 1);
        int begin = i > floor && t.is(i - 1, "the") ? i - 1 : i;
        out.add(Draft.of(begin, bc ? at + 2 : at + 1, new Meaning.Century(bc ? -number : number), "century"));
        return bc ? at + 2 : at + 1;
    }

    /** "spring 1944", "the winter of 1944-45", "the summer". */
    static int season(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.has(i, Role.SEASON) || t.isCue(i - 1, Cue.NAMED_SEASON)) {
            return i;
        }
        String code = t.at(i).value(Role.SEASON);
        int begin = i > floor && t.is(i - 1, "the") ? i - 1 : i;
        int at = t.is(i + 1, "of") || t.is(i + 1, ",") ? i + 2 : i + 1;
        int year = DayRules.yearAfter(t, at, false);
        if (year != 0) {
            int end = DayRules.yearEnd(t, at);
            if (t.isDash(end) && (t.digitCount(end + 1) == 2 || t.digitCount(end + 1) == 4) && t.isGlued(end + 1)) {
                end += 2;
            }
            out.add(Draft.of(begin, end, new Meaning.Season(year, Turn.NONE, code), "season-year"));
            return end;
        }
        if (t.is(i + 1, "of") && t.has(i + 2, Role.TURN) && t.is(i + 3, "year")) {
            Turn turn = Turn.valueOf(t.at(i + 2).value(Role.TURN));
            out.add(Draft.of(begin, i + 1, new Meaning.InYear(new Meaning.Season(NO_YEAR, Turn.NONE, code), turn), "season-of-year"));
            return i + 1;
        }
        boolean cue = t.isCue(i - 1, Cue.BEFORE_MONTH) || t.is(i - 1, "the") && !t.is(i + 1, "of");
        boolean seasonal = t.isCapitalized(i) && i > 0 || t.is(i, "summer") || t.is(i, "winter")
                || t.is(i, "autumn");
        boolean sure = t.is(i, "fall") ? (t.is(i - 1, "the") && t.isCue(i - 2, Cue.DATE_PREPOSITION) || t.is(i - 1, "last"))
                && !t.is(i + 1, "of") : t.is(i, "spring") ? cue && !t.is(i - 1, "to") && !t.is(i - 1, "and")
                        && !t.is(i - 1, "of") || seasonal && t.isCapitalized(i) : cue || seasonal;
        if (!sure) {
            return i;
        }
        out.add(Draft.of(begin, i + 1, new Meaning.Season(NO_YEAR, Turn.NONE, code), "season"));
        return i + 1;
    }

    /** "Q3 2019", "the third quarter of 2009", "the first half of 2010". */
    static int portion(TimeTokens t, int i, int floor, List<Draft> out) {
        int number = t.ordinal(i);
        int name = t.isDash(i + 1) ? i + 2 : i + 1;
        char kind = t.is(name, "quarter") && number <= 4 ? 'Q' : t.is(name, "half") && number <= 2 ? 'H' : 0;
        int end = name + 1;
        if (t.word(i).length() == 2 && t.word(i).charAt(0) == 'q' && "1234".indexOf(t.word(i).charAt(1)) >= 0
                && t.isCapitalized(i)) {
            number = t.word(i).charAt(1) - '0';
            kind = 'Q';
            end = i + 1;
        }
        if (number == 0 || kind == 0) {
            return i;
        }
        int begin = i > floor && t.is(i - 1, "the") ? i - 1 : i;
        int at = t.is(end, "of") || t.is(end, "in") ? end + 1 : end;
        int year = DayRules.yearAfter(t, at, true);
        if (year != 0) {
            end = DayRules.yearEnd(t, at);
            out.add(Draft.of(begin, end, new Meaning.Portion(year, Turn.NONE, kind, number), "portion-year"));
            return end;
        }
        int turned = t.is(at, "the") ? at + 1 : at;
        if (turned > end && t.is(turned, "year") || t.has(turned, Role.TURN) && t.is(turned + 1, "year")) {
            Turn turn = t.is(turned, "year") ? Turn.THIS : Turn.valueOf(t.at(turned).value(Role.TURN));
            end = t.is(turned, "year") ? turned + 1 : turned + 2;
            out.add(Draft.of(begin, end, new Meaning.InYear(new Meaning.Portion(NO_YEAR, Turn.NONE, kind, number), turn),
                    "portion-last-year"));
            return end;
        }
        if (kind == 'H' || t.is(end, "of") || t.is(end, "final")) {
            return i;
        }
        out.add(Draft.of(begin, end, new Meaning.Portion(NO_YEAR, Turn.NONE, kind, number), "portion"));
        return end;
    }
}

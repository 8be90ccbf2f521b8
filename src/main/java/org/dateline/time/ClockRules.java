package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Times of day: "18:00 UTC", "6:40 p.m. (GMT +8)", "10 a.m.", "03:00hrs", "the morning of December 12", "at dawn". */
final class ClockRules {

    private static final Pattern STOPPED = Pattern.compile("\\d{1,2}\\.\\d{2}([ap]m)?");

    private ClockRules() {}

    /** "18:00", "6:40 p.m.", "10 a.m.", "1600 hours". */
    static int clock(TimeTokens t, int i, int floor, List<Draft> out) {
        int elapsed = elapsed(t, i, out);
        if (elapsed > i) {
            return elapsed;
        }
        int hour = t.number(i, 2);
        String half = "";
        int minute = 0;
        int end = i + 1;
        if (hour >= 0 && t.is(i + 1, ":") && t.isGlued(i + 1) && t.isGlued(i + 2) && t.startsWithDigit(i + 2)
                && t.sentence().end(i + 2) - t.sentence().begin(i + 2) <= 6 && !(t.isGlued(i) && t.is(i - 1, ":"))) {
            minute = t.leading(i + 2);
            if (t.word(i + 2).length() < 2 || minute > 59 || t.isNumber(i + 2) && t.digitCount(i + 2) != 2) {
                return i;
            }
            half = half(t.suffix(i + 2));
            end = i + 3;
            if (t.is(end, ":") && t.isGlued(end) && t.digitCount(end + 1) == 2) {
                end += 2;
            }
        } else if (t.digitCount(i) == 4 && (t.is(i + 1, "hours") || t.is(i + 1, "hrs")
                || t.has(i + 1, Role.ZONE) && t.isCapitalized(i + 1)) && t.leading(i) < 2400) {
            hour = t.leading(i) / 100;
            minute = t.leading(i) % 100;
            end = t.has(i + 1, Role.ZONE) ? i + 1 : i + 2;
        } else if (t.startsWithDigit(i) && t.leading(i) <= 12 && (t.hasSuffix(i, "am") || t.hasSuffix(i, "pm"))) {
            hour = t.leading(i);
            half = t.suffix(i);
        } else if (isStopped(t, i) && (t.word(i).endsWith("m") || t.has(i + 1, Role.CLOCK)
                && !t.is(i + 1, "hours"))) {
            String[] parts = t.word(i).replaceAll("[apm]", "").split("\\.");
            hour = Integer.parseInt(parts[0]);
            minute = Integer.parseInt(parts[1]);
            half = half(t.word(i).replaceAll("[\\d.]", ""));
        } else {
            int words = t.at(i).number(Role.NUMBER);
            hour = hour >= 0 ? hour : words > 0 && words <= 12 ? words : -1;
            if (hour < 0 || !t.has(i + 1, Role.CLOCK) || t.at(i + 1).value(Role.CLOCK).equals("OCLOCK")
                    && !t.is(i + 1, "o'clock")) {
                return i;
            }
        }
        if (t.has(end, Role.CLOCK) && (!t.is(end, "hours") || t.is(end - 2, ":")) && end > i) {
            half = t.at(end).value(Role.CLOCK);
            end++;
        }
        hour = hour(hour, half);
        if (hour < 0 || hour > 24 || minute > 59) {
            return i;
        }
        return zoned(t, i, end, Resolved.two(hour) + ":" + Resolved.two(minute), out);
    }

    /** "in 2:41:09", "her time was 3:12:44": how long a run took. */
    private static int elapsed(TimeTokens t, int i, List<Draft> out) {
        boolean shape = t.number(i, 2) >= 0 && t.is(i + 1, ":") && t.isGlued(i + 1) && t.digitCount(i + 2) == 2
                && t.isGlued(i + 2) && t.is(i + 3, ":") && t.isGlued(i + 3) && t.digitCount(i + 4) == 2 && t.isGlued(i + 4);
        if (!shape || t.isGlued(i) || t.has(i + 5, Role.CLOCK) || t.has(i + 5, Role.ZONE)) {
            return i;
        }
        boolean run = t.is(i - 1, "in") || t.is(i - 1, "of") || t.is(i - 1, "was") || t.is(i - 1, "is")
                || t.is(i - 1, "at") && (t.is(i - 2, "stands") || t.is(i - 2, "stood") || t.is(i - 2, "record"));
        if (!run) {
            return i;
        }
        String value = "PT" + t.leading(i) + "H" + t.leading(i + 2) + "M" + t.leading(i + 4) + "S";
        out.add(Draft.of(i, i + 5, new Meaning.Duration(value, Unit.HOUR, 0, Turn.NONE), "elapsed"));
        return i + 5;
    }

    /** "the early hours of 12 June": read from the word "hours"; {@code i} where no day follows. */
    static int hoursOf(TimeTokens t, int i, int floor, List<Draft> out) {
        if (!t.is(i, "hours") || !t.is(i + 1, "of") || i <= floor || !t.isCue(i - 1, Cue.EARLY_PART)) {
            return i;
        }
        String code = t.is(i - 1, "late") ? "NI" : "MO";
        return ofDay(t, start(t, i, floor), i + 2, code, out, i);
    }

    private static int start(TimeTokens t, int i, int floor) {
        int begin = i;
        while (begin > floor && (t.is(begin - 1, "the") || t.isCue(begin - 1, Cue.EARLY_PART)
                || t.isDash(begin - 1) && t.isCue(begin - 2, Cue.EARLY_PART))) {
            begin--;
        }
        return begin;
    }

    /** A part of the day that stands at token {@code from}, behind "of"; {@code none} where no day does. */
    private static int ofDay(TimeTokens t, int begin, int from, String code, List<Draft> out, int none) {
        List<Draft> days = new ArrayList<>();
        int at = t.is(from, "the") && !t.startsWithDigit(from + 1) ? from + 1 : from;
        int end = TimeReader.day(t, at, at, days);
        if (end <= at || days.isEmpty() || days.get(0).begin() > at) {
            return none;
        }
        out.add(Draft.of(begin, days.get(0).end(), new Meaning.PartOfDay(days.get(0).meaning(), code), "part-of-day"));
        out.addAll(days.subList(1, days.size()));
        return end;
    }

    /** Whether token {@code i} is a time with a stop: "6.40", "6.40pm". */
    private static boolean isStopped(TimeTokens t, int i) {
        return t.startsWithDigit(i) && !t.isNumber(i) && STOPPED.matcher(t.word(i)).matches();
    }

    private static String half(String suffix) {
        return suffix.startsWith("a") ? "AM" : suffix.startsWith("p") ? "PM" : "";
    }

    private static int hour(int hour, String half) {
        boolean pm = half.equalsIgnoreCase("PM");
        if ((pm || half.equalsIgnoreCase("AM")) && (hour > 12 || hour == 0)) {
            return pm && hour > 12 && hour < 24 ? hour : -1;
        }
        return pm && hour < 12 ? hour + 12 : half.equalsIgnoreCase("AM") && hour == 12 ? 0 : hour;
    }

    /** Reads the zone and the day that follow a time. */
    private static int zoned(TimeTokens t, int begin, int end, String time, List<Draft> out) {
        String value = time;
        int at = t.is(end, "(") ? end + 1 : end;
        if (t.has(at, Role.ZONE) && t.isCapitalized(at)) {
            value += t.at(at).value(Role.ZONE).equals("Z") ? "Z" : t.at(at).value(Role.ZONE);
            at++;
            if ((t.is(at, "+") || t.isDash(at)) && t.isNumber(at + 1)) {
                at += 2;
            }
            end = at > end + 1 && t.is(end, "(") && t.is(at, ")") ? at + 1 : at;
        } else if (t.is(end, "local") && t.is(end + 1, "time")) {
            end += 2;
        }
        List<Draft> days = new ArrayList<>();
        int day = t.is(end, "on") || t.is(end, ",") ? end + 1 : end;
        int after = TimeReader.day(t, day, day, days);
        if (after > day && !days.isEmpty() && days.get(0).begin() == day && !(t.is(end, ",") && t.isNumber(day))) {
            out.add(Draft.of(begin, days.get(0).end(), new Meaning.Clock(days.get(0).meaning(), value), "clock-day"));
            return days.get(0).end();
        }
        out.add(Draft.of(begin, end, new Meaning.Clock(null, value), "clock"));
        return end;
    }

    /** "the morning of December 12", "the night", "at dawn", "noon", "early morning". */
    static int part(TimeTokens t, int i, int floor, List<Draft> out) {
        boolean night = t.is(i, "night") || t.is(i, "nights");
        if (!t.has(i, Role.PART) && !night || t.isCapitalized(i) && i > 0 && !t.isCapitalized(i - 1)) {
            return i;
        }
        String code = ReferenceRules.part(t, i);
        int begin = start(t, i, floor);
        int hours = t.is(i + 1, "hours") ? i + 2 : i + 1;
        if (t.is(hours, "of")) {
            int end = ofDay(t, begin, hours + 1, code, out, i);
            if (end > i) {
                return end;
            }
        }
        boolean the = begin < i && t.is(begin, "the");
        boolean at = t.is(begin - 1, "at") || t.is(begin - 1, "by") || t.is(begin - 1, "before")
                || t.is(begin - 1, "until") || t.is(begin - 1, "around") || t.is(begin - 1, "since")
                || t.is(begin - 1, "one");
        boolean generic = (night || code.equals("DT")) && !the;
        if (!the && !at && !generic || the && !t.isCue(begin - 1, Cue.DATE_PREPOSITION) && !t.is(begin - 1, "at") || t.isDash(i + 1) && !generic) {
            return i;
        }
        out.add(Draft.of(begin, i + 1, generic ? new Meaning.Reference("XXXX-XX-XXT" + code)
                : new Meaning.PartOfDay(null, code), generic ? "some-part" : "part"));
        return i + 1;
    }
}

package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * A meaning placed on the calendar.
 *
 * @param value its TIMEX3 value
 * @param days its days, nothing where they are not known
 * @param grain how fine it is
 */
record Resolved(String value, Optional<Interval> days, Unit grain) {

    static Resolved unknown(String value) {
        return new Resolved(value, Optional.empty(), Unit.DAY);
    }

    static Resolved day(LocalDate day) {
        return new Resolved(year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth()),
                Optional.of(Interval.ofDay(day)), Unit.DAY);
    }

    static Resolved month(int year, int month) {
        return new Resolved(year(year) + "-" + two(month), Optional.of(Interval.ofMonth(year, month)),
                Unit.MONTH);
    }

    /** A year by the calendar's count, in which 0 is 1 BC. */
    static Resolved ofYear(int year) {
        return new Resolved(year(year), Optional.of(Interval.ofYear(year)), Unit.YEAR);
    }

    /** The stretch of the unit's size that {@code day} lies in. */
    static Resolved around(LocalDate day, Unit unit) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> new Resolved(week(day), Optional.of(Interval.ofDays(day.with(DayOfWeek.MONDAY),
                    day.with(DayOfWeek.SUNDAY))), Unit.WEEK);
            case WEEKEND -> new Resolved(week(day) + "-WE",
                    Optional.of(Interval.ofDays(day.with(DayOfWeek.SATURDAY), day.with(DayOfWeek.SUNDAY))), Unit.DAY);
            case MONTH -> month(day.getYear(), day.getMonthValue());
            case QUARTER -> portion(day.getYear(), 'Q', day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> ofYear(day.getYear());
            case DECADE -> decade(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> century(Math.floorDiv(day.getYear(), 100) + 1);
            case MILLENNIUM -> new Resolved(String.valueOf(Math.floorDiv(day.getYear(), 1000)), Optional.empty(), unit);
            default -> day(day);
        };
    }

    /** The week by ISO 8601, which counts a week to the year of its Thursday. */
    private static String week(LocalDate day) {
        LocalDate thursday = day.with(DayOfWeek.THURSDAY);
        return year(thursday.getYear()) + "-W" + two((thursday.getDayOfYear() + 6) / 7);
    }

    static Resolved portion(int year, char kind, int number) {
        int months = kind == 'Q' ? 3 : 6;
        LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
        return new Resolved(year(year) + "-" + kind + number,
                Optional.of(new Interval(first, first.plusMonths(months))), Unit.QUARTER);
    }

    /** A season of the northern year; winter begins in December of the year before. */
    static Resolved season(int year, String code) {
        LocalDate first = switch (code) {
            case "SP" -> LocalDate.of(year, 3, 1);
            case "SU" -> LocalDate.of(year, 6, 1);
            case "FA" -> LocalDate.of(year, 9, 1);
            default -> LocalDate.of(year, 12, 1);
        };
        return new Resolved(year(year) + "-" + code, Optional.of(new Interval(first, first.plusMonths(3))), Unit.QUARTER);
    }

    static Resolved decade(int firstYear) {
        return new Resolved(Integer.toString(Math.floorDiv(firstYear, 10)),
                Optional.of(Interval.ofDays(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31))),
                Unit.DECADE);
    }

    /** The 19th century is 19; the ninth before Christ -9. */
    static Resolved century(int number) {
        if (number < 0) {
            return new Resolved("BC%02d".formatted(-number - 1), Optional.empty(), Unit.CENTURY);
        }
        int first = (number - 1) * 100;
        return new Resolved("%02d".formatted(number - 1),
                Optional.of(Interval.ofDays(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31))),
                Unit.CENTURY);
    }

    private static String year(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    /** A number from 0 up in at least four digits. */
    private static String four(int number) {
        return number > 999 ? Integer.toString(number) : "0" + (number > 99 ? number : "0" + two(number));
    }

    /** A number from 0 up in at least two digits. */
    static String two(int number) {
        return number > 9 ? Integer.toString(number) : "0" + number;
    }

    Resolved withSuffix(String suffix) {
        return new Resolved(value + suffix, days, grain);
    }
}

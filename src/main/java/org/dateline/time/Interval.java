package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Whole days, half-open: {@code [from, until)}. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an end that
 * is not told.
 *
 * @param from the first day
 * @param until the day after the last
 */
public record Interval(LocalDate from, LocalDate until) {

    public Interval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an interval holds at least one day: " + from + " until " + until);
        }
    }

    public static Interval ofDay(LocalDate day) {
        return new Interval(day, day.plusDays(1));
    }

    /** From the first to the last day, both included. */
    public static Interval ofDays(LocalDate first, LocalDate last) {
        return new Interval(first, last.plusDays(1));
    }

    public static Interval ofMonth(int year, int month) {
        YearMonth m = YearMonth.of(year, month);
        return ofDays(m.atDay(1), m.atEndOfMonth());
    }

    public static Interval ofYear(int year) {
        return ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Everything up to {@code last}, that day included; the beginning is not told. */
    public static Interval upTo(LocalDate last) {
        return new Interval(LocalDate.MIN, last.plusDays(1));
    }

    /** Everything from {@code first} on, that day included; the end is not told. */
    public static Interval startingOn(LocalDate first) {
        return new Interval(first, LocalDate.MAX);
    }

    /** The first day, or nothing where the beginning is not told. */
    public Optional<LocalDate> first() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /** The last day, included, or nothing where the end is not told. */
    public Optional<LocalDate> last() {
        return until.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /** So many days later, or earlier where negative; an end that is not told stays so. */
    public Interval plusDays(long days) {
        return new Interval(from.equals(LocalDate.MIN) ? from : from.plusDays(days), until.equals(LocalDate.MAX) ? until : until.plusDays(days));
    }

    /** How many days it holds; very large where an end is not told. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The days in both, or nothing where they share none. */
    public Optional<Interval> intersection(Interval other) {
        LocalDate begin = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return begin.isBefore(end) ? Optional.of(new Interval(begin, end)) : Optional.empty();
    }
}

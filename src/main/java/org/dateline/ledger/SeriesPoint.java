package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;
import org.dateline.time.Interval;

/**
 * A running total as of one day.
 *
 * @param day the day on which it was told, or to which it is carried; where that is open, the day at which it is put among
 *     the others by its number
 * @param days all days on which it may have been told; one where that is known
 * @param low the least, inclusive; absent where the words leave it open
 * @param best the number stated, absent for ranges
 * @param high the most, inclusive; absent where the words leave it open
 * @param claim the one claim that it rests on
 * @param carried whether that claim is an earlier day's that still holds, or was told but does not move the total
 */
public record SeriesPoint(LocalDate day, Interval days, OptionalLong low, OptionalLong best, OptionalLong high, Claim claim,
        boolean carried) {

    public SeriesPoint {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(claim, "claim");
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            throw new IllegalArgumentException("low " + low.getAsLong() + " is above high " + high.getAsLong());
        }
    }

    /** The point that a claim makes on a day. */
    static SeriesPoint of(LocalDate day, Interval days, Claim claim, boolean carried) {
        return new SeriesPoint(day, days, claim.low(), claim.best(), claim.high(), claim, carried);
    }

    /** The day, or the first and the last day on which it may have been told with "/" between, ".." for an open end (ISO 8601-2). */
    public String when() {
        return days.equals(Interval.ofDay(day)) ? day.toString() : days.first().map(LocalDate::toString).orElse("..") + "/"
                + days.last().map(LocalDate::toString).orElse("..");
    }
}

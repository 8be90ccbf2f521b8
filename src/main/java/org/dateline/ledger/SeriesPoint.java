package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A running total as of one day.
 *
 * @param day the day on which it was told, or to which it is carried
 * @param low the least, inclusive; absent where the words leave it open
 * @param best the number stated, absent for ranges
 * @param high the most, inclusive; absent where the words leave it open
 * @param claim the one claim that it rests on
 * @param carried whether that claim is an earlier day's that still holds, or was told but does not move the total
 */
public record SeriesPoint(LocalDate day, OptionalLong low, OptionalLong best, OptionalLong high, Claim claim,
        boolean carried) {

    public SeriesPoint {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(claim, "claim");
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            throw new IllegalArgumentException("low " + low.getAsLong() + " is above high " + high.getAsLong());
        }
    }

    /** The point that a claim makes. */
    static SeriesPoint of(LocalDate day, Claim claim, boolean carried) {
        return new SeriesPoint(day, claim.low(), claim.best(), claim.high(), claim, carried);
    }
}

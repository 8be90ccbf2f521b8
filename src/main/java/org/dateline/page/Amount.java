package org.dateline.page;

import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.ledger.Toll;

/**
 * How many a toll comes to, without the claims that it rests on.
 *
 * @param low the least, absent where it is open
 * @param best the number that a policy takes, absent where it takes a range
 * @param high the most, absent where it is open
 */
record Amount(OptionalLong low, OptionalLong best, OptionalLong high) {

    /** What a toll comes to; nothing where its policy hears none of the claims. */
    static Optional<Amount> of(Toll toll) {
        return toll.rests().isEmpty() ? Optional.empty() : Optional.of(new Amount(toll.low(), toll.best(), toll.high()));
    }

    /** The number to compare and add by: the best, else the least, else the most, else 0. */
    long stated() {
        return best.isPresent() ? best.getAsLong() : low.isPresent() ? low.getAsLong() : high.orElse(0);
    }
}

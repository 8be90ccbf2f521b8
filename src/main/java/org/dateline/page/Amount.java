package org.dateline.page;

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

    static Amount of(Toll toll) {
        return new Amount(toll.low(), toll.best(), toll.high());
    }

    /** The number to compare and add by: the best, else the least, else the most, else 0. */
    long stated() {
        return best.isPresent() ? best.getAsLong() : low.isPresent() ? low.getAsLong() : high.orElse(0);
    }
}

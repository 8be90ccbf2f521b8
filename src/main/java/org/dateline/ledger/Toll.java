package org.dateline.ledger;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.dateline.clause.FigureKind;

/**
 * How many were killed, injured, displaced … in one incident, by one policy.
 *
 * @param kind what happened to them
 * @param low the least, inclusive
 * @param best the number that the policy takes, absent where it takes only a range
 * @param high the most, inclusive; absent where the claims are open above
 * @param policy by which rule the claims were weighed
 * @param rests the claims that the numbers rest on, the earliest first
 * @param leftOut all other claims on this kind, each with its reason, the earliest first
 */
public record Toll(FigureKind kind, OptionalLong low, OptionalLong best, OptionalLong high, Policy policy,
        List<Claim> rests, List<LeftOut> leftOut) {

    public Toll {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(rests, "rests");
        Objects.requireNonNull(leftOut, "leftOut");
        rests = List.copyOf(rests);
        leftOut = List.copyOf(leftOut);
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** The number to compare and add by: the best, else the least, else the most. */
    public OptionalLong stated() {
        return best.isPresent() ? best : low.isPresent() ? low : high;
    }
}

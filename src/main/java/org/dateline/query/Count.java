package org.dateline.query;

import java.util.Objects;
import java.util.OptionalLong;
import org.dateline.number.Quantity;

/**
 * The number lies between two bounds, both included.
 *
 * @param least the lower bound, nothing for none; below 0 it is 0, as no figure is less
 * @param most the upper bound, nothing for none; below 0 it is -1, which no figure keeps
 * @param certainty how the range of the figure is held against them
 */
public record Count(OptionalLong least, OptionalLong most, Certainty certainty) implements Condition {

    /** How the range that a figure allows is held against bounds. */
    public enum Certainty {
        /** The stated number is compared: {@code best}, or {@code low} where there is no best. */
        STATED,
        /** All of the range lies within the bounds; an open end does not. */
        CERTAINLY,
        /** Some of the range lies within the bounds; an open end reaches any. */
        POSSIBLY
    }

    private static final long BELOW_ANY = -1;

    public Count {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(certainty, "certainty");
        least = least.isPresent() ? OptionalLong.of(Math.max(0, least.getAsLong())) : least;
        most = most.isPresent() ? OptionalLong.of(Math.max(BELOW_ANY, most.getAsLong())) : most;
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw new QueryException("no number is at least " + least.getAsLong() + " and at most " + most.getAsLong()
                    + "; give the smaller bound first");
        }
        if (least.isEmpty() && most.isEmpty()) {
            throw new QueryException("a count needs a bound; give the least number or the most");
        }
    }

    Count with(Certainty other) {
        return new Count(least, most, other);
    }

    @Override
    public boolean test(Subject subject) {
        return holds(subject.figure().quantity());
    }

    /** Whether {@code quantity} lies between the bounds. */
    boolean holds(Quantity quantity) {
        return switch (certainty) {
            case STATED -> quantity.stated().isPresent() && isBetween(quantity.stated().getAsLong());
            case CERTAINLY -> (least.isEmpty()
                            || quantity.low().isPresent() && quantity.low().getAsLong() >= least.getAsLong())
                    && (most.isEmpty()
                            || quantity.high().isPresent() && quantity.high().getAsLong() <= most.getAsLong());
            case POSSIBLY -> (least.isEmpty()
                            || quantity.high().isEmpty() || quantity.high().getAsLong() >= least.getAsLong())
                    && (most.isEmpty()
                            || quantity.low().isEmpty() || quantity.low().getAsLong() <= most.getAsLong());
        };
    }

    private boolean isBetween(long n) {
        return (least.isEmpty() || n >= least.getAsLong()) && (most.isEmpty() || n <= most.getAsLong());
    }

    @Override
    public String toString() {
        String how = certainty == Certainty.STATED ? "" : Language.word(certainty) + " ";
        if (most.isEmpty()) {
            return how + ">= " + least.getAsLong();
        }
        if (least.isEmpty()) {
            return how + (most.getAsLong() < 0 ? "< " + (most.getAsLong() + 1) : "<= " + most.getAsLong());
        }
        return how + (least.equals(most) ? "= " + least.getAsLong() : least.getAsLong() + ".." + most.getAsLong());
    }
}

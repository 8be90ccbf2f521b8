package org.dateline.number;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A count with its hedge: bounds that are inclusive, each absent where the words leave it open.
 *
 * @param low the least that the words allow
 * @param best the number that the words state, absent for ranges and vague amounts
 * @param high the most that the words allow
 * @param hedge how the words qualify the number
 */
public record Quantity(OptionalLong low, OptionalLong best, OptionalLong high, Hedge hedge) {

    /** More people than ever lived at a time (the United Nations expect at most 10.3 billion): no count of people is greater. */
    public static final long MANKIND = 10_300_000_000L;

    public Quantity {
        Objects.requireNonNull(hedge, "hedge");
        ordered("low", low, "best", best);
        ordered("best", best, "high", high);
        ordered("low", low, "high", high);
    }

    /** Whether it counts more than there are people, so that it is no count of people. */
    public boolean exceedsMankind() {
        return low.orElse(0) > MANKIND || best.orElse(0) > MANKIND || high.orElse(0) > MANKIND;
    }

    private static void ordered(String name, OptionalLong least, String otherName, OptionalLong most) {
        if (least.isPresent() && least.getAsLong() < 0 || most.isPresent() && most.getAsLong() < 0) {
            throw new IllegalArgumentException(name + " " + text(least) + ", " + otherName + " " + text(most) + ": expected 0 or more");
        }
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw new IllegalArgumentException(name + " " + text(least) + " is above " + otherName + " " + text(most));
        }
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "open";
    }

    public static Quantity exactly(long n) {
        return of(n, Hedge.EXACT);
    }

    /** A quantity between two bounds, both included, by {@link Hedge#RANGE} or {@link Hedge#VAGUE}. */
    public static Quantity between(long low, long high, Hedge hedge) {
        return new Quantity(OptionalLong.of(low), OptionalLong.empty(), OptionalLong.of(high), hedge);
    }

    /** The number {@code n} under a hedge, with the bounds that the hedge leaves. */
    public static Quantity of(long n, Hedge hedge) {
        OptionalLong stated = OptionalLong.of(n);
        OptionalLong open = OptionalLong.empty();
        return switch (hedge) {
            case EXACT -> new Quantity(stated, stated, stated, hedge);
            case AT_LEAST, MORE_THAN -> new Quantity(stated, stated, open, hedge);
            case ABOUT -> new Quantity(open, stated, open, hedge);
            case NEARLY, UP_TO -> new Quantity(open, stated, stated, hedge);
            case RANGE, VAGUE -> throw new IllegalArgumentException(hedge + " has two bounds and no best value");
        };
    }

    /** The number to compare by: {@code best}, or {@code low} where there is no best; absent where neither is. */
    public OptionalLong stated() {
        return best.isPresent() ? best : low;
    }
}

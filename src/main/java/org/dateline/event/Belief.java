package org.dateline.event;

import java.util.Objects;
import java.util.Optional;

/**
 * What is believed of an event, with its origin. That nothing is told is a belief, too.
 *
 * @param value the value, nothing where {@link Origin#NONE}
 * @param origin whence it is known
 */
public record Belief<T>(Optional<T> value, Origin origin) {

    public Belief {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        if (value.isPresent() == (origin == Origin.NONE)) {
            throw new IllegalArgumentException("a value needs an origin, and " + Origin.NONE + " has none: " + value + " of " + origin);
        }
    }

    public static <T> Belief<T> none() {
        return new Belief<>(Optional.empty(), Origin.NONE);
    }

    public static <T> Belief<T> of(T value, Origin origin) {
        return new Belief<>(Optional.of(value), origin);
    }

    /** A belief of that origin where there is a value, else none. */
    public static <T> Belief<T> of(Optional<T> value, Origin origin) {
        return value.map(known -> of(known, origin)).orElseGet(Belief::none);
    }

    /** This belief, or the other where nothing is told. */
    public Belief<T> or(Belief<T> other) {
        return origin == Origin.NONE ? other : this;
    }
}

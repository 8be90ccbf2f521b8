package org.dateline.belief;

import java.util.Optional;

/**
 * What is believed of an event, with its origin. That nothing is told is a belief, too.
 *
 * @param value the value, nothing where {@link Origin#NONE}
 * @param origin whence it is known
 */
record Belief<T>(Optional<T> value, Origin origin) {

    Belief {
        if (value.isPresent() == (origin == Origin.NONE)) {
            throw new IllegalArgumentException("a value needs an origin, and " + Origin.NONE + " has none: " + value + " of " + origin);
        }
    }

    static <T> Belief<T> none() {
        return new Belief<>(Optional.empty(), Origin.NONE);
    }

    static <T> Belief<T> of(T value, Origin origin) {
        return new Belief<>(Optional.of(value), origin);
    }

    /** A belief of that origin where there is a value, else none. */
    static <T> Belief<T> of(Optional<T> value, Origin origin) {
        return value.map(known -> of(known, origin)).orElseGet(Belief::none);
    }

    /** This belief, or the other where nothing is told. */
    Belief<T> or(Belief<T> other) {
        return origin == Origin.NONE ? other : this;
    }
}

package org.dateline.clause;

import java.util.Objects;
import java.util.Optional;

/**
 * A noun that a figure counts.
 *
 * @param type what it counts
 * @param role whether those it names take part in fighting
 * @param fate what the noun itself tells of them
 */
public record Noun(Type type, Role role, Optional<Fate> fate) {

    public Noun {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(fate, "fate");
    }

    /** What a counted noun stands for. */
    public enum Type {
        /** People, and no more: "people", "persons". */
        ANYONE,
        /** Those spoken of before: "others". */
        OTHERS,
        PERSON,
        HOUSEHOLD,
        HOME,
        /** "bodies", "corpses". */
        BODY,
        /** A noun that tells what happened: "deaths", "injuries", "displaced persons". */
        CASUALTY,
        /** A noun that no list has, in the plural or with a capital. */
        UNKNOWN,
        /** The number stands alone: "20 wounded", "killed six". */
        LEFT_OUT
    }

    public static final Noun LEFT_OUT = new Noun(Type.LEFT_OUT, Role.UNSPECIFIED, Optional.empty());
    public static final Noun UNKNOWN = new Noun(Type.UNKNOWN, Role.UNSPECIFIED, Optional.empty());

    public boolean isPerson() {
        return type == Type.PERSON || type == Type.ANYONE || type == Type.BODY;
    }
}

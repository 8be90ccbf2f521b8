package org.dateline.clause;

import java.util.Objects;

/**
 * What a word tells of the people it is said of.
 *
 * @param kind what happened to them
 * @param joint whether it counts dead and injured together
 */
public record Fate(FigureKind kind, boolean joint) {

    public Fate {
        Objects.requireNonNull(kind, "kind");
    }

    public static Fate of(FigureKind kind) {
        return new Fate(kind, false);
    }

    /** Reads the column {@code kind} of a list: the name of a kind, or JOINT. */
    public static Fate parse(String column) {
        return column.equals("JOINT") ? new Fate(FigureKind.KILLED, true) : of(FigureKind.valueOf(column));
    }
}

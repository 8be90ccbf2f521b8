package org.dateline.figure;

/**
 * What a word tells of the people it is said of.
 *
 * @param kind what happened to them
 * @param joint whether it counts dead and injured together
 */
record Fate(FigureKind kind, boolean joint) {

    static Fate of(FigureKind kind) {
        return new Fate(kind, false);
    }

    /** Reads the column {@code kind} of a list: the name of a kind, or JOINT. */
    static Fate parse(String column) {
        return column.equals("JOINT") ? new Fate(FigureKind.KILLED, true) : of(FigureKind.valueOf(column));
    }
}

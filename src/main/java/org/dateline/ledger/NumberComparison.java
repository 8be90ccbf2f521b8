package org.dateline.ledger;

import java.util.OptionalLong;
import org.dateline.clause.FigureKind;

/** Compares how many victims two accounts count. Numbers that differ are no veto: tolls rise. */
final class NumberComparison {

    private static final int LARGE = 4;
    private static final int FEW = 2;
    /** Tolls rise, but not so many times. */
    private static final int FAR = 8;
    /** Few do so many times between two articles of one day. */
    private static final double UNLIKE = 2;

    private NumberComparison() {}

    static Comparison.Level of(Telling a, Telling b) {
        int same = 0;
        int other = 0;
        boolean large = false;
        boolean far = false;
        boolean unlike = false;
        String label = "";
        for (FigureKind kind : FigureKind.values()) {
            OptionalLong mine = TollCounter.top(a.claims(), kind);
            OptionalLong its = TollCounter.top(b.claims(), kind);
            if (mine.isPresent() && its.isPresent()) {
                boolean equal = mine.getAsLong() == its.getAsLong();
                same += equal ? 1 : 0;
                other += equal ? 0 : 1;
                far |= Math.min(mine.getAsLong(), its.getAsLong()) >= FEW
                        && Math.max(mine.getAsLong(), its.getAsLong()) >= FAR * Math.min(mine.getAsLong(), its.getAsLong());
                unlike |= Math.abs(mine.getAsLong() - its.getAsLong()) >= FEW
                        && Math.max(mine.getAsLong(), its.getAsLong()) >= UNLIKE * Math.min(mine.getAsLong(), its.getAsLong());
                large |= equal && mine.getAsLong() >= LARGE;
                label += (label.isEmpty() ? "" : ", ") + mine.getAsLong() + (equal ? " = " : " against ") + its.getAsLong()
                        + " " + kind.name().toLowerCase(java.util.Locale.ROOT);
            }
        }
        return same + other == 0 ? new Comparison.Level(Likeness.NO_NUMBERS, "no numbers to compare")
                : new Comparison.Level(large ? Likeness.SAME_LARGE_NUMBERS
                        : far ? Likeness.FAR_NUMBERS : unlike ? Likeness.UNLIKE_NUMBERS : other == 0 ? Likeness.SAME_NUMBERS
                        : Likeness.OTHER_NUMBERS, label);
    }
}

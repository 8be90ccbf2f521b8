package org.dateline.time;

import java.time.LocalDate;

/**
 * The date last told, which "two days later" and "that November" count from.
 *
 * @param day its first day
 * @param grain how finely it was told: DAY, WEEK, MONTH, YEAR or coarser
 * @param sentence the index of the sentence that told it
 */
record Told(LocalDate day, Unit grain, int sentence) {

    /** Whether it is told as finely as {@code unit}, so that a distance in that unit can be counted from it. */
    boolean isAsFineAs(Unit unit) {
        return grain.ordinal() <= unit.ordinal() || unit == Unit.MONTH && grain == Unit.QUARTER;
    }
}

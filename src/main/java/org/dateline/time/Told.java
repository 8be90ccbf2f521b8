package org.dateline.time;

import java.time.LocalDate;

/**
 * The date last told, which "two days later" and "that November" count from.
 *
 * @param day its first day
 * @param grain how finely it was told: DAY, WEEK, MONTH, YEAR or coarser
 * @param sentence the index of the sentence that told it
 * @param paragraph the index of the paragraph that told it
 * @param year how its year was known
 */
record Told(LocalDate day, Unit grain, int sentence, int paragraph, YearBy year) {

    /** How the year of a date was known: told with it, told alone as that in which what follows is set, or lent by one. */
    enum YearBy { ITSELF, SETTING, LENT }

    /** Whether it is told as finely as {@code unit}, so that a distance in that unit can be counted from it. */
    boolean isAsFineAs(Unit unit) {
        return grain.ordinal() <= unit.ordinal() || unit == Unit.MONTH && grain == Unit.QUARTER;
    }
}

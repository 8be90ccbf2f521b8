package org.dateline.format.html;

import java.util.List;
import org.dateline.format.Stamp;

/**
 * The day on which a page was published, and what tells it.
 *
 * @param stamp the day as it was written
 * @param source what told it, as {@link DaySource#label} names it
 * @param agreeing how many of the page's sources tell the same day
 */
record PublicationDay(Stamp stamp, DaySource source, int agreeing) {

    /** How often a day was right by the number of sources that agree, of 1,000 pages: with one, two, three or four, and more. */
    private static final List<Double> RIGHT = List.of(0.73, 0.83, 0.96, 0.96, 0.98);

    /** How likely it is that the day is right, 0 to 1. */
    double confidence() {
        return RIGHT.get(Math.min(agreeing, RIGHT.size()) - 1);
    }
}

package org.dateline.query;

import java.util.Objects;
import org.dateline.time.Interval;

/**
 * It happened in some days: those of the figure share a day with them, or lie in them altogether. A figure without days
 * never did.
 *
 * @param days the days asked for
 * @param wholly whether all of the figure's days must lie in them
 */
public record During(Interval days, boolean wholly) implements Condition {

    public During {
        Objects.requireNonNull(days, "days");
    }

    @Override
    public boolean test(Subject subject) {
        return subject.figure().when().filter(this::covers).isPresent();
    }

    /** Whether what happened on the days {@code when} counts. */
    boolean covers(Interval when) {
        return wholly ? days.contains(when) : days.overlaps(when);
    }

    @Override
    public String toString() {
        return (wholly ? "wholly " : "") + Language.period(days, "during");
    }
}

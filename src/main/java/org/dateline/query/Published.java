package org.dateline.query;

import java.util.Objects;
import org.dateline.time.Interval;

/**
 * The article may have been published in some days: they share a day with those that its evidence allows.
 *
 * @param days the days asked for
 */
public record Published(Interval days) implements Condition {

    public Published {
        Objects.requireNonNull(days, "days");
    }

    @Override
    public boolean test(Subject subject) {
        return subject.finding().published().filter(published -> days.overlaps(published.days())).isPresent();
    }

    @Override
    public String toString() {
        return "published " + Language.period(days, "");
    }
}

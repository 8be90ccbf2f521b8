package org.dateline.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as something that was published writes it, with or without a time of day.
 *
 * @param day the day in the stamp's own offset
 * @param instant the moment, where the stamp tells a time and an offset; not where it is midnight UTC exactly, for that
 *        stands for a day
 * @param written the stamp as it was written
 */
public record Stamp(LocalDate day, Optional<Instant> instant, String written) {

    public Stamp {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(written, "written");
    }
}

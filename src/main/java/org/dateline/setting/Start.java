package org.dateline.setting;

import java.util.Objects;
import java.util.Optional;
import org.dateline.time.TimePhrase;

/**
 * A start from which running totals count, as a sentence tells it.
 *
 * @param days from the start to the day of publication; nothing where the start is told, but not its year ("since December 1")
 * @param lasting whether it is that of a war or of something else that goes on, from which all of the article counts
 */
public record Start(Optional<TimePhrase> days, boolean lasting) {

    public Start {
        Objects.requireNonNull(days, "days");
    }
}

package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.time.TimePhrase;

/**
 * When and where by the figure's own sentence.
 *
 * @param when the phrase that dates the event
 * @param report the phrase that dates its report ("said on Saturday")
 * @param where the places of the event, nearest first
 */
record Setting(Optional<TimePhrase> when, Optional<TimePhrase> report, List<Location> where) {

    Setting {
        where = List.copyOf(where);
    }

    /** The same setting, dated by {@code phrase} where it has no phrase of its own. */
    Setting withWhen(Optional<TimePhrase> phrase) {
        return new Setting(when.or(() -> phrase), report, where);
    }
}

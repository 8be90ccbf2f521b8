package org.dateline.setting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.time.Interval;
import org.dateline.time.TimePhrase;

/**
 * When and where by the figure's own sentence.
 *
 * @param when the phrase that dates the event
 * @param loose a phrase of another clause of the sentence, which may date something else: "hunted on Friday a man who shot two"
 * @param report the phrase that dates its report ("said on Saturday")
 * @param where the places of the event, nearest first
 */
public record Setting(Optional<TimePhrase> when, Optional<TimePhrase> loose, Optional<TimePhrase> report, List<Location> where) {

    public Setting {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(loose, "loose");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(where, "where");
        where = List.copyOf(where);
    }

    public Setting(Optional<TimePhrase> when, Optional<TimePhrase> report, List<Location> where) {
        this(when, Optional.empty(), report, where);
    }

    /** The same setting at other places. */
    Setting withWhere(List<Location> places) {
        return new Setting(when, loose, report, places);
    }

    /** The same setting, dated by {@code phrase} where it has no phrase of its own. */
    public Setting withWhen(Optional<TimePhrase> phrase) {
        return new Setting(when.or(() -> phrase), loose, report, where);
    }

    /** The same setting with the end of a count as the day of the report: "had been found by Tuesday". */
    public Setting withEndAsReport() {
        Optional<TimePhrase> end = when.filter(phrase -> phrase.relation() == TimePhrase.Relation.UNTIL)
                .filter(phrase -> phrase.days().last().isPresent());
        return end.isEmpty() ? this : new Setting(Optional.empty(), loose, report.or(() -> end.map(phrase -> new TimePhrase(
                phrase.span(), Interval.ofDay(phrase.days().last().get()), TimePhrase.Relation.ON, phrase.rule()))), where);
    }
}

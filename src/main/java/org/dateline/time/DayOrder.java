package org.dateline.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.text.Words;

/** Whether dates in digits name the day or the month first. */
enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final class Outlets {
        static final Set<String> DAY_FIRST = WordList.english("time/day-first-outlets.tsv").words();
    }

    /** The order that an article keeps: that of a date in it that can be read one way only, else that of its outlet. */
    static DayOrder of(List<List<Draft>> drafts, Optional<String> outlet) {
        for (List<Draft> sentence : drafts) {
            for (Draft draft : sentence) {
                if (draft.meaning() instanceof Meaning.Numeric date && date.first() > 12 ^ date.second() > 12) {
                    return date.first() > 12 ? DAY_FIRST : MONTH_FIRST;
                }
            }
        }
        boolean dayFirst = outlet.map(Words::normalize).filter(Outlets.DAY_FIRST::contains).isPresent();
        return dayFirst ? DAY_FIRST : UNKNOWN;
    }
}

package org.dateline.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/** The steps of a time line; weeks begin on Monday. */
enum TimeStep {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The first day of the step that {@code day} lies in. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The finest step with which the days from first to last still make a readable chart; a few strays do not count.
     *
     * @param count how many days there are
     * @param sorted the days by their place, the earliest at 0
     */
    static TimeStep usual(int count, IntFunction<LocalDate> sorted) {
        if (count == 0) {
            return DAY;
        }
        long span = ChronoUnit.DAYS.between(sorted.apply((int) (0.03 * (count - 1))), sorted.apply((int) (0.97 * (count - 1))));
        return span <= 100 ? DAY : span <= 500 ? WEEK : span <= 4000 ? MONTH : YEAR;
    }

    /** "day", "week" ... @throws IllegalArgumentException for another word */
    static TimeStep named(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("by is '" + word + "'; expected day, week, month or year"));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

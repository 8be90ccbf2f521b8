package org.dateline.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

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

    /** The finest step with which the days from first to last still make a readable chart; a few strays do not count. */
    static TimeStep usual(LocalDate[] days) {
        if (days.length == 0) {
            return DAY;
        }
        LocalDate[] sorted = days.clone();
        Arrays.sort(sorted);
        LocalDate first = sorted[(int) (0.03 * (days.length - 1))];
        long span = ChronoUnit.DAYS.between(first, sorted[(int) (0.97 * (days.length - 1))]);
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

package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.Interval;

/** Compares when two accounts say that it happened. */
final class DayComparison {

    private static final int NEAR_DAYS = 3;
    private static final int FAR_DAYS = 20;

    private static final Comparison.Level NONE = new Comparison.Level(Likeness.NO_DAY, "no day to compare");

    private DayComparison() {}

    /** Compares the day of a dated account with what an undated one tells of days without their year. */
    private static Comparison.Level vague(Account dated, Account undated) {
        Optional<LocalDate> day = dated.telling().when().map(Interval::from);
        if (day.isEmpty()) {
            return NONE;
        }
        if (undated.vague().names(day.get())) {
            return new Comparison.Level(Likeness.VAGUE_SAME_DAY, "one names the day of the month of the other");
        }
        if (undated.vague().weekdays().isEmpty()) {
            return NONE;
        }
        if (undated.vague().namesWeekday(day.get())) {
            return new Comparison.Level(Likeness.SAME_WEEKDAY, "one names the weekday of the other");
        }
        boolean named = dated.telling().dayBasis() == Basis.ARTICLE || undated.vague().weekdays().stream().anyMatch(dated.vague().weekdays()::contains);
        return named ? new Comparison.Level(Likeness.NO_DAY, "both name one weekday")
                : new Comparison.Level(Likeness.OTHER_WEEKDAY, "other weekdays");
    }

    static Comparison.Level of(Account a, Account b) {
        if (a.dated() != b.dated()) {
            return a.dated() ? vague(a, b) : vague(b, a);
        }
        if (!a.dated()) {
            boolean shared = a.vague().days().stream().anyMatch(b.vague().days()::contains);
            boolean weekday = a.vague().weekdays().stream().anyMatch(b.vague().weekdays()::contains);
            return shared ? new Comparison.Level(Likeness.VAGUE_SAME_DAY, "both name one day of a month")
                    : weekday ? new Comparison.Level(Likeness.NO_DAY, "both name one weekday")
                    : a.vague().weekdays().isEmpty() || b.vague().weekdays().isEmpty() ? NONE
                    : new Comparison.Level(Likeness.OTHER_WEEKDAY, "other weekdays");
        }
        Optional<LocalDate> mine = a.telling().when().map(Interval::from);
        Optional<LocalDate> other = b.telling().when().map(Interval::from);
        if (mine.isEmpty() || other.isEmpty()) {
            return NONE;
        }
        long days = Math.abs(mine.get().toEpochDay() - other.get().toEpochDay());
        String label = days == 0 ? "same day" : days + (days == 1 ? " day" : " days") + " apart";
        if (a.telling().dayBasis() == Basis.ARTICLE || b.telling().dayBasis() == Basis.ARTICLE) {
            return new Comparison.Level(days <= 1 ? Likeness.OWN_SAME_DAY : days <= FAR_DAYS ? Likeness.OWN_NEAR_DAY
                    : Likeness.OWN_FAR_DAY, label + ", of publication");
        }
        if (days <= 1) {
            return new Comparison.Level(Likeness.SAME_DAY, label);
        }
        if (a.days().contains(other.get()) || b.days().contains(mine.get())) {
            return new Comparison.Level(Likeness.NAMED_DAY, "one names the day of the other");
        }
        return new Comparison.Level(days <= NEAR_DAYS ? Likeness.NEAR_DAY : days <= FAR_DAYS ? Likeness.OTHER_DAY
                : Likeness.FAR_DAY, label);
    }
}

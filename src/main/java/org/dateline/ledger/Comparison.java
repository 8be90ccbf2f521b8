package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What speaks for and against two accounts being of one event: levels, each with its bits. Text attracts, slots veto.
 *
 * @param bits the sum; above 0 the odds are for one event
 * @param vetoed whether a slot says that they cannot be one
 * @param levels what was found, in the order in which it was looked at
 */
record Comparison(double bits, boolean vetoed, List<Level> levels) {

    /** One thing looked at: its label for people, and its bits. */
    record Level(String label, double bits) {}

    /** The odds against before anything is known: of those in one block one in thirty-two is the same. */
    private static final double PRIOR = -5;

    private static final double VETO_KM = 100;
    private static final double VETO_DAYS = 15;

    static Comparison of(Account a, Account b) {
        List<Level> levels = new ArrayList<>();
        boolean vetoed = false;
        double likeness = a.profile().likeness(b.profile());
        levels.add(words(likeness));
        Optional<Double> km = PlaceDistance.between(a.telling().places(), b.telling().places());
        if (km.isPresent()) {
            levels.add(place(km.get(), a));
            vetoed |= km.get() > VETO_KM;
        }
        if (a.telling().when().isPresent() && b.telling().when().isPresent()) {
            long days = Math.abs(a.telling().when().get().from().toEpochDay() - b.telling().when().get().from().toEpochDay());
            boolean told = a.telling().dayBasis() == Basis.TOLD && b.telling().dayBasis() == Basis.TOLD;
            levels.add(day(days, told));
            vetoed |= told && days > VETO_DAYS && likeness < 0.5;
        }
        levels.add(names(a, b));
        double bits = PRIOR + levels.stream().mapToDouble(Level::bits).sum();
        return new Comparison(bits, vetoed, levels);
    }

    private static Level words(double likeness) {
        double bits = likeness >= 0.5 ? 12 : likeness >= 0.35 ? 10 : likeness >= 0.25 ? 7 : likeness >= 0.18 ? 4
                : likeness >= 0.13 ? 2 : likeness >= 0.09 ? 0 : -4;
        return new Level(String.format(Locale.ROOT, "words %.2f alike", likeness), bits);
    }

    private static Level place(double km, Account a) {
        if (km < 8) {
            return new Level("same place " + a.telling().places().get(0).text(), 3);
        }
        return new Level(String.format(Locale.ROOT, "%.0f km apart", km), km < 30 ? 1 : km < 60 ? -2 : -6);
    }

    private static Level day(long days, boolean told) {
        String label = days == 0 ? "same day" : days + " days apart";
        if (days <= 1) {
            return new Level(label, told ? 3 : 2);
        }
        return new Level(label, days <= 3 ? 0 : told ? -4 : days <= 10 ? -1 : -3);
    }

    private static Level names(Account a, Account b) {
        Optional<String> shared = a.names().stream().filter(b.names()::contains).findFirst();
        if (shared.isPresent()) {
            return new Level("same victim " + shared.get(), 8);
        }
        return new Level("names", a.names().isEmpty() || b.names().isEmpty() ? 0 : -2);
    }

    /** What speaks for or against, the weightiest first, each with its bits. */
    List<String> reasons() {
        return levels.stream().filter(level -> level.bits() != 0)
                .sorted(Comparator.comparingDouble((Level level) -> -Math.abs(level.bits())))
                .map(level -> level.label() + String.format(Locale.ROOT, " %+.1f", level.bits())).toList();
    }
}

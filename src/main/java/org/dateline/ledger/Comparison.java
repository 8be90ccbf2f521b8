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

    /** One thing looked at: what level it has, the label for people, and its bits. */
    record Level(Likeness likeness, String label) {

        double bits() {
            return likeness.bits();
        }
    }

    /** How alike the words of two events are that have nothing in common but their language. */
    private static final double BACKGROUND = 0.08;

    /** So many victims by name and age are most of those of an event. */
    private static final int VICTIMS = 2;
    private static final double TOWN_KM = 5;

    /**
     * Compares two accounts.
     *
     * @param background how alike the words of either are to those of other events, 0 to 1
     */
    static Comparison of(Account a, Account b, double background) {
        List<Level> levels = new ArrayList<>();
        double words = words(a.profile().likeness(b.profile()), background);
        levels.add(new Level(Likeness.ofWords(words), String.format(Locale.ROOT, "words %.2f alike", words)));
        levels.add(PlaceComparison.of(a, b));
        levels.add(DayComparison.of(a, b));
        levels.add(names(a, b));
        takings(a, b).ifPresent(levels::add);
        levels.add(NumberComparison.of(a.telling(), b.telling()));
        double bits = Likeness.PRIOR + levels.stream().mapToDouble(Level::bits).sum();
        boolean vetoed = levels.stream().anyMatch(level -> level.likeness().isVeto()) && words < Likeness.COPY;
        return new Comparison(bits, vetoed, levels);
    }

    /** How alike words are beyond what they share with those of other events. */
    private static double words(double likeness, double background) {
        return Math.max(0, likeness - Math.max(0, background - BACKGROUND));
    }

    /** Whether two accounts whose words are so alike come to another level by another background. */
    static boolean changes(double likeness, double before, double now) {
        double was = words(likeness, before);
        double is = words(likeness, now);
        return Likeness.ofWords(was) != Likeness.ofWords(is) || was < Likeness.COPY != is < Likeness.COPY;
    }

    /** Where an account is of the taking of a town: whether the other is of the same one. */
    private static Optional<Level> takings(Account a, Account b) {
        if (a.taken().isEmpty() && b.taken().isEmpty()) {
            return Optional.empty();
        }
        boolean same = a.taken().isPresent() && b.taken().isPresent()
                && PlaceDistance.between(List.of(a.taken().get()), List.of(b.taken().get())).filter(km -> km < TOWN_KM).isPresent();
        return Optional.of(same ? new Level(Likeness.SAME_TAKING, "both tell how " + a.taken().get().text() + " was taken")
                : new Level(Likeness.OTHER_TAKING, "one tells how a town was taken"));
    }

    private static Level names(Account a, Account b) {
        Optional<String> victim = a.names().stream().filter(b.names()::contains).findFirst();
        if (victim.isPresent()) {
            return new Level(Likeness.SAME_VICTIM, "same victim " + victim.get());
        }
        if (a.names().size() >= VICTIMS && b.names().size() >= VICTIMS) {
            return new Level(Likeness.OTHER_VICTIMS, "other victims by name");
        }
        int shared = a.profile().namesShared(b.profile());
        Likeness likeness = shared >= 3 ? Likeness.MANY_NAMES : shared > 0 ? Likeness.SOME_NAMES
                : a.profile().hasNames() && b.profile().hasNames() ? Likeness.OTHER_NAMES : Likeness.NO_NAMES;
        return new Level(likeness, shared + " names in common");
    }

    /** What speaks for or against, the weightiest first, each with its bits. */
    List<String> reasons() {
        return levels.stream().filter(level -> level.bits() != 0)
                .sorted(Comparator.comparingDouble((Level level) -> -Math.abs(level.bits())))
                .map(level -> level.label() + String.format(Locale.ROOT, " %+.1f", level.bits())).toList();
    }
}

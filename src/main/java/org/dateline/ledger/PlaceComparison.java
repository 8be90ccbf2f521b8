package org.dateline.ledger;

import java.util.Locale;
import java.util.Optional;
import org.dateline.place.PlaceMention;
import org.dateline.text.Words;

/** Compares where two accounts say that it happened. */
final class PlaceComparison {

    private static final double SAME_KM = 8;
    private static final double NEAR_KM = 40;

    private PlaceComparison() {}

    static Comparison.Level of(Account a, Account b) {
        Optional<Double> km = PlaceDistance.between(a.telling().places(), b.telling().places());
        if (km.isEmpty()) {
            return new Comparison.Level(Likeness.NO_PLACE, "no place to compare");
        }
        Optional<PlaceMention> same = a.telling().places().stream().filter(PlaceDistance::isSpot)
                .filter(mine -> b.telling().places().stream().filter(PlaceDistance::isSpot)
                        .anyMatch(other -> name(other).equals(name(mine)))).findFirst();
        if (same.isPresent() && isCoarse(same.get(), a, b) && isCoarse(same.get(), b, a)) {
            return new Comparison.Level(Likeness.SAME_CITY, "other parts of " + same.get().text());
        }
        if (same.isPresent() || km.get() < SAME_KM) {
            return new Comparison.Level(Likeness.SAME_PLACE,
                    "same place " + same.orElseGet(() -> a.telling().places().get(0)).text());
        }
        String apart = String.format(Locale.ROOT, "%.0f km apart", km.get());
        if (km.get() < NEAR_KM) {
            return new Comparison.Level(Likeness.NEAR_PLACE, apart);
        }
        if (names(a, b) || names(b, a)) {
            return new Comparison.Level(Likeness.NAMED_PLACE, "one names the place of the other");
        }
        return new Comparison.Level(Likeness.OTHER_PLACE, apart);
    }

    /** Whether one account names a smaller place in or beside that which both have, and the other account does not. */
    private static boolean isCoarse(PlaceMention same, Account one, Account other) {
        return one.telling().places().stream().filter(PlaceDistance::isSpot)
                .filter(place -> place.place().get().population() < same.place().get().population())
                .anyMatch(place -> other.telling().places().stream().filter(PlaceDistance::isSpot).noneMatch(its ->
                        name(its).equals(name(place)) || its.place().get().equals(place.place().get())));
    }

    private static boolean names(Account one, Account other) {
        return other.telling().places().stream().filter(PlaceDistance::isSpot).anyMatch(place -> one.places().contains(name(place)));
    }

    private static String name(PlaceMention mention) {
        return Words.normalize(mention.text());
    }
}

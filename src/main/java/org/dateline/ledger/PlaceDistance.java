package org.dateline.ledger;

import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** How far apart two events are. */
final class PlaceDistance {

    private PlaceDistance() {}

    /** Kilometres between the nearest two towns or spots of both lists; nothing where one has none on the map. */
    static Optional<Double> between(List<PlaceMention> some, List<PlaceMention> others) {
        double least = Double.MAX_VALUE;
        for (PlaceMention mine : some) {
            for (PlaceMention other : others) {
                if (isSpot(mine) && isSpot(other)) {
                    least = Math.min(least, mine.place().get().point().get().kilometresTo(other.place().get().point().get()));
                }
            }
        }
        return least == Double.MAX_VALUE ? Optional.empty() : Optional.of(least);
    }

    static boolean isSpot(PlaceMention mention) {
        if (mention.place().isEmpty() || mention.place().get().point().isEmpty()) {
            return false;
        }
        Place place = mention.place().get();
        return place.kind() == PlaceKind.SETTLEMENT || place.kind() == PlaceKind.SITE || place.kind() == PlaceKind.ADMIN3
                || place.kind() == PlaceKind.ADMIN2;
    }
}

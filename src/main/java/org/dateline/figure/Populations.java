package org.dateline.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.number.Quantity;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/**
 * Tells counts that no place can have: more people than live in all countries that a figure names, or a hundred times the
 * people of its town. Such a number is a measure, a price or a misreading, and no figure is made of it.
 */
final class Populations {

    /** By how much the dead of a town may exceed its people of today: old battlefields and camps lie by small towns. */
    private static final long OF_TOWN = 100;
    /** A place that is less sure than this says nothing about a number. */
    private static final double SURE = 0.5;

    private Populations() {}

    /** Whether so many people cannot have been at {@code places}, which are given from the finest on. */
    static boolean areExceeded(Quantity quantity, FigureKind kind, List<PlaceMention> places) {
        long least = quantity.best().orElse(quantity.low().orElse(quantity.high().orElse(0)));
        List<Place> known = places.stream().filter(mention -> mention.confidence() >= SURE)
                .flatMap(mention -> mention.place().stream()).toList();
        if (least < OF_TOWN || known.isEmpty() || known.size() < places.size()) {
            return false;
        }
        return least > inhabitants(known) || isHeldWhole(kind) && least > ofTown(known.get(0));
    }

    /** The people of all countries in which the places lie; without an end where one of them is not known. */
    private static long inhabitants(List<Place> places) {
        Set<String> countries = new HashSet<>();
        long people = 0;
        for (Place place : places) {
            if (countries.add(place.country())) {
                long here = place.country().isEmpty() ? 0 : Gazetteer.english().population(place.country());
                if (here == 0) {
                    return Long.MAX_VALUE;
                }
                people += here;
            }
        }
        return people;
    }

    private static long ofTown(Place place) {
        return place.kind() == PlaceKind.SETTLEMENT && place.population() > 0 ? OF_TOWN * place.population() : Long.MAX_VALUE;
    }

    /** Not the displaced and those who return: they come from all around. */
    private static boolean isHeldWhole(FigureKind kind) {
        return kind != FigureKind.DISPLACED && kind != FigureKind.RETURNED;
    }
}

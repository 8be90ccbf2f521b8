package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Puts the places of an event into order: the finest first, then those that contain it, a reference point last. */
final class PlaceOrder {

    private PlaceOrder() {}

    static List<PlaceMention> sort(List<Location> locations) {
        List<Location> sorted = new ArrayList<>(locations);
        sorted.sort(Comparator.comparingInt(PlaceOrder::rank));
        List<PlaceMention> places = new ArrayList<>();
        for (Location location : sorted) {
            if (places.stream().noneMatch(seen -> isSame(seen, location.mention()))) {
                places.add(location.mention());
            }
        }
        return places;
    }

    private static int rank(Location location) {
        int fineness = fineness(location.mention());
        return location.is(Location.Relation.NEAR) ? 100 + fineness : fineness;
    }

    private static int fineness(PlaceMention mention) {
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return 55;
        }
        return mention.place().map(place -> switch (place.kind()) {
            case SITE, ROAD -> 20;
            case SETTLEMENT -> 10;
            case ADMIN3 -> 30;
            case ADMIN2 -> 40;
            case LAND, WATER -> 45;
            case ADMIN1 -> 50;
            case AREA -> 60;
            case COUNTRY -> 70;
        }).orElse(15);
    }

    private static boolean isSame(PlaceMention one, PlaceMention other) {
        Optional<Long> a = id(one);
        return a.isPresent() && a.equals(id(other)) && one.form() == other.form()
                || one.text().toLowerCase(Locale.ROOT).equals(other.text().toLowerCase(Locale.ROOT));
    }

    private static Optional<Long> id(PlaceMention mention) {
        return mention.place().flatMap(place -> place.id().isPresent() ? Optional.of(place.id().getAsLong()) : Optional.empty());
    }

    /** Whether two places are one, or one lies in the other as far as the map tells. */
    static boolean touches(PlaceMention one, PlaceMention other) {
        if (isSame(one, other)) {
            return true;
        }
        if (one.place().isEmpty() || other.place().isEmpty()) {
            return true;
        }
        Place a = one.place().get();
        Place b = other.place().get();
        if (!a.country().equals(b.country())) {
            return a.country().isEmpty() || b.country().isEmpty();
        }
        if (a.kind() == PlaceKind.COUNTRY || b.kind() == PlaceKind.COUNTRY) {
            return true;
        }
        boolean division = a.kind() == PlaceKind.ADMIN1 || b.kind() == PlaceKind.ADMIN1;
        return division && a.admin1().isPresent() && b.admin1().isPresent()
                && a.admin1().get().name().equals(b.admin1().get().name());
    }
}

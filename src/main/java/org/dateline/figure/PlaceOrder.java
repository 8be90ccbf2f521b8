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

    /**
     * The places of an event as one of its figures tells it.
     *
     * @param own the places that the figure's own sentence names
     * @param event all places of its event
     */
    static List<PlaceMention> of(List<Location> own, List<Location> event) {
        List<Location> first = sorted(own);
        List<Location> others = sorted(event.stream().filter(other -> !other.is(Location.Relation.NEAR)).toList());
        List<Location> all = new ArrayList<>();
        for (Location other : others) {
            if (!first.isEmpty() && isFiner(other, first.get(0))) {
                all.add(other);
                break;
            }
        }
        all.addAll(first);
        all.addAll(others);
        List<PlaceMention> places = new ArrayList<>();
        for (Location location : all) {
            boolean touches = own.isEmpty() || own.stream().anyMatch(mine -> touches(mine.mention(), location.mention()));
            if (touches && places.stream().noneMatch(seen -> isSame(seen, location.mention()))) {
                places.add(location.mention());
            }
        }
        return places;
    }

    private static List<Location> sorted(List<Location> locations) {
        List<Location> sorted = new ArrayList<>(locations);
        sorted.sort(Comparator.comparingInt(PlaceOrder::rank));
        return sorted;
    }

    /** Whether {@code other} is a quarter or spot within {@code own}, or a town within the wider place {@code own}. */
    private static boolean isFiner(Location other, Location own) {
        int own1 = fineness(own.mention());
        int other1 = fineness(other.mention());
        return other1 < own1 && (own1 >= 30 || other1 <= 5) && touches(own.mention(), other.mention());
    }

    private static int rank(Location location) {
        int fineness = fineness(location.mention()) - (location.owned() ? 1 : 0);
        return location.is(Location.Relation.NEAR) ? 100 + fineness : fineness;
    }

    private static int fineness(PlaceMention mention) {
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return 55;
        }
        if (mention.place().isEmpty()) {
            return 10;
        }
        if (id(mention).isEmpty() && mention.place().get().kind() == PlaceKind.SETTLEMENT) {
            return 5;
        }
        return mention.place().map(place -> switch (place.kind()) {
            case SITE -> 4;
            case ROAD -> 12;
            case SETTLEMENT -> 10;
            case ADMIN3 -> 30;
            case ADMIN2 -> 40;
            case LAND, WATER -> 45;
            case ADMIN1 -> 50;
            case AREA -> 60;
            case COUNTRY -> 70;
        }).orElse(5);
    }

    static boolean isSame(PlaceMention one, PlaceMention other) {
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

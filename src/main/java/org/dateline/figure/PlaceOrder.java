package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Puts the places of an event into order: the finest first, then those that contain it, a reference point last. */
final class PlaceOrder {

    /** Two towns nearer than this are taken for parts of one. */
    private static final double NEAR_KM = 12;
    private static final double LARGEST_TOWN_KM = 25;

    /** "near Saraqeb" comes behind the towns where it happened, but says more than their provinces. */
    private static final int NEAR_TOWN = 30;
    private static final int LAST = 100;
    private static final Comparator<Location> BY_RANK = Comparator.comparingInt(PlaceOrder::rank);

    private PlaceOrder() {}

    /**
     * The places of an event as one of its figures tells it.
     *
     * @param own the places that the figure's own sentence names
     * @param event other places of its event: a finer one within the own ones comes first, wider ones last
     */
    static List<PlaceMention> of(List<Location> own, List<Location> event) {
        List<Location> first = sorted(own);
        List<Location> others = sorted(event);
        others.removeIf(other -> other.is(Location.Relation.NEAR));
        List<PlaceMention> places = new ArrayList<>();
        if (!first.isEmpty()) {
            for (Location other : others) {
                if (isFiner(other, first.get(0))) {
                    add(places, other, own);
                    break;
                }
            }
        }
        for (Location location : first) {
            add(places, location, own);
        }
        for (Location other : others) {
            if (first.isEmpty() || other.fineness() > first.get(0).fineness()) {
                add(places, other, own);
            }
        }
        return places;
    }

    /** Adds a place that lies where the figure's own places lie, once. */
    private static void add(List<PlaceMention> places, Location location, List<Location> own) {
        boolean touches = own.isEmpty();
        for (int i = 0; i < own.size() && !touches; i++) {
            touches = isWithin(location, own.get(i).mention());
        }
        for (int i = 0; i < places.size() && touches; i++) {
            touches = !isSame(places.get(i), location.mention());
        }
        if (touches) {
            places.add(location.mention());
        }
    }

    private static List<Location> sorted(List<Location> locations) {
        List<Location> sorted = new ArrayList<>(locations);
        if (sorted.size() > 1) {
            sorted.sort(BY_RANK);
        }
        return sorted;
    }

    /** Whether {@code other} is a quarter or spot within {@code own}, or a town within the wider place {@code own}. */
    private static boolean isFiner(Location other, Location own) {
        boolean inTown = other.fineness() < PlaceSort.TOWN.fineness();
        return other.fineness() != PlaceSort.DESCRIPTION && other.fineness() < own.fineness() && (own.fineness() >= 30 || inTown || own.is(Location.Relation.NEAR))
                && own.fineness() > PlaceSort.QUARTER.fineness() && isWithin(other, own.mention());
    }

    /** Quarters share their names with places all over the map: that the event is told there says more than the map. */
    private static boolean isWithin(Location location, PlaceMention own) {
        return location.fineness() == PlaceSort.QUARTER.fineness() || touches(own, location.mention());
    }

    private static int rank(Location location) {
        if (location.fineness() == PlaceSort.DESCRIPTION) {
            return 2 * LAST;
        }
        int fineness = location.fineness() - (location.owned() ? 1 : 0);
        boolean town = location.fineness() < PlaceSort.COUNTY.fineness();
        return !location.is(Location.Relation.NEAR) ? fineness : town ? NEAR_TOWN : LAST + fineness;
    }

    static boolean isSame(PlaceMention one, PlaceMention other) {
        boolean mapped = one.form() == other.form() && one.place().isPresent() && other.place().isPresent()
                && one.place().get().id().isPresent() && one.place().get().id().equals(other.place().get().id());
        return mapped || isSameText(one.text(), other.text());
    }

    /** Whether two names are the same but for their case. */
    private static boolean isSameText(String one, String other) {
        boolean differ = !one.isEmpty() && !other.isEmpty()
                && Character.toLowerCase(one.charAt(0)) != Character.toLowerCase(other.charAt(0))
                && one.charAt(0) < 128 && other.charAt(0) < 128;
        return !differ && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Whether two places are one, or one lies in the other as far as the map tells. */
    static boolean touches(PlaceMention one, PlaceMention other) {
        if (isSame(one, other) || one.place().isEmpty() || other.place().isEmpty()) {
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
        if (division && a.admin1().isPresent() && b.admin1().isPresent()) {
            return a.admin1().get().name().equals(b.admin1().get().name());
        }
        return isNear(one, other);
    }

    private static boolean isNear(PlaceMention one, PlaceMention other) {
        if (one.place().get().point().isEmpty() || other.place().get().point().isEmpty()) {
            return false;
        }
        double reach = Math.max(reach(one), reach(other));
        return one.place().get().point().get().kilometresTo(other.place().get().point().get()) <= reach;
    }

    private static double reach(PlaceMention mention) {
        boolean town = mention.place().get().kind() == PlaceKind.SETTLEMENT || mention.place().get().kind() == PlaceKind.SITE;
        boolean mapped = mention.place().get().id().isPresent();
        return Math.max(NEAR_KM, town && mapped ? Math.min(LARGEST_TOWN_KM, mention.radiusKm()) : mention.radiusKm());
    }
}

package org.dateline.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.toponym.PlaceSort;

/** Puts the places of an event into order: the finest first, then those that contain it, a reference point last. */
public final class PlaceOrder {

    /** Two towns nearer than this are taken for parts of one. */
    private static final double NEAR_KM = 12;
    /** So far off a place is told of by another that readers know. */
    private static final double NEIGHBOUR_KM = 120;
    private static final double LARGEST_TOWN_KM = 25;

    /** "near Saraqeb" comes behind the towns where it happened, but says more than their provinces. */
    private static final int NEAR_TOWN = 30;
    private static final int LAST = 100;

    private PlaceOrder() {}

    /**
     * The places of an event as one of its figures tells it.
     *
     * @param own the places that the figure's own sentence names
     * @param event other places of its event: a finer one within the own ones comes first, wider ones last
     */
    public static List<PlaceMention> of(List<Location> own, List<Location> event) {
        List<Location> first = sorted(own);
        List<Location> others = new ArrayList<>(event);
        others.removeIf(other -> other.is(Location.Relation.NEAR));
        others = sorted(others);
        List<Location> all = new ArrayList<>();
        for (int i = 0; i < others.size() && all.isEmpty() && !first.isEmpty(); i++) {
            if (isFiner(others.get(i), first.get(0))) {
                all.add(others.get(i));
            }
        }
        all.addAll(first);
        for (Location other : others) {
            if (first.isEmpty() || other.fineness() > first.get(0).fineness()) {
                all.add(other);
            }
        }
        List<PlaceMention> places = new ArrayList<>();
        for (Location location : all) {
            if (isWithinAny(location, own) && !isAmong(location.mention(), places)) {
                places.add(location.mention());
            }
        }
        return places;
    }

    private static boolean isWithinAny(Location location, List<Location> own) {
        for (Location mine : own) {
            if (isWithin(location, mine.mention())) {
                return true;
            }
        }
        return own.isEmpty();
    }

    private static boolean isAmong(PlaceMention mention, List<PlaceMention> places) {
        for (PlaceMention seen : places) {
            if (isSame(seen, mention)) {
                return true;
            }
        }
        return false;
    }

    /** The finest first; a reference point and a mere description come last. */
    public static List<Location> sorted(List<Location> locations) {
        List<Location> sorted = new ArrayList<>(locations);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparingInt(PlaceOrder::rank));
        }
        while (!sorted.isEmpty() && isOnlyNear(sorted.get(0), sorted)) {
            sorted.add(sorted.remove(0).withFineness(LAST));
        }
        return sorted;
    }

    /** "south of Tabqa, Syria": it happened in Syria, which holds the town that it was near. */
    private static boolean isOnlyNear(Location first, List<Location> all) {
        return first.is(Location.Relation.NEAR) && first.fineness() < LAST && all.stream().anyMatch(other -> other.is(Location.Relation.AT)
                && touches(other.mention(), first.mention()));
    }

    /** Whether {@code other} is a quarter or spot within {@code own}, or a town within the wider place {@code own}. */
    public static boolean isFiner(Location other, Location own) {
        boolean inTown = other.fineness() < PlaceSort.TOWN.fineness();
        boolean less = other.fineness() < own.fineness()
                || own.is(Location.Relation.NEAR) && other.fineness() == own.fineness() && !isSame(own.mention(), other.mention());
        return other.fineness() != PlaceSort.DESCRIPTION && less && (own.fineness() >= 30 || inTown || own.is(Location.Relation.NEAR))
                && own.fineness() > PlaceSort.QUARTER.fineness()
                && (isWithin(other, own.mention()) || own.is(Location.Relation.NEAR) && isNeighbour(other.mention(), own.mention()));
    }

    /** Quarters share their names with places all over the map: that the event is told there says more than the map. */
    private static boolean isWithin(Location location, PlaceMention own) {
        return location.inside() || location.fineness() == PlaceSort.QUARTER.fineness() || touches(own, location.mention());
    }

    private static int rank(Location location) {
        if (location.fineness() == PlaceSort.DESCRIPTION) {
            return 2 * LAST;
        }
        int fineness = location.fineness() - (location.owned() ? 1 : 0);
        boolean town = location.fineness() < PlaceSort.COUNTY.fineness();
        return !location.is(Location.Relation.NEAR) ? fineness : town ? NEAR_TOWN : LAST + fineness;
    }

    public static boolean isSame(PlaceMention one, PlaceMention other) {
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
    public static boolean touches(PlaceMention one, PlaceMention other) {
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

    /** "west of Algiers ... in Staoueli": a place near enough to be told of by the other. */
    private static boolean isNeighbour(PlaceMention one, PlaceMention other) {
        return one.place().isEmpty() || other.place().isEmpty() || one.place().get().point().isEmpty() || other.place().get().point().isEmpty()
                || one.place().get().point().get().kilometresTo(other.place().get().point().get()) <= NEIGHBOUR_KM;
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

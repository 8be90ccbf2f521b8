package org.dateline.setting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location.Relation;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceSort;

/**
 * Gives names that no gazetteer knows the place that holds them by the words of their sentence: "Heron Mall in Derna", "Kanda,
 * Goma", "Goma's Kanda camp", "Heron Mall outside Derna". Such a name has the land, division and point of that, and no id.
 */
final class Holders {

    private static final int NEAR = 4;
    /** A name that is near another lies within so many kilometres more than that does. */
    private static final double ROUND_KM = 10;

    private Holders() {}

    /** The locations of a sentence in reading order, those unknown with what holds them. */
    static List<Location> give(Sentence s, List<Location> locations) {
        for (int i = 0; i < locations.size(); i++) {
            Location one = locations.get(i);
            if (one.mention().place().isEmpty() && one.mention().form() == PlaceMention.Form.NAME) {
                Optional<Location> holder = behind(s, locations, i).or(() -> owner(s, locations, one)).or(() -> around(locations, one));
                if (holder.isPresent()) {
                    locations.set(i, one.withMention(held(one, holder.get().mention())));
                }
            }
        }
        return locations;
    }

    private static Optional<Location> behind(Sentence s, List<Location> locations, int i) {
        Location one = locations.get(i);
        if (i + 1 == locations.size()) {
            return Optional.empty();
        }
        Location next = locations.get(i + 1);
        boolean near = one.inside() || next.token() == one.end() + 1 && s.is(one.end(), ",")
                || next.token() - one.end() <= NEAR && (next.is(Relation.NEAR) || s.is(next.token() - 1, "in"));
        return Optional.of(next).filter(holder -> near && isHolder(holder, one));
    }

    private static Optional<Location> owner(Sentence s, List<Location> locations, Location one) {
        return locations.stream().filter(before -> before.end() == one.token() - 1 && s.is(before.end(), "'s") && isHolder(before, one)).findFirst();
    }

    /** Where the sentence names no other place where things happened, that holds it. */
    private static Optional<Location> around(List<Location> locations, Location one) {
        List<Location> others = locations.stream().filter(other -> other != one && other.is(Relation.AT) && isHolder(other, one)).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean isHolder(Location other, Location one) {
        return other.mention().place().filter(place -> !place.country().isEmpty() && place.kind() != PlaceKind.WATER).isPresent()
                && other.mention().form() == PlaceMention.Form.NAME && other.fineness() > one.fineness();
    }

    private static PlaceMention held(Location one, PlaceMention holder) {
        Place place = holder.place().orElseThrow();
        PlaceKind kind = one.isSpot() ? PlaceKind.SITE : PlaceKind.SETTLEMENT;
        PlaceMention mention = one.mention();
        return new PlaceMention(mention.evidence(), mention.form(), Optional.of(new Place(OptionalLong.empty(), mention.text(), kind,
                place.country(), place.admin1(), place.admin2(), place.point(), 0)), holder.radiusKm() + ROUND_KM,
                Math.min(mention.confidence(), holder.confidence()));
    }
}

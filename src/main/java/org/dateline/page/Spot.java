package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;

/**
 * Where an incident stands on a map, as finely as it is told and no finer.
 *
 * @param level how it may be drawn
 * @param point WGS 84; where it is drawn, or of the country or division that is shaded
 * @param radiusKm within how many kilometres of the point it lies
 * @param confidence how likely the place is right, 0 to 1
 */
record Spot(Level level, Optional<Point> point, double radiusKm, double confidence) {

    /** How a place may be drawn. */
    enum Level {
        /** A point. */
        POINT,
        /** A circle within which it lies. */
        AREA,
        /** A first-level division, which is shaded. */
        DIVISION,
        /** A country, which is shaded. */
        COUNTRY,
        /** Not on the map. */
        NONE
    }

    private static final Spot NOWHERE = new Spot(Level.NONE, Optional.empty(), 0, 0);

    /** Beyond this a circle says no more than the country's name, km. */
    private static final double WIDE = 150;
    private static final double NARROW = 25;

    /** The spot of the finest of {@code places} that has coordinates. */
    static Spot of(List<PlaceMention> places) {
        return places.stream().filter(mention -> mention.place().flatMap(Place::point).isPresent()).findFirst()
                .map(mention -> of(mention, mention.place().get())).orElse(NOWHERE);
    }

    private static Spot of(PlaceMention mention, Place place) {
        Level level = place.kind() == PlaceKind.COUNTRY ? Level.COUNTRY
                : place.kind() == PlaceKind.ADMIN1 ? Level.DIVISION
                : mention.radiusKm() > WIDE ? (place.country().isEmpty() ? Level.AREA : Level.COUNTRY)
                : mention.radiusKm() > NARROW ? Level.AREA : Level.POINT;
        return new Spot(level, place.point(), mention.radiusKm(), mention.confidence());
    }
}

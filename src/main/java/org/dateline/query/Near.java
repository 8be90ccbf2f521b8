package org.dateline.query;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.place.Point;

/**
 * It happened within some distance of a place: the point of one of the figure's finest places lies within it, and that
 * place is no larger than the circle that is asked for.
 *
 * @param center how the question names the place, or its point as {@code latitude,longitude}
 * @param point where that is, nothing as long as no gazetteer was asked
 * @param kilometres the distance over the ground, 0 or more
 */
public record Near(String center, Optional<Point> point, double kilometres) implements Condition {

    /** A degree of latitude is a little more than this, so that most places far away are told by their latitude alone. */
    private static final double DEGREE_KM = 111.19;

    public Near {
        Objects.requireNonNull(center, "center");
        Objects.requireNonNull(point, "point");
        if (!(kilometres >= 0 && kilometres <= 30_000)) {
            throw new QueryException("the distance " + kilometres + " km is none on earth; give 0 to 30000 km");
        }
    }

    static Near of(Point point, double kilometres) {
        return new Near(point.latitude() + "," + point.longitude(), Optional.of(point), kilometres);
    }

    @Override
    public boolean test(Subject subject) {
        for (Subject.Spot spot : subject.spots()) {
            if (covers(spot.point(), spot.radiusKm())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a place at {@code there} that reaches {@code radiusKm} around it counts as near.
     *
     * @throws QueryException when no gazetteer was asked where the center is
     */
    public boolean covers(Point there, double radiusKm) {
        Point center = known();
        return radiusKm <= kilometres && Math.abs(there.latitude() - center.latitude()) * DEGREE_KM <= kilometres
                && there.kilometresTo(center) <= kilometres;
    }

    /** Where the center is. */
    public Point known() {
        if (point.isPresent()) {
            return point.get();
        }
        throw new QueryException("where \"" + center
                + "\" lies was not looked up; call resolve with a gazetteer, or give a point like 35.86,36.80");
    }

    @Override
    public Condition resolve(PlaceNames names) {
        if (point.isPresent()) {
            return this;
        }
        Optional<Point> found = new MeaningReader(names).read(center).condition() instanceof In in
                ? in.region().places().stream().flatMap(place -> place.point().stream()).findFirst() : Optional.empty();
        found = found.or(() -> names.find(center).stream().flatMap(place -> place.point().stream()).findFirst());
        if (found.isEmpty()) {
            throw QueryException.noPlace(center, names.alike(center));
        }
        return new Near(center, found, kilometres);
    }

    @Override
    public String toString() {
        String km = kilometres == Math.rint(kilometres) ? String.format(Locale.ROOT, "%.0f", kilometres)
                : String.valueOf(kilometres);
        return "within " + km + " km of "
                + (point.isPresent() && center.matches("[-0-9.E]+,[-0-9.E]+") ? center : Language.text(center));
    }
}

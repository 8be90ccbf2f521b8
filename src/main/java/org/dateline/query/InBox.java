package org.dateline.query;

import org.dateline.place.Point;

/**
 * It happened in a box on the map: the point of one of the figure's finest places lies in it, borders included.
 *
 * @param south degrees north of the southern border
 * @param west degrees east of the western border; east of {@code east} where the box crosses the 180th meridian
 * @param north degrees north of the northern border
 * @param east degrees east of the eastern border
 */
public record InBox(double south, double west, double north, double east) implements Condition {

    public InBox {
        if (!(south >= -90 && south <= north && north <= 90 && Math.abs(west) <= 180 && Math.abs(east) <= 180)) {
            throw new QueryException("not a box of degrees: " + south + "," + west + "," + north + "," + east
                    + "; give south,west,north,east like 35.5,36.2,36.3,37.1");
        }
    }

    @Override
    public boolean test(Subject subject) {
        for (Subject.Spot spot : subject.spots()) {
            if (covers(spot.point())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code there} lies in the box. */
    public boolean covers(Point there) {
        double longitude = there.longitude();
        return there.latitude() >= south && there.latitude() <= north
                && (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east);
    }

    @Override
    public String toString() {
        return "in box " + south + "," + west + "," + north + "," + east;
    }
}

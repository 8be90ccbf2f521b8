package org.dateline.place;

/**
 * A point on the map, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("not degrees of WGS 84: " + latitude + ", " + longitude);
        }
    }

    /** The distance over the ground in kilometres, by the haversine formula on a sphere of the earth's mean radius. */
    public double kilometresTo(Point other) {
        double byLatitude = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double byLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = byLatitude * byLatitude + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * byLongitude * byLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}

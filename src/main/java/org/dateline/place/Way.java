package org.dateline.place;

/** Goes from a point in a direction over the ground. */
final class Way {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Way() {}

    /** The point {@code kilometres} away from {@code from}; {@code bearing} in degrees, 0 north, 90 east. */
    static Point from(Point from, double kilometres, double bearing) {
        double angle = kilometres / EARTH_RADIUS_KM;
        double north = Math.toRadians(from.latitude());
        double heading = Math.toRadians(bearing);
        double latitude = Math.asin(Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(heading));
        double east = Math.atan2(Math.sin(heading) * Math.sin(angle) * Math.cos(north),
                Math.cos(angle) - Math.sin(north) * Math.sin(latitude));
        double longitude = from.longitude() + Math.toDegrees(east);
        return new Point(Math.toDegrees(latitude), (longitude + 540) % 360 - 180);
    }
}

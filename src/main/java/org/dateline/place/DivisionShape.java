package org.dateline.place;

import java.util.List;

/**
 * The outline of a division: rings of degrees, east and north by turns, the first point told again as the last.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param name its name as the source of the outline has it
 * @param rings all rings, outer and inner ones
 */
record DivisionShape(String country, String name, List<double[]> rings) {

    DivisionShape {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a shape without a ring: " + name);
        }
        rings = List.copyOf(rings);
    }

    /** Whether a point lies inside: a ray from it crosses the rings an odd number of times. */
    boolean contains(double north, double east) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                if (ring[i + 1] > north != ring[i + 3] > north
                        && east < ring[i] + (north - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** The centre of its area; where that lies outside, the middle of the widest part beside it. */
    Point centre() {
        double area = 0;
        double east = 0;
        double north = 0;
        double[] largest = rings.get(0);
        for (double[] ring : rings) {
            double[] sums = sums(ring);
            area += sums[0];
            east += sums[1];
            north += sums[2];
            largest = Math.abs(sums[0]) > Math.abs(sums(largest)[0]) ? ring : largest;
        }
        if (area == 0) {
            return point(largest[1], largest[0]);
        }
        Point centre = point(north / (3 * area), east / (3 * area));
        return contains(centre.latitude(), east / (3 * area)) ? centre : inside(largest, sums(largest));
    }

    /** Twice the signed area of a ring, and the sums of which its centre is made. */
    private static double[] sums(double[] ring) {
        double[] sums = new double[3];
        double east0 = ring[0];
        double north0 = ring[1];
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double cross = (ring[i] - east0) * (ring[i + 3] - north0) - (ring[i + 2] - east0) * (ring[i + 1] - north0);
            sums[0] += cross;
            sums[1] += (ring[i] + ring[i + 2] - 2 * east0) * cross;
            sums[2] += (ring[i + 1] + ring[i + 3] - 2 * north0) * cross;
        }
        sums[1] += 3 * east0 * sums[0];
        sums[2] += 3 * north0 * sums[0];
        return sums;
    }

    private Point inside(double[] ring, double[] sums) {
        double north = sums[0] == 0 ? ring[1] : sums[2] / (3 * sums[0]);
        double[] cuts = new double[ring.length];
        int size = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            if (ring[i + 1] > north != ring[i + 3] > north) {
                cuts[size++] = ring[i] + (north - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i]);
            }
        }
        java.util.Arrays.sort(cuts, 0, size);
        double best = ring[0];
        double widest = -1;
        for (int i = 0; i + 1 < size; i += 2) {
            if (cuts[i + 1] - cuts[i] > widest) {
                widest = cuts[i + 1] - cuts[i];
                best = (cuts[i] + cuts[i + 1]) / 2;
            }
        }
        return point(north, best);
    }

    /** How many kilometres the farthest point of an outline is away. */
    double radius(Point from) {
        double far = 0;
        for (double[] ring : rings) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                far = Math.max(far, from.kilometresTo(point(ring[i + 1], ring[i])));
            }
        }
        return far;
    }

    private static Point point(double north, double east) {
        return new Point(Math.max(-90, Math.min(90, north)), (east + 540) % 360 - 180);
    }
}

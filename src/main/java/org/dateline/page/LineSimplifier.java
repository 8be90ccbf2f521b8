package org.dateline.page;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the points of a line that stand less than a tolerance from it, by Douglas and Peucker; ends stay. */
final class LineSimplifier {

    private final double tolerance;

    /** @param tolerance in degrees */
    LineSimplifier(double tolerance) {
        this.tolerance = tolerance;
    }

    List<double[]> simplify(List<double[]> line) {
        boolean[] kept = new boolean[line.size()];
        kept[0] = true;
        kept[line.size() - 1] = true;
        keep(line, 0, line.size() - 1, kept);
        List<double[]> simple = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                simple.add(line.get(i));
            }
        }
        return simple;
    }

    private void keep(List<double[]> line, int first, int last, boolean[] kept) {
        int farthest = -1;
        double most = tolerance;
        for (int i = first + 1; i < last; i++) {
            double distance = distance(line.get(i), line.get(first), line.get(last));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest >= 0) {
            kept[farthest] = true;
            keep(line, first, farthest, kept);
            keep(line, farthest, last, kept);
        }
    }

    /** From the segment {@code a}–{@code b}, on a plane where a degree of longitude shrinks with latitude. */
    private static double distance(double[] p, double[] a, double[] b) {
        double shrink = Math.cos(Math.toRadians(p[1]));
        double dx = (b[0] - a[0]) * shrink;
        double dy = b[1] - a[1];
        double px = (p[0] - a[0]) * shrink;
        double py = p[1] - a[1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }
}

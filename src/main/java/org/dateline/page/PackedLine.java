package org.dateline.page;

import java.util.List;

/**
 * Lines as short strings in Google's encoded polyline format: differences of latitude and longitude, in hundredths of a
 * degree here, five bits a character from {@code ?} to {@code ~}.
 */
final class PackedLine {

    private static final double UNITS = 100;

    private PackedLine() {}

    /** The line of (longitude, latitude) points; points that fall together are written once. */
    static String of(List<double[]> line) {
        StringBuilder packed = new StringBuilder();
        long lastY = 0;
        long lastX = 0;
        boolean first = true;
        for (double[] point : line) {
            long y = Math.round(point[1] * UNITS);
            long x = Math.round(point[0] * UNITS);
            if (first || y != lastY || x != lastX) {
                append(y - lastY, packed);
                append(x - lastX, packed);
            }
            first = false;
            lastY = y;
            lastX = x;
        }
        return packed.toString();
    }

    private static void append(long difference, StringBuilder packed) {
        long value = difference < 0 ? ~(difference << 1) : difference << 1;
        while (value >= 0x20) {
            packed.append((char) ((0x20 | value & 0x1f) + 63));
            value >>= 5;
        }
        packed.append((char) (value + 63));
    }
}

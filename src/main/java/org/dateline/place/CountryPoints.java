package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the countries' middles from a CSV with the header
 * {@code country_name,FIPS_cc,ISO2_cc,ISO3_cc,unique_name,territory,latitude,longitude}, as OpenSextant has it.
 */
final class CountryPoints {

    private CountryPoints() {}

    static Map<String, Point> read(String file, InputStream in) throws IOException {
        Map<String, Point> points = new HashMap<>();
        try (Lines lines = new Lines(file, in)) {
            lines.next();
            for (String line = lines.next(); line != null; line = lines.next()) {
                String[] row = line.split(",");
                int last = row.length - 1;
                if (row.length < 8) {
                    throw lines.error("expected 8 columns, found " + row.length);
                }
                String country = row[last - 5];
                if (country.matches("[A-Z]{2}") && !row[last - 2].equals("true")) {
                    points.putIfAbsent(country, GeoNamesTable.point(lines, row[last - 1], row[last]));
                }
            }
        }
        return points;
    }
}

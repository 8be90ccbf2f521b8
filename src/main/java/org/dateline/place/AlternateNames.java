package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Reads GeoNames' {@code alternateNamesV2.txt}: 10 columns, of which the place's id, the language and the name count. */
final class AlternateNames {

    private static final int COLUMNS = 10;
    /** What stands in the place of a language and names no name that texts write. */
    private static final Set<String> CODES = Set.of("post", "link", "iata", "icao", "faac", "wkdt", "unlc", "phon", "piny", "tcid");

    private AlternateNames() {}

    static void read(String file, InputStream in, Map<Integer, Draft> places) throws IOException {
        try (Lines lines = new Lines(file, in)) {
            for (String[] row = lines.nextRow(COLUMNS); row != null; row = lines.nextRow(COLUMNS)) {
                Draft place;
                try {
                    place = places.get(Integer.valueOf(row[1]));
                } catch (NumberFormatException e) {
                    throw lines.error("expected a GeoNames id, found '" + row[1] + "'");
                }
                if (place != null && !CODES.contains(row[2]) && GeoNamesTable.isUsable(row[3])) {
                    place.addName(row[3], !row[2].equals("en"));
                }
            }
        }
    }
}

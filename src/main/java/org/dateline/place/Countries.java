package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads GeoNames' {@code countryInfo.txt}: 19 columns with the countries' codes, names, areas and ids; notes their codes by the three letters. */
final class Countries {

    private static final int COLUMNS = 19;

    /** What Natural Earth calls countries by other letters than ISO 3166-1 alpha-3. */
    private static final Map<String, String> ELSEWHERE = Map.of("ald", "AX", "kos", "XK", "psx", "PS", "sah", "EH", "sds", "SS",
            "sol", "SO", "cyn", "CY");

    private Countries() {}

    static void read(String file, InputStream in, Map<String, Point> points, Consumer<Draft> to,
            Map<String, String> codes) throws IOException {
        codes.putAll(ELSEWHERE);
        try (Lines lines = new Lines(file, in)) {
            for (String[] row = lines.nextRow(COLUMNS); row != null; row = lines.nextRow(COLUMNS)) {
                if (row[16].isEmpty() || row[16].equals("0")) {
                    continue;
                }
                codes.put(row[1].toLowerCase(Locale.ROOT), row[0]);
                try {
                    Draft draft = new Draft(Integer.parseInt(row[16]), row[4], PlaceKind.COUNTRY);
                    draft.country = row[0];
                    draft.population = row[7].isEmpty() ? 0 : Long.parseLong(row[7]);
                    draft.point = points.get(row[0]);
                    double area = row[6].isEmpty() ? 100 : Double.parseDouble(row[6]);
                    draft.radius = Math.max(5, 1.3 * Math.sqrt(area / Math.PI));
                    to.accept(draft);
                } catch (NumberFormatException e) {
                    throw lines.error("expected numbers for area, population and id; " + e.getMessage());
                }
            }
        }
    }
}

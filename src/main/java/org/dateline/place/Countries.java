package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;

/** Reads GeoNames' {@code countryInfo.txt}: 19 columns with the countries' codes, names, areas and ids. */
final class Countries {

    private static final int COLUMNS = 19;

    private Countries() {}

    static void read(String file, InputStream in, Map<String, Point> points, Consumer<Draft> to) throws IOException {
        try (Lines lines = new Lines(file, in)) {
            for (String[] row = lines.nextRow(COLUMNS); row != null; row = lines.nextRow(COLUMNS)) {
                if (row[16].isEmpty() || row[16].equals("0")) {
                    continue;
                }
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

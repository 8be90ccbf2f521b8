package org.dateline.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads GeoNames' tables of places ({@code allCountries.txt}, {@code SY.txt}, {@code cities500.txt}): 19 columns in
 * UTF-8, tab-separated, described in GeoNames' readme.
 */
final class GeoNamesTable {

    private static final int COLUMNS = 19;
    private static final Map<String, PlaceKind> DIVISIONS = Map.of("ADM1", PlaceKind.ADMIN1, "ADM2", PlaceKind.ADMIN2,
            "ADM3", PlaceKind.ADMIN3, "ADM4", PlaceKind.ADMIN3, "PCLI", PlaceKind.COUNTRY, "PCLD", PlaceKind.COUNTRY,
            "PCLS", PlaceKind.COUNTRY, "PCLF", PlaceKind.COUNTRY, "PCLIX", PlaceKind.COUNTRY, "TERR", PlaceKind.COUNTRY);
    private static final Set<String> SITES = Set.of("AIRP", "AIRB", "AIRF", "CMP", "CMPRF", "CMPLA", "PSTB", "PSTC",
            "HSP", "PRN", "DAM", "MOSQUE", "UNIV", "STDM", "PRT", "BDG", "MNMT", "CTRR", "INSM", "REFY", "PS");
    private static final Set<String> COUNTRIES_WITH_ARTICLES = Set.of("SY", "IQ", "LB", "JO", "PS", "SA", "YE", "OM",
            "AE", "QA", "BH", "KW", "EG", "LY", "SD", "TN", "DZ", "MA", "MR", "SO", "IL", "DJ", "EH");

    private GeoNamesTable() {}

    /**
     * Hands each place of the table to {@code to}; rows of kinds that news does not name are passed over.
     *
     * @throws GazetteerException for a row that is not one of GeoNames' form
     */
    static void read(String file, InputStream in, Consumer<Draft> to) throws IOException {
        try (Lines lines = new Lines(file, in)) {
            for (String[] row = lines.nextRow(COLUMNS); row != null; row = lines.nextRow(COLUMNS)) {
                PlaceKind kind = kind(row[6], row[7]);
                if (kind != null) {
                    to.accept(draft(lines, row, kind));
                }
            }
        }
    }

    private static Draft draft(Lines lines, String[] row, PlaceKind kind) {
        Draft draft = new Draft((int) number(lines, row[0], "GeoNames id"), row[1], kind);
        draft.addName(row[2], false);
        for (String alternate : row[3].split(",")) {
            if (isUsable(alternate)) {
                draft.addName(alternate, true);
            }
        }
        draft.point = point(lines, row[4], row[5]);
        if (!row[8].isEmpty() && !row[8].matches("[A-Z]{2}")) {
            throw lines.error("expected a country code of two letters, found '" + row[8] + "'");
        }
        draft.country = row[8];
        draft.admin1 = row[8] + "." + row[10];
        draft.admin2 = draft.admin1 + "." + row[11];
        draft.code = kind == PlaceKind.ADMIN1 ? draft.admin1 : kind == PlaceKind.ADMIN2 ? draft.admin2 : "";
        draft.population = row[14].isEmpty() ? 0 : number(lines, row[14], "population");
        draft.seat = seat(row[7]);
        draft.radius = kind == PlaceKind.SETTLEMENT ? townRadius(draft.population) : 0;
        if (COUNTRIES_WITH_ARTICLES.contains(draft.country)) {
            draft.addNamesWithoutArticles();
        }
        return draft;
    }

    /** A town of 10,000 people lies within about 2 km of its middle, one of a million within about 18. */
    static double townRadius(long population) {
        return Math.max(1, Math.min(40, 0.018 * Math.sqrt(population)));
    }

    static Point point(Lines lines, String latitude, String longitude) {
        try {
            return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException e) {
            throw lines.error("expected degrees north and east, found '" + latitude + "' and '" + longitude + "'");
        }
    }

    private static long number(Lines lines, String digits, String what) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw lines.error("expected a " + what + ", found '" + digits + "'");
        }
    }

    private static PlaceKind kind(String featureClass, String code) {
        if (code.startsWith("PPLH") || code.equals("PPLQ") || code.equals("PPLW")) {
            return null;
        }
        return switch (featureClass) {
            case "P", "" -> PlaceKind.SETTLEMENT;
            case "A" -> DIVISIONS.get(code);
            case "H" -> PlaceKind.WATER;
            case "T", "V" -> PlaceKind.LAND;
            case "L" -> code.equals("CONT") || code.startsWith("RGN") ? PlaceKind.AREA : null;
            case "R" -> code.equals("RD") ? PlaceKind.ROAD : null;
            case "S" -> SITES.contains(code) ? PlaceKind.SITE : null;
            default -> null;
        };
    }

    private static int seat(String code) {
        return switch (code) {
            case "PPLC", "PPLG" -> PlaceTable.CAPITAL;
            case "PPLA" -> PlaceTable.SEAT1;
            case "PPLA2" -> PlaceTable.SEAT2;
            case "PPLA3" -> PlaceTable.SEAT3;
            case "PPLX" -> PlaceTable.QUARTER;
            default -> 0;
        };
    }

    /** Whether an alternate name is one that English texts may write: Latin letters, no code of an airport or station. */
    static boolean isUsable(String name) {
        if (name.length() < 3 || name.length() > 50 || !Character.isUpperCase(name.charAt(0)) && name.charAt(0) != '\''
                && name.charAt(0) != '`' && name.charAt(0) != '\u2018' && name.charAt(0) != '\u2019'
                && !name.startsWith("al-")) {
            return false;
        }
        boolean small = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x250 && c < 0x1E00 && !(c >= 0x2b0 && c < 0x370) || c > 0x2100 || c >= '0' && c <= '9') {
                return false;
            }
            small |= Character.isLowerCase(c);
        }
        return small;
    }
}

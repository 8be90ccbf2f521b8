package org.dateline.place;

import java.util.List;
import org.dateline.lexicon.WordList;

/** Adds the places of {@code place/supplement.tsv}, and the names of countries and short forms that have lists of their own. */
final class Supplement {

    private Supplement() {}

    static void add(GazetteerLoader loader) {
        PlaceTable table = loader.table;
        for (WordList.Row row : WordList.english("place/supplement.tsv").rows()) {
            PlaceKind kind = row.get(1, PlaceKind.class);
            String id = row.get(4);
            int added = table.add(id.isEmpty() ? 0 : (int) row.number(4), row.get(0), kind, 0, row.get(2),
                    table.division(row.get(3)), PlaceTable.NONE, new Point(degrees(row, 5), degrees(row, 6)),
                    row.get(8).isEmpty() ? 0 : row.number(8), degrees(row, 7));
            loader.addName(row.get(0), added, false);
            if (!row.get(9).isEmpty()) {
                for (String alias : row.get(9).split("\\|")) {
                    loader.addName(alias, added, false);
                }
            }
        }
    }

    /** Adds the further names of countries and divisions that stand for themselves anywhere. */
    static void addShortForms(GazetteerLoader loader) {
        for (WordList.Row row : WordList.english("place/abbreviations.tsv").rows()) {
            String target = row.get(1);
            if (row.get(2).equals("FREE") && !target.startsWith("@")) {
                int place = target.length() == 2 ? loader.table.land(target) : loader.table.division(target);
                if (place == PlaceTable.NONE) {
                    throw row.error("no country or division has the code " + target);
                }
                loader.addName(row.get(0), place, false);
            }
        }
    }

    /** Adds the names of countries; those that hold other marks than letters are read by {@link Corrections}. */
    static void addCountryNames(GazetteerLoader loader) {
        for (WordList.Row row : countryNames()) {
            int land = loader.table.land(row.get(0));
            if (land == PlaceTable.NONE) {
                throw row.error("no country has the code " + row.get(0));
            }
            if (!hasMarks(row.get(1))) {
                loader.addName(row.get(1), land, row.get(2).equals("FORMER"));
            }
        }
    }

    static List<WordList.Row> countryNames() {
        return WordList.english("place/country-names.tsv").rows();
    }

    /** Whether a name is written with a comma or a bracket, which part names elsewhere, or ends with a small word. */
    static boolean hasMarks(String name) {
        return name.indexOf(',') >= 0 || name.indexOf('(') >= 0
                || Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static double degrees(WordList.Row row, int column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException e) {
            throw row.error("expected a number, found '" + row.get(column) + "'");
        }
    }
}

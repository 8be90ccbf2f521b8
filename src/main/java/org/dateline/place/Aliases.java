package org.dateline.place;

import java.util.List;
import org.dateline.lexicon.WordList;

/**
 * Gives places of the gazetteer the names by which news writes them, and marks those that a name usually means though
 * larger places bear it, too: {@code place/aliases.tsv}.
 */
final class Aliases {

    /** ALIAS: a further name. KNOWN: the place that news means by the name, where nothing else tells. */
    private enum Use {
        ALIAS, KNOWN
    }

    private Aliases() {}

    static List<WordList.Row> rows() {
        return WordList.english("place/aliases.tsv").rows();
    }

    /** Adds the names to the index, which was made with room for them. */
    static void add(PlaceTable table, NameIndex index, List<WordList.Row> rows) {
        for (WordList.Row row : rows) {
            int place = largest(table, index, row);
            String key = NameKey.of(row.get(0));
            if (key.isEmpty()) {
                throw row.error("expected a name, found '" + row.get(0) + "'");
            }
            index.add(NameKey.hash(key), place, false);
            if (row.get(4, Use.class) == Use.KNOWN) {
                table.setKnown(place);
            }
        }
    }

    /** The place of that name, kind and country with the most people, of equals the first. */
    private static int largest(PlaceTable table, NameIndex index, WordList.Row row) {
        PlaceKind kind = row.get(2, PlaceKind.class);
        int best = PlaceTable.NONE;
        for (int entry : index.find(NameKey.hash(NameKey.of(row.get(3))))) {
            int place = entry >> 1;
            if (table.kind(place) == kind && table.country(place).equals(row.get(1))
                    && (best == PlaceTable.NONE || table.population(place) > table.population(best))) {
                best = place;
            }
        }
        if (best == PlaceTable.NONE) {
            throw row.error("no " + kind + " in " + row.get(1) + " is called '" + row.get(3)
                    + "'; look it up with: gazetteer find");
        }
        return best;
    }
}

package org.dateline.place;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what the word lists point to: {@code SY} a country, {@code US.KY} a division, {@code @Europe} the likeliest place
 * of that name.
 */
final class Targets {

    private final Gazetteer gazetteer;
    private final Map<String, Integer> rows = new ConcurrentHashMap<>();

    Targets(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The row, {@link PlaceTable#NONE} where the gazetteer has no such place. */
    int row(String target) {
        return rows.computeIfAbsent(target, this::look);
    }

    private int look(String target) {
        return look(gazetteer, target);
    }

    static int look(Gazetteer gazetteer, String target) {
        if (target.startsWith("@")) {
            int[] found = gazetteer.rows(target.substring(1));
            return found.length == 0 ? PlaceTable.NONE : found[0];
        }
        return target.length() == 2 ? gazetteer.table.land(target) : gazetteer.table.division(target);
    }
}

package org.dateline.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes back small places of countries that an article has nothing to do with: in an article on Syria, a name that the
 * gazetteer has only as a village in France is a Syrian place that the gazetteer lacks.
 */
final class Strangers {

    private static final double MAIN_SHARE = 0.6;
    private static final double STRANGE_SHARE = 0.08;
    private static final int FEWEST_NAMES = 6;
    private static final int KNOWN_TO_THE_WORLD = 100_000;

    private final PlaceTable table;

    Strangers(PlaceTable table) {
        this.table = table;
    }

    void remove(List<Candidate> candidates) {
        Map<Integer, Integer> counts = new HashMap<>();
        int total = 0;
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.row != PlaceTable.NONE && table.land(candidate.row) != 0) {
                counts.merge(table.land(candidate.row), 1, Integer::sum);
                total++;
            }
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        if (total < FEWEST_NAMES || most < MAIN_SHARE * total) {
            return;
        }
        for (Candidate candidate : candidates) {
            if (candidate.isAccepted() && candidate.row != PlaceTable.NONE && candidate.container == null
                    && isSmall(candidate.row) && candidate.form == PlaceMention.Form.NAME
                    && counts.getOrDefault(table.land(candidate.row), 0) < Math.max(2, STRANGE_SHARE * total)) {
                candidate.row = PlaceTable.NONE;
                candidate.score -= 0.5;
            }
        }
    }

    private boolean isSmall(int row) {
        PlaceKind kind = table.kind(row);
        return (kind == PlaceKind.SETTLEMENT || kind == PlaceKind.ADMIN2) && table.seat(row) != PlaceTable.CAPITAL
                && table.seat(row) != PlaceTable.SEAT1 && table.population(row) < KNOWN_TO_THE_WORLD;
    }
}

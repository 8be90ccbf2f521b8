package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs how the places of several names lie together: two names that both have a place within a few kilometres of each
 * other speak for these two, even where each alone means another one. Looked up on a grid, so that the time grows with
 * the number of places and not with its square.
 */
final class Nearness {

    private static final double REACH_KM = 60;
    private static final double WEIGHT = 2.4;
    /** How much less an unlikely place of another name counts than a likely one. */
    private static final double DOUBT = 0.35;

    private final PlaceTable table;

    Nearness(PlaceTable table) {
        this.table = table;
    }

    private record Spot(int name, int row, double chance) {}

    /** For each name and each of its rows what the other names add, in log-odds. */
    double[][] of(List<int[]> rows, List<double[]> chances) {
        Map<Integer, List<Spot>> grid = new HashMap<>();
        for (int n = 0; n < rows.size(); n++) {
            for (int i = 0; i < rows.get(n).length; i++) {
                int row = rows.get(n)[i];
                if (isSpot(row)) {
                    double chance = Math.pow(chances.get(n)[i], DOUBT);
                    grid.computeIfAbsent(cell(table.latitude(row), table.longitude(row)), c -> new ArrayList<>())
                            .add(new Spot(n, row, chance));
                }
            }
        }
        double[][] added = new double[rows.size()][];
        double[] best = new double[rows.size()];
        for (int n = 0; n < rows.size(); n++) {
            added[n] = new double[rows.get(n).length];
            for (int i = 0; i < added[n].length && added[n].length > 1; i++) {
                int row = rows.get(n)[i];
                if (isSpot(row)) {
                    added[n][i] = WEIGHT * Math.log(1 + 2 * sum(n, row, grid, best));
                }
            }
        }
        return added;
    }

    private boolean isSpot(int row) {
        PlaceKind kind = table.kind(row);
        return table.hasPoint(row) && kind != PlaceKind.COUNTRY && kind != PlaceKind.AREA && table.radius(row) < 150;
    }

    /** The sum over the other names of the nearest chance each has around the row. */
    private double sum(int name, int row, Map<Integer, List<Spot>> grid, double[] best) {
        java.util.Arrays.fill(best, 0);
        double north = table.latitude(row);
        double east = table.longitude(row);
        double narrow = Math.cos(Math.toRadians(north));
        for (int y = -1; y <= 1; y++) {
            for (int x = -1; x <= 1; x++) {
                for (Spot spot : grid.getOrDefault(cell(north + y, east + x), List.of())) {
                    if (spot.name != name && spot.row != row) {
                        double dy = (table.latitude(spot.row) - north) * 111.2;
                        double dx = (table.longitude(spot.row) - east) * 111.2 * narrow;
                        double near = spot.chance * Math.exp(-Math.sqrt(dx * dx + dy * dy) / REACH_KM);
                        best[spot.name] = Math.max(best[spot.name], near);
                    }
                }
            }
        }
        double sum = 0;
        for (double one : best) {
            sum += one;
        }
        return sum;
    }

    private static int cell(double north, double east) {
        return (int) Math.floor(north) * 1000 + (int) Math.floor(east);
    }
}

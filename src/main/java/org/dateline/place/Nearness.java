package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    private static final Comparator<Neighbour> BY_NAME = Comparator.comparingInt(Neighbour::name);
    private static final Neighbour[] NONE = {};

    private final PlaceTable table;
    private final List<int[]> rows;
    /** For each name and row what lies near; null for a row that is not weighed. */
    private final Neighbour[][][] neighbours;

    /** The places by the cell of one degree that they lie in: an open hash table of chains. */
    private static final class Grid {

        private final int[] names;
        private final int[] indexes;
        private final int[] spots;
        private final int[] cells;
        private final int[] next;
        private final int[] heads;
        private int size;

        Grid(int most) {
            names = new int[most];
            indexes = new int[most];
            spots = new int[most];
            cells = new int[most];
            next = new int[most];
            heads = new int[Integer.highestOneBit(Math.max(1, most)) * 2];
        }

        void add(int cell, int name, int index, int row) {
            names[size] = name;
            indexes[size] = index;
            spots[size] = row;
            cells[size] = cell;
            int place = place(cell);
            next[size] = heads[place];
            heads[place] = ++size;
        }

        /** A place of this chain, counted from 1; 0 for none. Others of the chain may lie in other cells. */
        int first(int cell) {
            return heads[place(cell)];
        }

        private int place(int cell) {
            return cell * 0x9E3779B9 >>> 9 & heads.length - 1;
        }
    }

    /** A place of another name that lies near: which one, and the share of its chance that counts over this distance. */
    private record Neighbour(int name, int index, double share) {}

    /** Looks up which places of the names lie near each other; {@code rows} are the places of each name. */
    Nearness(PlaceTable table, List<int[]> rows) {
        this.table = table;
        this.rows = rows;
        Grid grid = new Grid(rows.stream().mapToInt(all -> all.length).sum());
        for (int n = 0; n < rows.size(); n++) {
            for (int i = 0; i < rows.get(n).length; i++) {
                int row = rows.get(n)[i];
                if (isSpot(row)) {
                    grid.add(cell(table.latitude(row), table.longitude(row)), n, i, row);
                }
            }
        }
        neighbours = new Neighbour[rows.size()][][];
        for (int n = 0; n < rows.size(); n++) {
            int size = rows.get(n).length;
            neighbours[n] = new Neighbour[size][];
            for (int i = 0; i < size && size > 1; i++) {
                int row = rows.get(n)[i];
                neighbours[n][i] = isSpot(row) ? around(n, row, grid) : null;
            }
        }
    }

    /** For each name and each of its rows what the other names add, in log-odds. */
    double[][] of(List<double[]> chances) {
        double[][] doubted = new double[rows.size()][];
        for (int n = 0; n < doubted.length; n++) {
            doubted[n] = new double[rows.get(n).length];
            for (int i = 0; i < doubted[n].length; i++) {
                double chance = chances.get(n)[i];
                doubted[n][i] = chance == 1 ? 1 : Math.pow(chance, DOUBT);
            }
        }
        double[][] added = new double[rows.size()][];
        for (int n = 0; n < rows.size(); n++) {
            added[n] = new double[rows.get(n).length];
            for (int i = 0; i < added[n].length; i++) {
                if (neighbours[n][i] != null && neighbours[n][i].length > 0) {
                    added[n][i] = WEIGHT * Math.log(1 + 2 * sum(neighbours[n][i], doubted));
                }
            }
        }
        return added;
    }

    /** The sum over the other names of the nearest chance each has; neighbours of one name stand together. */
    private static double sum(Neighbour[] neighbours, double[][] chances) {
        double sum = 0;
        double best = 0;
        for (int k = 0; k < neighbours.length; k++) {
            Neighbour one = neighbours[k];
            best = Math.max(best, chances[one.name][one.index] * one.share);
            if (k + 1 == neighbours.length || neighbours[k + 1].name != one.name) {
                sum += best;
                best = 0;
            }
        }
        return sum;
    }

    private boolean isSpot(int row) {
        PlaceKind kind = table.kind(row);
        return table.hasPoint(row) && kind != PlaceKind.COUNTRY && kind != PlaceKind.AREA && table.radius(row) < 150;
    }

    /** What lies around the row, in the order of names. */
    private Neighbour[] around(int name, int row, Grid grid) {
        List<Neighbour> found = new ArrayList<>();
        double north = table.latitude(row);
        double east = table.longitude(row);
        double narrow = Math.cos(Math.toRadians(north));
        for (int y = -1; y <= 1; y++) {
            for (int x = -1; x <= 1; x++) {
                int cell = cell(north + y, east + x);
                for (int spot = grid.first(cell); spot > 0; spot = grid.next[spot - 1]) {
                    int other = grid.spots[spot - 1];
                    if (grid.cells[spot - 1] == cell && grid.names[spot - 1] != name && other != row) {
                        double dy = (table.latitude(other) - north) * 111.2;
                        double dx = (table.longitude(other) - east) * 111.2 * narrow;
                        found.add(new Neighbour(grid.names[spot - 1], grid.indexes[spot - 1],
                                Math.exp(-Math.sqrt(dx * dx + dy * dy) / REACH_KM)));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            return NONE;
        }
        found.sort(BY_NAME);
        return found.toArray(NONE);
    }

    private static int cell(double north, double east) {
        return (int) Math.floor(north) * 1000 + (int) Math.floor(east);
    }
}

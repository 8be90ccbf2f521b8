package org.dateline.place;

import java.util.Arrays;
import java.util.List;

/**
 * Weighs how the places of several names lie together: two names that both have a place within a few kilometres of each
 * other speak for these two, even where each alone means another one. Looked up on a grid, so that the time grows with
 * the number of places and not with its square.
 *
 * <p>All places of all names are numbered in a row, those of one name beside each other.
 */
final class Nearness {

    private static final double REACH_KM = 60;
    private static final double WEIGHT = 2.4;
    /** How much less an unlikely place of another name counts than a likely one. */
    private static final double DOUBT = 0.35;
    /** A step to the next cell northwards in the cells' numbers; one eastwards is 1. */
    private static final int NORTHWARDS = 1000;

    private final PlaceTable table;
    private final List<int[]> rows;
    /** For each place the number of its name, and its row. */
    private final int[] names;
    private final int[] spots;
    private final double[] norths;
    private final double[] easts;
    private final int[] cells;
    /** The places by the cell of one degree that they lie in: chains of places, counted from 1. */
    private final int[] next;
    private final int[] heads;
    /** For each place what lies near; null for nothing and for one that is not weighed. */
    private final Neighbours[] neighbours;
    /** Whether the place lies near another one. */
    private final boolean[] near;

    private long[] found = new long[16];
    private double[] shares = new double[16];

    /** Places of other names that lie near, in the order of names, and the share of its chance that counts for each. */
    private record Neighbours(int[] places, double[] shares) {}

    /** Looks up which places of the names lie near each other; {@code rows} are the places of each name. */
    Nearness(PlaceTable table, List<int[]> rows) {
        this.table = table;
        this.rows = rows;
        int most = 0;
        for (int[] all : rows) {
            most += all.length;
        }
        names = new int[most];
        spots = new int[most];
        norths = new double[most];
        easts = new double[most];
        cells = new int[most];
        next = new int[most];
        near = new boolean[most];
        neighbours = new Neighbours[most];
        heads = new int[Integer.highestOneBit(Math.max(1, most)) * 2];
        boolean[] located = locate();
        int place = 0;
        for (int[] all : rows) {
            for (int i = 0; i < all.length; i++, place++) {
                neighbours[place] = all.length > 1 && located[place] ? around(place) : null;
            }
        }
    }

    /** Puts the places on the grid; tells which of them are weighed. */
    private boolean[] locate() {
        boolean[] located = new boolean[names.length];
        int place = 0;
        for (int name = 0; name < rows.size(); name++) {
            for (int row : rows.get(name)) {
                names[place] = name;
                if (isSpot(row)) {
                    located[place] = true;
                    spots[place] = row;
                    norths[place] = table.latitude(row);
                    easts[place] = table.longitude(row);
                    cells[place] = (int) Math.floor(norths[place]) * NORTHWARDS + (int) Math.floor(easts[place]);
                    int chain = chain(cells[place]);
                    next[place] = heads[chain];
                    heads[chain] = place + 1;
                }
                place++;
            }
        }
        return located;
    }

    private int chain(int cell) {
        return cell * 0x9E3779B9 >>> 9 & heads.length - 1;
    }

    private boolean isSpot(int row) {
        PlaceKind kind = table.kind(row);
        return table.hasPoint(row) && kind != PlaceKind.COUNTRY && kind != PlaceKind.AREA && table.radius(row) < 150;
    }

    /** For each name and each of its rows what the other names add, in log-odds. */
    double[][] of(List<double[]> chances) {
        double[] doubted = doubted(chances);
        double[][] added = new double[rows.size()][];
        int place = 0;
        for (int name = 0; name < added.length; name++) {
            added[name] = new double[rows.get(name).length];
            for (int i = 0; i < added[name].length; i++, place++) {
                if (neighbours[place] != null) {
                    added[name][i] = WEIGHT * Math.log(1 + 2 * sum(neighbours[place], doubted));
                }
            }
        }
        return added;
    }

    /** What the chances of the places that lie near others count. */
    private double[] doubted(List<double[]> chances) {
        double[] doubted = new double[names.length];
        int place = 0;
        for (double[] all : chances) {
            for (double chance : all) {
                if (near[place]) {
                    doubted[place] = chance == 1 ? 1 : Math.pow(chance, DOUBT);
                }
                place++;
            }
        }
        return doubted;
    }

    /** The sum over the other names of the nearest chance each has; neighbours of one name stand together. */
    private double sum(Neighbours neighbours, double[] chances) {
        int[] places = neighbours.places;
        double sum = 0;
        double best = 0;
        for (int k = 0; k < places.length; k++) {
            best = Math.max(best, chances[places[k]] * neighbours.shares[k]);
            if (k + 1 == places.length || names[places[k + 1]] != names[places[k]]) {
                sum += best;
                best = 0;
            }
        }
        return sum;
    }

    /** What lies around a place, null for nothing. */
    private Neighbours around(int place) {
        double narrow = 0;
        int size = 0;
        for (int step = -NORTHWARDS; step <= NORTHWARDS; step += NORTHWARDS) {
            for (int cell = cells[place] + step - 1; cell <= cells[place] + step + 1; cell++) {
                for (int spot = heads[chain(cell)]; spot > 0; spot = next[spot - 1]) {
                    int other = spot - 1;
                    if (cells[other] == cell && names[other] != names[place] && spots[other] != spots[place]) {
                        narrow = size == 0 ? Math.cos(Math.toRadians(norths[place])) : narrow;
                        add(size++, other, share(place, other, narrow));
                    }
                }
            }
        }
        return size == 0 ? null : inOrder(size);
    }

    private double share(int place, int other, double narrow) {
        double dy = (norths[other] - norths[place]) * 111.2;
        double dx = (easts[other] - easts[place]) * 111.2 * narrow;
        return Math.exp(-Math.sqrt(dx * dx + dy * dy) / REACH_KM);
    }

    private void add(int at, int other, double share) {
        if (at == found.length) {
            found = Arrays.copyOf(found, 2 * at);
            shares = Arrays.copyOf(shares, 2 * at);
        }
        found[at] = (long) other << Integer.SIZE | at;
        shares[at] = share;
        near[other] = true;
    }

    private Neighbours inOrder(int size) {
        Arrays.sort(found, 0, size);
        Neighbours ordered = new Neighbours(new int[size], new double[size]);
        for (int k = 0; k < size; k++) {
            ordered.places[k] = (int) (found[k] >> Integer.SIZE);
            ordered.shares[k] = shares[(int) found[k]];
        }
        return ordered;
    }
}

package org.dateline.place;

/**
 * The places that a name may mean. What is worked out about them is kept, since names come again within an article. For one
 * thread.
 */
final class Meanings {

    /** The fame of rivers and seas, whose short names stand after "the". */
    static final double WATER = 1.2;

    /** Those of a name that means no place; all of it is known from the start, so that threads can share it. */
    static final Meanings NONE = new Meanings(new int[0]);

    private static final double NOT_FAMOUS = -9;
    /** What a further name of a town loses where another town of some size bears it as its own. */
    private static final double OVERSHADOWED = 3;
    private static final double OWNER_SHARE = 0.3;

    /** Entries of {@link NameIndex}; none for a place that no gazetteer knows. */
    final int[] entries;
    private double[] priors;
    private int likeliest = PlaceTable.NONE;
    /** Not a number until it is asked for. */
    private double fame = Double.NaN;

    Meanings(int[] entries) {
        this.entries = entries;
        if (entries.length == 0) {
            priors = new double[0];
            fame = NOT_FAMOUS;
        }
    }

    /** For each entry its {@link Prior}. */
    double[] priors(PlaceTable table) {
        double[] known = priors;
        if (known == null) {
            known = new double[entries.length];
            double owner = owner(table);
            for (int i = 0; i < known.length; i++) {
                known[i] = Prior.of(table, entries[i]) - (isOvershadowed(table, entries[i], owner) ? OVERSHADOWED : 0);
            }
            priors = known;
        }
        return known;
    }

    /** How many people live in the largest place that bears the name itself; a capital and a seat count for more. */
    private double owner(PlaceTable table) {
        double most = 0;
        for (int entry : entries) {
            int row = entry >> 1;
            if ((entry & 1) == 0 && table.kind(row) == PlaceKind.SETTLEMENT) {
                int weight = table.seat(row) == PlaceTable.CAPITAL ? 100 : table.seat(row) == PlaceTable.SEAT1 ? 3 : 1;
                most = Math.max(most, (double) weight * Math.max(table.population(row), Prior.least(table, row)));
            }
        }
        return most;
    }

    /** Whether the name is only a further one of a town ("Islamabad" of Chattogram), and another town's own. */
    private static boolean isOvershadowed(PlaceTable table, int entry, double owner) {
        int row = entry >> 1;
        return (entry & 1) == 1 && table.kind(row) == PlaceKind.SETTLEMENT
                && !table.isKnown(row) && owner > OWNER_SHARE * table.population(row);
    }

    /** The row of the place that is meant most often, of equals the first; there must be one. */
    int likeliest(PlaceTable table) {
        if (likeliest == PlaceTable.NONE) {
            double[] known = priors(table);
            int best = 0;
            for (int i = 1; i < known.length; i++) {
                best = known[i] > known[best] ? i : best;
            }
            likeliest = entries[best] >> 1;
        }
        return likeliest;
    }

    /** How surely the name alone means a place, in log-odds: what the best known of its places tells. */
    double fame(PlaceTable table) {
        double best = fame;
        if (Double.isNaN(best)) {
            best = NOT_FAMOUS;
            for (int entry : entries) {
                best = Math.max(best, fame(table, entry >> 1) - ((entry & 1) == 0 ? 0 : 0.8));
            }
            fame = best;
        }
        return best;
    }

    private static double fame(PlaceTable table, int row) {
        int population = table.population(row);
        return switch (table.kind(row)) {
            case COUNTRY -> 3.5;
            case ADMIN1 -> 2.2;
            case ADMIN2 -> population > 100_000 ? 0.6 : -0.3;
            case AREA, LAND -> 1.7;
            case WATER -> WATER;
            case ROAD, SITE, ADMIN3 -> 1;
            case SETTLEMENT -> table.isKnown(row) || table.seat(row) == PlaceTable.CAPITAL || population > 1_000_000 ? 2.2
                    : population > 200_000 ? 1.4 : population > 50_000 ? 0.6 : population > 10_000 ? 0 : -0.7;
        };
    }
}

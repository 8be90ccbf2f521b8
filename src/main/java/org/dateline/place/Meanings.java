package org.dateline.place;

/**
 * The places that a name may mean. What is worked out about them is kept, since names come again within an article and in
 * others. Safe for use by several threads.
 */
final class Meanings {

    static final Meanings NONE = new Meanings(new int[0]);

    /** Entries of {@link NameIndex}; none for a place that no gazetteer knows. */
    final int[] entries;
    private volatile double[] priors;

    Meanings(int[] entries) {
        this.entries = entries;
    }

    /** For each entry its {@link Prior}. */
    double[] priors(PlaceTable table) {
        double[] known = priors;
        if (known == null) {
            known = new double[entries.length];
            for (int i = 0; i < known.length; i++) {
                known[i] = Prior.of(table, entries[i]);
            }
            priors = known;
        }
        return known;
    }

    /** The row of the place that is meant most often, of equals the first; there must be one. */
    int likeliest(PlaceTable table) {
        double[] known = priors(table);
        int best = 0;
        for (int i = 1; i < known.length; i++) {
            best = known[i] > known[best] ? i : best;
        }
        return entries[best] >> 1;
    }
}

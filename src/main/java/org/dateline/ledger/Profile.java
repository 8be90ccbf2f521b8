package org.dateline.ledger;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of an article as a vector, to tell how much two articles have in common. Words are kept as numbers made of
 * them, so that a profile is small.
 */
final class Profile {

    /** That of no words. */
    static final Profile NONE = new Profile(new int[0], new float[0], new int[0], new int[0]);

    private static final int STRONGEST = 12;

    private final int[] terms;
    private final float[] weights;
    private final double norm;
    private final int[] strongest;
    private final int[] names;

    private Profile(int[] terms, float[] weights, int[] strongest, int[] names) {
        this.terms = terms;
        this.weights = weights;
        this.strongest = strongest;
        this.names = names;
        double sum = 0;
        for (float weight : weights) {
            sum += weight * weight;
        }
        this.norm = Math.sqrt(sum);
    }

    /** The profile of terms with their weights. */
    static Profile of(Map<String, Float> weighted) {
        int[] terms = weighted.keySet().stream().mapToInt(String::hashCode).sorted().distinct().toArray();
        float[] weights = new float[terms.length];
        weighted.forEach((term, weight) -> {
            int at = Arrays.binarySearch(terms, term.hashCode());
            weights[at] = Math.max(weights[at], weight);
        });
        int[] strongest = weighted.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(STRONGEST).mapToInt(entry -> entry.getKey().hashCode()).distinct().toArray();
        int[] names = weighted.keySet().stream().filter(term -> term.indexOf(' ') > 0 && Character.isLetter(term.charAt(0))
                && !term.startsWith("age ")).mapToInt(String::hashCode).sorted().distinct().toArray();
        return new Profile(terms, weights, strongest, names);
    }

    /** What it is made of. */
    record Parts(int[] terms, float[] weights, int[] strongest, int[] names) {}

    Parts parts() {
        return new Parts(terms, weights, strongest, names);
    }

    static Profile of(Parts parts) {
        return new Profile(parts.terms(), parts.weights(), parts.strongest(), parts.names());
    }

    /** How alike two articles are by their words, 0 to 1: the cosine of their vectors. */
    double likeness(Profile other) {
        double sum = 0;
        for (int i = 0, k = 0; i < terms.length && k < other.terms.length;) {
            int order = Integer.compare(terms[i], other.terms[k]);
            if (order == 0) {
                sum += weights[i++] * other.weights[k++];
            } else if (order < 0) {
                i++;
            } else {
                k++;
            }
        }
        return sum == 0 ? 0 : sum / (norm * other.norm);
    }

    /** How many names of two words or more both articles have. */
    int namesShared(Profile other) {
        int shared = 0;
        for (int i = 0, k = 0; i < names.length && k < other.names.length;) {
            int order = Integer.compare(names[i], other.names[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Whether it has names at all. */
    boolean hasNames() {
        return names.length > 0;
    }

    /** The terms that weigh most, the weightiest first. */
    int[] strongest() {
        return strongest.clone();
    }
}

package org.dateline.ledger;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of an article as a vector, to tell how much two articles have in common. Words are kept as numbers made of
 * them, so that a profile is small.
 */
final class Profile {

    private static final int STRONGEST = 12;

    private final int[] terms;
    private final float[] weights;
    private final double norm;
    private final int[] strongest;

    private Profile(int[] terms, float[] weights, int[] strongest) {
        this.terms = terms;
        this.weights = weights;
        this.strongest = strongest;
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
                .limit(STRONGEST).mapToInt(entry -> entry.getKey().hashCode()).toArray();
        return new Profile(terms, weights, strongest);
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

    /** The terms that weigh most, the weightiest first. */
    int[] strongest() {
        return strongest.clone();
    }
}

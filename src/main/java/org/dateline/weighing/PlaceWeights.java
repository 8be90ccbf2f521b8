package org.dateline.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.WordList;

/**
 * How much each feature of a place weighs ({@code weighing/place-weights.tsv}, which {@code dateline train-places} writes). A feature
 * that the list lacks weighs nothing, and one that is no longer read is passed over, so that new ones can be trained.
 */
public final class PlaceWeights {

    private final double[] weights = new double[PlaceFeatures.names().size()];

    private PlaceWeights(WordList list) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = PlaceFeatures.names();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i);
        }
        for (WordList.Row row : list.rows()) {
            Integer number = numbers.get(row.get(0));
            double weight = weight(row);
            if (number != null) {
                weights[number] = weight;
            }
        }
    }

    private static double weight(WordList.Row row) {
        try {
            return Double.parseDouble(row.columns().get(1));
        } catch (NumberFormatException e) {
            throw row.error("expected a decimal number, found '" + row.columns().get(1) + "'");
        }
    }

    public static PlaceWeights english() {
        return new PlaceWeights(WordList.english("weighing/place-weights.tsv"));
    }

    double of(int feature) {
        return weights[feature];
    }

    /** The sum of the weights of the first {@code n} of some features. */
    double sum(int[] features, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[features[i]];
        }
        return sum;
    }
}

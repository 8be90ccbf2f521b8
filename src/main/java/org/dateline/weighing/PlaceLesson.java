package org.dateline.weighing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;

/**
 * What the place of a figure is chosen from: for training, and for whoever asks why a place was chosen.
 *
 * @param figure where the figure stands in the text
 * @param options the places to choose from; last, that none is told
 */
public record PlaceLesson(Span figure, List<Option> options) {

    /** So many features are named as reasons. */
    private static final int REASONS = 3;

    public PlaceLesson {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(options, "options");
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a lesson has one option at least: that no place is told");
        }
    }

    /**
     * Something that speaks for or against an option.
     *
     * @param name its name
     * @param weight how much by the weights in use, above 0 where it speaks for it
     */
    public record Feature(String name, double weight) {

        public Feature {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * One of those to choose from.
     *
     * @param place the place, nothing for the choice that none is told
     * @param features what speaks for or against it
     */
    public record Option(Optional<PlaceMention> place, List<Feature> features) {

        public Option {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(features, "features");
            features = List.copyOf(features);
        }

        /** The sum of its weights. */
        public double weight() {
            double sum = 0;
            for (Feature feature : features) {
                sum += feature.weight();
            }
            return sum;
        }
    }

    /** Why the heaviest option is taken: what sets it apart most from the next, "over Homs by rule=CLAUSE 0.91, ...". */
    public String reason() {
        List<Option> sorted = options.stream().sorted(Comparator.comparingDouble(Option::weight).reversed()).toList();
        if (sorted.size() < 2) {
            return "the only choice";
        }
        Map<String, Double> apart = new LinkedHashMap<>();
        sorted.get(0).features().forEach(feature -> apart.merge(feature.name(), feature.weight(), Double::sum));
        sorted.get(1).features().forEach(feature -> apart.merge(feature.name(), -feature.weight(), Double::sum));
        return "over " + sorted.get(1).place().map(PlaceMention::text).orElse("none") + " by " + apart.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(REASONS).filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + String.format(Locale.ROOT, " %.2f", entry.getValue())).collect(Collectors.joining(", "));
    }
}

package org.dateline.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How predictions compare with gold.
 *
 * @param lines the measures as text to read, one line each
 * @param measures the measures by name, such as {@code F1} or {@code saidBy}, in the order of the lines; shares are 0..1
 * @param misses what was missed, found too much or filled wrongly, one line each
 * @param calibration how often places of a confidence are right, a table in Markdown; empty for gold of other things
 */
public record Score(List<String> lines, Map<String, Double> measures, List<String> misses, List<String> calibration) {

    public Score {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(misses, "misses");
        Objects.requireNonNull(calibration, "calibration");
        lines = List.copyOf(lines);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        misses = List.copyOf(misses);
        calibration = List.copyOf(calibration);
    }

    /** The measure of that name, absent where this gold does not tell it. */
    public OptionalDouble measure(String name) {
        Double value = measures.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The lines, each with its line's end. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}

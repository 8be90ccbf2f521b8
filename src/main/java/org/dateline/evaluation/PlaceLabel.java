package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.place.Point;
import org.dateline.text.Span;

/** A place that gold or a prediction names: a bare name, or an object with its offsets and what it is on the map. */
record PlaceLabel(Span span, String name, boolean demonym, OptionalLong id, Optional<Point> point,
        Optional<String> country, Optional<String> division, double confidence) implements Stretch {

    static PlaceLabel of(JsonNode node) {
        if (node.isTextual()) {
            return new PlaceLabel(new Span(0, 0), node.textValue(), false, OptionalLong.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), 0);
        }
        Labels labels = new Labels(node);
        Optional<String> name = labels.text("text").or(() -> labels.text("name"));
        return new PlaceLabel(Stretch.of(labels), name.orElse(""), labels.text("form").equals(Optional.of("DEMONYM")),
                labels.number("id"), point(labels), labels.text("country"), labels.text("admin1"),
                labels.decimal("confidence").orElse(0));
    }

    /** The point of an object's {@code lat} and {@code lon}. */
    static Optional<Point> point(Labels labels) {
        return labels.decimal("lat").isEmpty() || labels.decimal("lon").isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(labels.decimal("lat").getAsDouble(), labels.decimal("lon").getAsDouble()));
    }
}

package org.dateline.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Anchor;
import org.dateline.article.Origin;

/** Reads the origin of an article as {@code convert} prints it. */
final class OriginJson {

    private OriginJson() {}

    /** The origin, nothing where {@code node} is none. */
    static Optional<Origin> read(JsonNode node) {
        if (!node.isObject() || !node.path("file").isTextual() || !node.path("reader").isTextual()) {
            return Optional.empty();
        }
        List<Anchor> anchors = new ArrayList<>();
        for (JsonNode anchor : node.path("anchors")) {
            if (anchor.path("begin").canConvertToInt() && anchor.path("begin").asInt() >= 0 && anchor.path("at").isTextual()) {
                anchors.add(new Anchor(anchor.get("begin").asInt(), anchor.get("at").asText()));
            }
        }
        JsonNode day = node.path("day");
        double confidence = day.path("confidence").asDouble(-1);
        return Optional.of(new Origin(node.get("file").asText(),
                node.path("member").isTextual() ? Optional.of(node.get("member").asText()) : Optional.empty(),
                node.path("record").canConvertToInt() ? OptionalInt.of(node.get("record").asInt()) : OptionalInt.empty(),
                node.get("reader").asText(),
                day.path("stamp").isTextual() && day.path("source").isTextual() && confidence >= 0 && confidence <= 1
                        ? Optional.of(new Origin.Day(day.get("stamp").asText(), day.get("source").asText(), confidence))
                        : Optional.empty(),
                anchors));
    }
}

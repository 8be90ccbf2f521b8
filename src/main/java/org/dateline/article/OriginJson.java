package org.dateline.article;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes origins as objects of JSON, and reads them. */
public final class OriginJson {

    private OriginJson() {}

    /** The origin, nothing where {@code node} is none. */
    public static Optional<Origin> read(JsonNode node) {
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

    /** Writes an origin as an object of JSON. */
    public static void write(Origin origin, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", origin.file());
        json.writeStringField("member", origin.member().orElse(null));
        if (origin.record().isPresent()) {
            json.writeNumberField("record", origin.record().getAsInt());
        } else {
            json.writeNullField("record");
        }
        json.writeStringField("reader", origin.reader());
        day(origin.day(), json);
        json.writeArrayFieldStart("anchors");
        for (Anchor anchor : origin.anchors()) {
            json.writeStartObject();
            json.writeNumberField("begin", anchor.begin());
            json.writeStringField("at", anchor.at());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void day(Optional<Origin.Day> day, JsonGenerator json) throws IOException {
        if (day.isEmpty()) {
            json.writeNullField("day");
            return;
        }
        json.writeObjectFieldStart("day");
        json.writeStringField("stamp", day.get().stamp());
        json.writeStringField("source", day.get().source());
        json.writeNumberField("confidence", day.get().confidence());
        json.writeEndObject();
    }
}

package org.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What gold, or what {@code extract} prints, says of one article: a JSON object whose fields are read when a measure
 * asks for them. A field that is missing, null or of another type is absent.
 */
record Labels(JsonNode node) {

    /** Nothing said: what an article that was not predicted is compared with. */
    static final Labels NONE = new Labels(JsonNodeFactory.instance.objectNode());

    boolean has(String field) {
        return node.has(field);
    }

    /** The text of a field, absent where it is missing, null or empty. */
    Optional<String> text(String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.textValue().isEmpty() ? Optional.of(value.textValue()) : Optional.empty();
    }

    OptionalLong number(String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    OptionalDouble decimal(String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    Optional<LocalDate> day(String field) {
        try {
            return text(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The object in a field, absent where it is missing or null. */
    Optional<Labels> object(String field) {
        return node.path(field).isObject() ? Optional.of(new Labels(node.get(field))) : Optional.empty();
    }

    /** The names of the fields of the object in a field. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        node.path(field).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The elements of the list in a field, none where it is missing. */
    <T> List<T> list(String field, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        for (JsonNode element : node.path(field)) {
            list.add(read.apply(element));
        }
        return list;
    }

    List<FigureLabel> figures() {
        return list("figures", element -> FigureLabel.of(new Labels(element)));
    }

    List<PlaceLabel> places() {
        return list("places", PlaceLabel::of);
    }

    List<DateLabel> dates() {
        return list("dates", element -> DateLabel.of(new Labels(element)));
    }
}

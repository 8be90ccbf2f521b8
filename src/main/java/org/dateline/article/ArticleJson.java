package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads an article from one JSON object. */
final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {}

    /** A line that is not an article. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String why) {
            super(why);
        }
    }

    static Article read(String json) throws Malformed {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Malformed("not JSON: " + e.getOriginalMessage() + "; expected one object a line");
        }
        if (!node.isObject()) {
            throw new Malformed("expected a JSON object with \"id\" and \"text\"");
        }
        String id = required(node, "id");
        String text = required(node, "text");
        return new Article(new ArticleId(id), text, string(node, "title"), string(node, "outlet"),
                uri(node), published(node), string(node, "language"));
    }

    private static String required(JsonNode node, String field) throws Malformed {
        return string(node, field).orElseThrow(
                () -> new Malformed("the field \"" + field + "\" is missing or empty; every article needs one"));
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || value.asText().isBlank() ? Optional.empty() : Optional.of(value.asText());
    }

    private static Optional<URI> uri(JsonNode node) {
        try {
            return string(node, "url").map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> published(JsonNode node) throws Malformed {
        Optional<String> value = string(node, "published");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String day = value.get().length() > 10 ? value.get().substring(0, 10) : value.get();
        try {
            return Optional.of(LocalDate.parse(day, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeException e) {
            throw new Malformed("\"published\" is '" + value.get() + "'; expected a day or instant of ISO 8601, like 2020-01-31");
        }
    }
}

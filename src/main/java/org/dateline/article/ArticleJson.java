package org.dateline.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an article from one JSON object. */
final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ArticleJson() {}

    /**
     * Reads one article.
     *
     * @param doubt told of a field that cannot be used; the article is read without it
     */
    static Article read(String json, Consumer<String> doubt) throws Malformed {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Malformed("not JSON" + column(e.getLocation()) + ": " + reason(e) + "; expected one object a line");
        }
        if (!node.isObject()) {
            throw new Malformed("not a JSON object; expected one with \"id\" and \"text\"");
        }
        return new Article(id(node), text(node), string(node, "title"), string(node, "outlet"), uri(node),
                published(node, doubt), string(node, "language"));
    }

    private static String column(JsonLocation where) {
        return where == null ? "" : " at column " + where.getColumnNr();
    }

    /** The parser's own words, without where it says the object began: that is always the line's beginning. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll("(?s) \\(start marker at .*|\\n.*", "");
    }

    private static ArticleId id(JsonNode node) throws Malformed {
        return new ArticleId(string(node, "id").orElseThrow(
                () -> new Malformed("the field \"id\" is missing or empty; give each article an id of its own")));
    }

    private static String text(JsonNode node) throws Malformed {
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            throw new Malformed("the field \"text\" is missing or no string; expected the text of the article");
        }
        return text.textValue();
    }

    /** A string or number; one that is missing, null, blank or of another type is not known. */
    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    private static Optional<URI> uri(JsonNode node) {
        try {
            return string(node, "url").map(URI::create);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> published(JsonNode node, Consumer<String> doubt) {
        Optional<String> value = string(node, "published");
        Optional<LocalDate> day = value.flatMap(Iso8601::day);
        if (value.isPresent() && day.isEmpty()) {
            doubt.accept("\"published\" is '" + value.get() + "'; expected a day or instant of ISO 8601, like 2020-01-31"
                    + " or 2020-01-31T23:30:00+02:00; the article is read without it");
        }
        return day;
    }
}

package org.dateline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.article.OriginJson;
import org.dateline.format.ArticleFields.Field;

/** Reads an article from one JSON object. */
final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ArticleJson() {}

    /**
     * Reads one article of a line of ours ({@code id}, {@code text}), or of another tool's with its usual names of fields. A field that
     * cannot be used is reported; the article is read without it.
     *
     * @param line the number of the line that it is
     */
    static Article read(String json, Source source, int line) throws Malformed {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new Malformed("not JSON" + column(e.getLocation()) + ": " + reason(e) + "; expected one object a line");
        }
        if (!node.isObject()) {
            throw new Malformed("not a JSON object; expected one with \"id\" and \"text\"");
        }
        return read(node, source, line, "jsonl", true);
    }

    /**
     * Reads one article of an object.
     *
     * @param needsId whether an object with {@code text} that has no id is one of ours that is broken
     */
    static Article read(JsonNode node, Source source, int number, String reader, boolean needsId) throws Malformed {
        Map<Field, String> fields = ArticleFields.of(node::fieldNames, source.settings());
        boolean ours = needsId && ("text".equals(fields.get(Field.TEXT)) || !fields.containsKey(Field.TEXT));
        Optional<URI> uri = string(node, fields.get(Field.URL)).flatMap(ArticleFields::uri);
        Optional<String> id = string(node, fields.get(Field.ID)).map(own -> needsId ? own : source.idWithin(own)).or(() -> uri.map(URI::toString));
        if (ours && id.isEmpty()) {
            throw new Malformed(node.path("id").isNumber() ? "the field \"id\" is a number beyond all that are kept apart; write it as a string"
                    : "the field \"id\" is missing or empty; give each article an id of its own");
        }
        String text = text(node, fields.getOrDefault(Field.TEXT, "text"));
        if (Tags.areIn(text)) {
            source.note(number, "\"" + fields.getOrDefault(Field.TEXT, "text") + "\" holds tags of HTML; here and further down the words are read"
                    + " without them, and offsets count in the text that \"convert\" prints");
            text = source.withoutTags(text);
        }
        Optional<Stamp> stamp = published(node, fields.get(Field.PUBLISHED), ours, source, number);
        Optional<Origin> told = OriginJson.read(node.path("origin"));
        Origin origin = told.orElseGet(() -> source.origin(number, reader, stamp.map(day -> new Origin.Day(day.written(),
                "field " + fields.get(Field.PUBLISHED), 1)), List.of()));
        return new Article(id.map(ArticleId::new).orElseGet(() -> source.id(number)), text, string(node, fields.get(Field.TITLE)),
                string(node, fields.get(Field.OUTLET)), uri, stamp.map(Stamp::day), string(node, fields.get(Field.LANGUAGE)),
                Optional.of(origin));
    }

    private static String column(JsonLocation where) {
        return where == null ? "" : " at column " + where.getColumnNr();
    }

    /** The parser's own words, without where it says the object began: that is always the line's beginning. */
    private static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().replaceAll("(?s) \\(start marker at .*|\\n.*", "");
    }

    private static String text(JsonNode node, String field) throws Malformed {
        JsonNode text = node.path(field);
        if (!text.isTextual()) {
            throw new Malformed("the field \"" + field + "\" is missing or no string; expected the text of the article");
        }
        return text.textValue();
    }

    /** A string or number, or the name of an object; one that is missing, null, blank or of another type is not known. */
    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = field == null ? node.path("") : node.path(field);
        JsonNode named = value.isObject() ? value.path("name") : value;
        return named.isValueNode() && !(named.isDouble() && Double.isInfinite(named.doubleValue())) && !named.isNull() && !named.asText().isBlank() ? Optional.of(named.asText()) : Optional.empty();
    }

    /** Lines of ours tell the day by ISO 8601 alone; other tools write it as they please. */
    private static Optional<Stamp> published(JsonNode node, String field, boolean ours, Source source, int number) {
        Optional<String> value = string(node, field);
        Optional<Stamp> stamp = value.flatMap(written -> ours ? Iso8601.day(written).map(day -> new Stamp(day, Optional.empty(), written))
                : EpochStamp.read(written).or(() -> StampReader.read(written)));
        if (value.isPresent() && stamp.isEmpty()) {
            source.report(number, "\"" + field + "\" is '" + value.get() + "'; expected a day or instant of ISO 8601, like 2020-01-31"
                    + " or 2020-01-31T23:30:00+02:00; the article is read without it");
        }
        return stamp;
    }
}

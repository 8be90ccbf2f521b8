package org.dateline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Article;

/**
 * Reads {@code .json} of other tools: an array of articles, an object that is one, or one with a list of them, also where each lies
 * in an object within its element ({@code fields}, {@code _source}).
 */
public final class JsonReader implements SourceReader {

    /** Made when a file of this kind comes: it takes more classes than all other readers that are only asked. */
    private static final class Mapper {
        static final ObjectMapper INSTANCE = new ObjectMapper(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Limits.ARTICLE).build()).build());
    }

    private static final int DEPTH = 3;
    private static final Pattern ARRAY = Pattern.compile("\\[\\s*\\{\\s*\"");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"\\w+\"\\s*:");

    /** An object that a program set over several lines for people to read, which JSON Lines have on one. */
    private static final Pattern OVER_LINES = Pattern.compile("\\{[ \\t]*\\r?\\n\\s*\"");

    @Override
    public String kind() {
        return "json";
    }

    @Override
    public Fit fit(SourceHead head) {
        boolean overLines = head.isNamed(".jsonl", ".ndjson", ".jl", ".txt") && OVER_LINES.matcher(head.text()).lookingAt();
        boolean object = head.isNamed(".txt") && OBJECT.matcher(head.text()).lookingAt();
        return SourceHead.fit(ARRAY.matcher(head.text()).lookingAt() || overLines || object, head.isNamed(".json") || head.hasType("application/json"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        return new Elements(source, Mapper.INSTANCE.createParser(source.stream()));
    }

    /** The articles of one file; those of an outer array are read one by one. */
    private static final class Elements implements SourceItems {

        private final Source source;
        private final JsonParser parser;
        private final Deque<JsonNode> found = new ArrayDeque<>();
        private int number;
        private boolean any;

        Elements(Source source, JsonParser parser) {
            this.source = source;
            this.parser = parser;
        }

        @Override
        public Optional<SourceItem> next() throws IOException {
            while (found.isEmpty()) {
                if (!advance()) {
                    if (!any) {
                        any = true;
                        throw new Malformed("no article is known in it; expected a field with its text, as \"text\" or \"content\", or one that"
                                + " --column text=NAME gives");
                    }
                    return Optional.empty();
                }
            }
            number++;
            any = true;
            Article article = ArticleJson.read(found.poll(), source, number, "json", false);
            return Optional.of(SourceArticle.of(article));
        }

        private boolean advance() throws IOException {
            try {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return false;
                } else if (token == JsonToken.START_OBJECT) {
                    collect(Mapper.INSTANCE.readTree(parser), 0);
                }
                return true;
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
                any = true;
                throw new IOException("not JSON on line " + Math.max(1, line) + ": " + e.getOriginalMessage() + "; what stood before is read", e);
            }
        }

        /** The object itself where it holds a text, else those in it that do. */
        private void collect(JsonNode node, int depth) {
            if (node.isObject() && hasText(node)) {
                found.add(node);
            } else if (depth < DEPTH) {
                node.forEach(inner -> {
                    if (inner.isContainerNode()) {
                        collect(inner, depth + (node.isArray() ? 0 : 1));
                    }
                });
            }
        }

        private boolean hasText(JsonNode node) {
            String field = ArticleFields.of(node::fieldNames, source.settings()).get(ArticleFields.Field.TEXT);
            return field != null && node.path(field).isTextual();
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}

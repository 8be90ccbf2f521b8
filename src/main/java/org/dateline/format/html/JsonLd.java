package org.dateline.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The objects that a page's JSON-LD tells, those in arrays and graphs, too. It is read leniently, for sites write it by hand: NaN,
 * line breaks within strings, comments and trailing commas do no harm; a block that is no JSON even so is passed over.
 *
 * @param objects the objects, outer ones first
 */
record JsonLd(List<JsonNode> objects) {

    private static final int DEPTH = 60;
    private static final ObjectMapper MAPPER = mapper();
    private static final Pattern HIDING_BEGIN = Pattern.compile("^(?:<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?)");
    private static final Pattern HIDING_END = Pattern.compile("(?:-->|(?://|/\\*)?\\s*]]>(?:\\s*\\*/)?)[\\s;]*$");

    JsonLd {
        objects = List.copyOf(objects);
    }

    static JsonLd read(List<String> blocks) {
        List<JsonNode> objects = new ArrayList<>();
        for (String block : blocks) {
            try {
                collect(MAPPER.readTree(bare(block)), objects, 0);
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return new JsonLd(objects);
    }

    private static ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        for (JsonReadFeature feature : List.of(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_JAVA_COMMENTS,
                JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS, JsonReadFeature.ALLOW_MISSING_VALUES)) {
            builder.enable(feature);
        }
        ObjectMapper mapper = builder.build();
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build());
        return mapper;
    }

    /** Without the marks of comments and CDATA that hide it from old browsers. */
    private static String bare(String block) {
        String bare = block.strip();
        if (bare.isEmpty() || "{[".indexOf(bare.charAt(0)) >= 0 && "}]".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            return bare;
        }
        return HIDING_END.matcher(HIDING_BEGIN.matcher(bare).replaceFirst("")).replaceFirst("").strip();
    }

    private static void collect(JsonNode node, List<JsonNode> objects, int depth) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, objects, depth + 1));
        } else if (node.isObject() && depth < DEPTH) {
            objects.add(node);
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item")) {
                if (node.path(inner).isContainerNode()) {
                    collect(node.get(inner), objects, depth + 1);
                }
            }
        }
    }

    /** Whether the type of an object, or one of its types, ends with {@code suffix}. */
    static boolean isA(JsonNode object, String suffix) {
        JsonNode type = object.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.asText().endsWith(suffix)) {
                    return true;
                }
            }
            return false;
        }
        return type.asText().endsWith(suffix);
    }

    /** Whether an object is an article of some sort. */
    static boolean isArticle(JsonNode object) {
        return isA(object, "Article") || isA(object, "Posting") || isA(object, "Report") || isA(object, "Review");
    }

    /** The first article, else the first object. */
    Optional<JsonNode> article() {
        return objects.stream().filter(JsonLd::isArticle).findFirst();
    }

    /** A field of the first article that has it, else of the first object that does. */
    Optional<String> text(String field) {
        return objects.stream().filter(JsonLd::isArticle).flatMap(object -> string(object.path(field)).stream()).findFirst()
                .or(() -> objects.stream().flatMap(object -> string(object.path(field)).stream()).findFirst());
    }

    /** A string, or that of the first element of an array, that is not blank. */
    static Optional<String> string(JsonNode value) {
        JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return Optional.of(first).filter(JsonNode::isTextual).map(JsonNode::asText).filter(text -> !text.isBlank());
    }
}

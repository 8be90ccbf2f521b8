package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.article.OriginJson;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Role;
import org.dateline.clause.Unit;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Scope;
import org.dateline.figure.Figure;
import org.dateline.figure.Stance;
import org.dateline.number.Hedge;
import org.dateline.number.Quantity;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Makes annotated articles of the JSON that {@link AnnotationWriter#complete} and {@link StoredAnnotation} write; the
 * values are equal to those that were written. Every method throws {@link IOException} where something is not so.
 */
public final class AnnotationReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** For lines from outside, whose keys may come twice. */
    private static final ObjectMapper STRICT = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private AnnotationReader() {}

    /** Whether a line is an annotated article, not a plain one; both have an id and a text. */
    public static boolean isAnnotated(JsonNode line) {
        return line.hasNonNull("text") && line.path("figures").isArray() && line.path("more").isObject();
    }

    /**
     * An article with its annotations, of one line.
     *
     * @throws IOException also where a quote does not stand in the text at its place, where numbers are out of order or
     *         count more people than there are, and where a key comes twice
     */
    public static AnnotatedArticle read(String line) throws IOException {
        return checked(() -> {
            JsonNode node = tree(line);
            if (!isAnnotated(node)) {
                throw new IOException("expected an article as export prints it, with \"text\", \"figures\" and \"more\"");
            }
            if (node.path("format").asLong() > AnnotationWriter.FORMAT) {
                throw new IOException("\"format\" is " + node.get("format") + ", that of a later version; this one reads up to " + AnnotationWriter.FORMAT);
            }
            AnnotatedArticle annotated = annotated(node, "", node, list(node, "figures", AnnotationReader::figure));
            AnnotationChecker.check(annotated);
            return annotated;
        });
    }

    private static JsonNode tree(String line) throws IOException {
        try {
            return STRICT.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("not JSON at column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage()
                    + "; expected one object a line, as export prints it", e);
        }
    }

    /** An article with its annotations, of its parts. */
    public static AnnotatedArticle read(StoredAnnotation stored) throws IOException {
        return checked(() -> {
            List<Figure> figures = new ArrayList<>();
            for (byte[] figure : stored.figures()) {
                figures.add(figure(MAPPER.readTree(figure)));
            }
            return annotated(MAPPER.readTree(stored.head()), stored.text(), MAPPER.readTree(stored.body()), figures);
        });
    }

    /** An article and its day of publication alone, of the stored parts that hold them; a text in the head itself is preferred. */
    public static AnnotatedArticle readHead(byte[] head, String text) throws IOException {
        return checked(() -> annotated(MAPPER.readTree(head), text, MAPPER.createObjectNode(), List.of()));
    }

    /** One figure, of the stored part that holds it. */
    public static Figure readFigure(byte[] figure) throws IOException {
        return checked(() -> figure(MAPPER.readTree(figure)));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T checked(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | NullPointerException e) {
            throw new IOException("not an annotated article: " + e.getMessage(), e);
        }
    }

    private static AnnotatedArticle annotated(JsonNode head, String text, JsonNode body, List<Figure> figures) {
        JsonNode more = head.path("more");
        Article article = new Article(new ArticleId(required(head, "id")), string(head, "text").orElse(text),
                string(head, "title"), string(head, "outlet"), string(head, "url").map(URI::create),
                string(more, "given").map(LocalDate::parse),
                more.path("language").asBoolean() ? string(head, "language") : Optional.empty(), OriginJson.read(more.path("origin")));
        return new AnnotatedArticle(article, published(head), list(body, "places", AnnotationReader::place),
                list(body, "dates", AnnotationReader::date), figures, list(body, "events", AnnotationReader::event));
    }

    private static Optional<Publication> published(JsonNode head) {
        JsonNode node = head.path("published");
        if (!node.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Publication(interval(node).orElse(new Interval(LocalDate.MIN, LocalDate.MAX)),
                string(node, "best").map(LocalDate::parse), string(node, "weekday").map(DayOfWeek::valueOf),
                constant(Publication.Basis.class, node, "basis"),
                list(node, "evidence", evidence -> evidence(evidence, "text"))));
    }

    private static Evidence evidence(JsonNode node, String quote) {
        return new Evidence(span(node), required(node, quote), node.path("more").path("rule").asText());
    }

    private static PlaceMention place(JsonNode node) {
        JsonNode more = node.path("more");
        return new PlaceMention(evidence(node, "text"), constant(PlaceMention.Form.class, node, "form"),
                node.hasNonNull("name") ? Optional.of(place(node, more)) : Optional.empty(),
                more.has("radius") ? more.get("radius").asDouble() : node.path("radius").asDouble(),
                more.has("confidence") ? more.get("confidence").asDouble() : node.path("confidence").asDouble());
    }

    private static Place place(JsonNode node, JsonNode more) {
        return new Place(number(node, "id"), required(node, "name"), constant(PlaceKind.class, node, "kind"),
                string(node, "country").orElse(""),
                string(node, "admin1").map(name -> new Place.Division(number(more, "admin1Id"), name)),
                string(more, "admin2").map(name -> new Place.Division(number(more, "admin2Id"), name)),
                node.hasNonNull("lat")
                        ? Optional.of(new Point(node.get("lat").asDouble(), node.get("lon").asDouble()))
                        : Optional.empty(),
                more.path("population").asLong());
    }

    private static TimeExpression date(JsonNode node) {
        return new TimeExpression(evidence(node, "text"), constant(TimeExpression.Type.class, node, "type"),
                string(node, "value"), interval(node),
                string(node.path("more"), "modifier").map(TimeExpression.Modifier::valueOf)
                        .orElse(TimeExpression.Modifier.NONE));
    }

    private static Figure figure(JsonNode node) {
        JsonNode more = node.path("more");
        Evidence evidence = new Evidence(span(node), required(node, "evidence"), required(node, "rule"));
        Quantity quantity = new Quantity(number(node, "low"), number(node, "best"), number(node, "high"),
                constant(Hedge.class, node, "hedge"));
        return new Figure(evidence, constant(FigureKind.class, node, "kind"), node.path("joint").asBoolean(), quantity,
                constant(Unit.class, node, "unit"), string(node, "group"), constant(Role.class, node, "role"),
                node.hasNonNull("subsetOf")
                        ? Optional.of(new Span(node.get("subsetOf").asInt(), more.path("subsetOfEnd").asInt()))
                        : Optional.empty(),
                list(node, "places", AnnotationReader::place), interval(node),
                string(node, "saidBy").map(name -> new Attribution(
                        new Span(more.path("saidByBegin").asInt(), more.path("saidByEnd").asInt()), name,
                        required(more, "saidByRule"))),
                constant(Scope.class, node, "scope"), constant(Stance.class, node, "stance"), position(node, "event"));
    }

    private static Event event(JsonNode node) {
        return new Event(constant(EventType.class, node, "type"), list(node, "mentions", mention -> evidence(mention, "text")),
                node.hasNonNull("weapon") ? Optional.of(evidence(node.get("weapon"), "text")) : Optional.empty(),
                list(node, "actors", actor -> new Event.Actor(evidence(actor, "text"),
                        constant(Event.ActorRole.class, actor, "role"))),
                list(node, "places", AnnotationReader::place), interval(node), constant(Scope.class, node, "scope"),
                position(node, "parent"), list(node, "figures", JsonNode::asInt));
    }

    private static OptionalInt position(JsonNode node, String field) {
        return number(node, field).stream().mapToInt(Math::toIntExact).findFirst();
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("begin").asInt(), node.path("end").asInt());
    }

    private static Optional<Interval> interval(JsonNode node) {
        Optional<LocalDate> from = string(node, "from").map(LocalDate::parse);
        Optional<LocalDate> to = string(node, "to").map(LocalDate::parse);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interval(from.orElse(LocalDate.MIN), to.map(day -> day.plusDays(1)).orElse(LocalDate.MAX)));
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : node.path(field)) {
            values.add(reader.apply(element));
        }
        return values;
    }

    private static String required(JsonNode node, String field) {
        return string(node, field)
                .orElseThrow(() -> new IllegalArgumentException("the field \"" + field + "\" is missing"));
    }

    private static Optional<String> string(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    private static OptionalLong number(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            return OptionalLong.empty();
        }
        JsonNode value = node.get(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("\"" + field + "\" is " + value + "; expected a whole number");
        }
        return OptionalLong.of(value.asLong());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        String name = required(node, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"" + field + "\" is '" + name + "'; expected one of " + List.of(type.getEnumConstants()));
    }
}

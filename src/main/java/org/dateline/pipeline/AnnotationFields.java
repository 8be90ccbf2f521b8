package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Article;
import org.dateline.article.Backlink;
import org.dateline.article.ArticleId;
import org.dateline.article.Evidence;
import org.dateline.article.OriginJson;
import org.dateline.event.Event;
import org.dateline.figure.Figure;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.source.Attribution;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Writes annotations field by field. What the published fields do not tell but a value needs to be made again (names of
 * rules, exact radius, second division) goes into an object {@code more} beside them, unless the form leaves it out.
 */
final class AnnotationFields {

    /** How much is written. */
    enum Form {
        /** The published fields, null where nothing is known. */
        PUBLISHED,
        /** The same, and {@code more}. */
        COMPLETE
    }

    private final JsonGenerator json;
    private final Form form;

    AnnotationFields(JsonGenerator json, Form form) {
        this.json = json;
        this.form = form;
    }

    /** All but places, dates and figures. */
    void head(AnnotatedArticle annotated) throws IOException {
        Article article = annotated.article();
        string("id", article.id().value());
        optional("title", article.title());
        optional("outlet", article.outlet());
        string("language", article.language().orElse("en"));
        if (form != Form.PUBLISHED) {
            optional("url", article.uri().map(URI::toString));
        }
        published(annotated.published());
        if (form != Form.PUBLISHED) {
            string("text", article.text());
            json.writeObjectFieldStart("more");
            json.writeBooleanField("language", article.language().isPresent());
            if (article.published().isPresent()) {
                string("given", article.published().get().toString());
            }
            if (article.origin().filter(origin -> !origin.isPlain()).isPresent()) {
                json.writeFieldName("origin");
                OriginJson.write(article.origin().get(), json);
            }
            json.writeEndObject();
        }
    }

    void body(AnnotatedArticle annotated) throws IOException {
        places(annotated.places());
        json.writeArrayFieldStart("dates");
        for (TimeExpression date : annotated.dates()) {
            date(date);
        }
        json.writeEndArray();
    }

    /** The field {@code events}. */
    void events(List<Event> events) throws IOException {
        json.writeArrayFieldStart("events");
        for (Event event : events) {
            json.writeStartObject();
            string("type", event.type().name());
            json.writeArrayFieldStart("mentions");
            for (Evidence mention : event.mentions()) {
                words(mention, Optional.empty());
            }
            json.writeEndArray();
            if (event.weapon().isPresent()) {
                json.writeFieldName("weapon");
                words(event.weapon().get(), Optional.empty());
            } else {
                optional("weapon", Optional.empty());
            }
            json.writeArrayFieldStart("actors");
            for (Event.Actor actor : event.actors()) {
                words(actor.evidence(), Optional.of(actor.role().name()));
            }
            json.writeEndArray();
            places(event.places());
            interval(event.when());
            string("scope", event.scope().name());
            number("parent", event.parent().isPresent() ? OptionalLong.of(event.parent().getAsInt()) : OptionalLong.empty());
            json.writeArrayFieldStart("figures");
            for (int figure : event.figures()) {
                json.writeNumber(figure);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void words(Evidence evidence, Optional<String> role) throws IOException {
        json.writeStartObject();
        span(evidence.span());
        string("text", evidence.quote());
        if (role.isPresent()) {
            string("role", role.get());
        }
        if (form != Form.PUBLISHED) {
            rule(evidence);
        }
        json.writeEndObject();
    }

    /** A figure, and where its words stand in what its article was read from. */
    void figure(Figure figure, Article article) throws IOException {
        json.writeStartObject();
        fields(figure);
        Optional<Backlink> back = Backlink.of(article, figure.evidence().span());
        if (back.isPresent()) {
            string("anchor", back.get().anchor());
            optional("link", back.get().link().map(URI::toString));
        }
        json.writeEndObject();
    }

    private void fields(Figure figure) throws IOException {
        span(figure.evidence().span());
        string("evidence", figure.evidence().quote());
        string("kind", figure.kind().name());
        json.writeBooleanField("joint", figure.joint());
        number("low", figure.quantity().low());
        number("best", figure.quantity().best());
        number("high", figure.quantity().high());
        string("hedge", figure.quantity().hedge().name());
        string("unit", figure.unit().name());
        optional("group", figure.group());
        string("role", figure.role().name());
        number("subsetOf", figure.subsetOf().map(span -> OptionalLong.of(span.begin())).orElse(OptionalLong.empty()));
        places(figure.places());
        interval(figure.when());
        optional("saidBy", figure.saidBy().map(Attribution::name));
        string("scope", figure.scope().name());
        string("stance", figure.stance().name());
        string("rule", figure.evidence().rule());
        number("event", figure.event().isPresent() ? OptionalLong.of(figure.event().getAsInt()) : OptionalLong.empty());
        if (form != Form.PUBLISHED && (figure.subsetOf().isPresent() || figure.saidBy().isPresent())) {
            json.writeObjectFieldStart("more");
            if (figure.subsetOf().isPresent()) {
                json.writeNumberField("subsetOfEnd", figure.subsetOf().get().end());
            }
            if (figure.saidBy().isPresent()) {
                json.writeNumberField("saidByBegin", figure.saidBy().get().span().begin());
                json.writeNumberField("saidByEnd", figure.saidBy().get().span().end());
                string("saidByRule", figure.saidBy().get().rule());
            }
            json.writeEndObject();
        }
    }

    void published(Optional<Publication> published) throws IOException {
        if (published.isEmpty()) {
            optional("published", Optional.empty());
            return;
        }
        Publication known = published.get();
        json.writeObjectFieldStart("published");
        interval(Optional.of(known.days()));
        optional("best", known.best().map(LocalDate::toString));
        optional("weekday", known.weekday().map(DayOfWeek::name));
        string("basis", known.basis().name());
        json.writeArrayFieldStart("evidence");
        for (ArticleId neighbour : known.neighbours()) {
            json.writeStartObject();
            string("article", neighbour.value());
            json.writeEndObject();
        }
        for (Evidence evidence : known.evidence()) {
            words(evidence, Optional.empty());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void places(List<PlaceMention> mentions) throws IOException {
        json.writeArrayFieldStart("places");
        for (PlaceMention mention : mentions) {
            place(mention);
        }
        json.writeEndArray();
    }

    private void place(PlaceMention mention) throws IOException {
        json.writeStartObject();
        span(mention.evidence().span());
        string("text", mention.text());
        string("form", mention.form().name());
        optional("name", mention.place().map(Place::name));
        optional("kind", mention.place().map(place -> place.kind().name()));
        optional("country", mention.place().map(Place::country).filter(code -> !code.isEmpty()));
        optional("admin1", mention.place().flatMap(Place::admin1).map(Place.Division::name));
        number("id", mention.place().map(Place::id).orElse(OptionalLong.empty()));
        Optional<Point> point = mention.place().flatMap(Place::point);
        if (point.isPresent()) {
            json.writeNumberField("lat", point.get().latitude());
            json.writeNumberField("lon", point.get().longitude());
            json.writeNumberField("radius", Math.round(mention.radiusKm()));
        } else {
            optional("lat", Optional.empty());
            optional("lon", Optional.empty());
            optional("radius", Optional.empty());
        }
        double confidence = Math.round(mention.confidence() * 100) / 100.0;
        json.writeNumberField("confidence", confidence);
        if (form != Form.PUBLISHED) {
            json.writeObjectFieldStart("more");
            string("rule", mention.evidence().rule());
            if (mention.place().isPresent()) {
                chain(mention.place().get());
            }
            if (mention.radiusKm() != (point.isPresent() ? Math.round(mention.radiusKm()) : 0)) {
                json.writeNumberField("radius", mention.radiusKm());
            }
            if (mention.confidence() != confidence) {
                json.writeNumberField("confidence", mention.confidence());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void chain(Place place) throws IOException {
        if (place.admin1().isPresent() && place.admin1().get().id().isPresent()) {
            json.writeNumberField("admin1Id", place.admin1().get().id().getAsLong());
        }
        if (place.admin2().isPresent()) {
            string("admin2", place.admin2().get().name());
            if (place.admin2().get().id().isPresent()) {
                json.writeNumberField("admin2Id", place.admin2().get().id().getAsLong());
            }
        }
        if (place.population() != 0) {
            json.writeNumberField("population", place.population());
        }
    }

    private void date(TimeExpression date) throws IOException {
        json.writeStartObject();
        span(date.evidence().span());
        string("text", date.evidence().quote());
        string("type", date.type().name());
        optional("value", date.value());
        interval(date.days());
        if (form != Form.PUBLISHED) {
            json.writeObjectFieldStart("more");
            string("rule", date.evidence().rule());
            if (date.modifier() != TimeExpression.Modifier.NONE) {
                string("modifier", date.modifier().name());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void rule(Evidence evidence) throws IOException {
        json.writeObjectFieldStart("more");
        string("rule", evidence.rule());
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    private void interval(Optional<Interval> interval) throws IOException {
        optional("from", interval.flatMap(Interval::first).map(LocalDate::toString));
        optional("to", interval.flatMap(Interval::last).map(LocalDate::toString));
    }

    private void string(String field, String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void number(String field, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsLong());
        } else {
            optional(field, Optional.empty());
        }
    }
}

package org.dateline.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.Evidence;
import org.dateline.figure.Attribution;
import org.dateline.figure.Figure;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimeExpression;

/**
 * Writes annotated articles as JSON Lines, one object a line, in UTF-8. Offsets are UTF-16 code units, half-open; days
 * are ISO 8601 and both ends of {@code from}..{@code to} belong to it; what is not known is null.
 *
 * <p>Not safe for use by several threads. Closing it closes the stream.
 */
public final class AnnotationWriter implements AutoCloseable {

    private final JsonGenerator json;

    public AnnotationWriter(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(new SurrogateSafeWriter(out));
        json.setPrettyPrinter(null);
        json.setRootValueSeparator(null);
    }

    /** Writes one article as one line. */
    public void write(AnnotatedArticle annotated) throws IOException {
        json.writeStartObject();
        string("id", annotated.article().id().value());
        optional("title", annotated.article().title());
        optional("outlet", annotated.article().outlet());
        string("language", annotated.article().language().orElse("en"));
        published(annotated.published());
        json.writeArrayFieldStart("places");
        for (PlaceMention place : annotated.places()) {
            place(place);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dates");
        for (TimeExpression date : annotated.dates()) {
            date(date);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : annotated.figures()) {
            figure(figure);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void published(Optional<Publication> published) throws IOException {
        if (published.isEmpty()) {
            json.writeNullField("published");
            return;
        }
        Publication known = published.get();
        json.writeObjectFieldStart("published");
        interval(Optional.of(known.days()));
        optional("best", known.best().map(LocalDate::toString));
        optional("weekday", known.weekday().map(DayOfWeek::name));
        string("basis", known.basis().name());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : known.evidence()) {
            json.writeStartObject();
            span(evidence.span());
            string("text", evidence.quote());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
            json.writeNullField("lat");
            json.writeNullField("lon");
            json.writeNullField("radius");
        }
        json.writeNumberField("confidence", Math.round(mention.confidence() * 100) / 100.0);
        json.writeEndObject();
    }

    private void date(TimeExpression date) throws IOException {
        json.writeStartObject();
        span(date.evidence().span());
        string("text", date.evidence().quote());
        string("type", date.type().name());
        optional("value", date.value());
        interval(date.days());
        json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        json.writeStartObject();
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
        json.writeArrayFieldStart("places");
        for (PlaceMention place : figure.places()) {
            place(place);
        }
        json.writeEndArray();
        interval(figure.when());
        optional("saidBy", figure.saidBy().map(Attribution::name));
        string("scope", figure.scope().name());
        string("stance", figure.stance().name());
        string("rule", figure.evidence().rule());
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
            json.writeNullField(field);
        }
    }
}

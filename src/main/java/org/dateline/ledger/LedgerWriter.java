package org.dateline.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.SurrogateSafeWriter;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;
import org.dateline.time.Publication;

/** Writes incidents, series and copies as JSON Lines in UTF-8, one a line. Not safe for use by several threads. */
public final class LedgerWriter implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    public LedgerWriter(OutputStream out) throws IOException {
        json = FACTORY.createGenerator(new SurrogateSafeWriter(out));
        json.setPrettyPrinter(null);
        json.setRootValueSeparator(null);
    }

    /** Writes one incident as one line. */
    public void write(Incident incident) throws IOException {
        json.writeStartObject();
        json.writeStringField("incident", incident.id());
        json.writeArrayFieldStart("articles");
        for (ArticleId article : incident.articles()) {
            json.writeString(article.value());
        }
        json.writeEndArray();
        json.writeStringField("type", incident.type().orElse(null));
        json.writeArrayFieldStart("places");
        for (PlaceMention place : incident.places()) {
            json.writeString(place.text());
        }
        json.writeEndArray();
        json.writeStringField("country", incident.country().orElse(null));
        if (incident.point().isPresent()) {
            Point point = incident.point().get();
            json.writeNumberField("lat", point.latitude());
            json.writeNumberField("lon", point.longitude());
        } else {
            json.writeNullField("lat");
            json.writeNullField("lon");
        }
        json.writeStringField("from", incident.when().flatMap(Interval::first).map(LocalDate::toString).orElse(null));
        json.writeStringField("to", incident.when().flatMap(Interval::last).map(LocalDate::toString).orElse(null));
        json.writeStringField("basis", incident.basis().name());
        json.writeObjectFieldStart("tolls");
        for (Toll toll : incident.tolls().values()) {
            toll(toll);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("copies");
        for (Copy copy : incident.copies()) {
            json.writeStartArray();
            json.writeString(copy.a().value());
            json.writeString(copy.b().value());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ties");
        for (Tie tie : incident.ties()) {
            json.writeStartObject();
            json.writeStringField("a", tie.a().value());
            json.writeStringField("b", tie.b().value());
            json.writeArrayFieldStart("reasons");
            for (String reason : tie.reasons()) {
                json.writeString(reason);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("revisions");
        for (Revision revision : incident.revisions()) {
            revision(revision, true);
        }
        json.writeEndArray();
        end();
    }

    private void toll(Toll toll) throws IOException {
        json.writeObjectFieldStart(toll.kind().name());
        number("low", toll.low());
        number("best", toll.best());
        number("high", toll.high());
        json.writeStringField("policy", toll.policy().name());
        json.writeArrayFieldStart("rests");
        for (Claim claim : toll.rests()) {
            json.writeStartObject();
            claim(claim);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut left : toll.leftOut()) {
            json.writeStartObject();
            claim(left.claim());
            json.writeStringField("why", left.why().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        json.writeStringField("article", claim.article().value());
        json.writeNumberField("begin", claim.begin());
    }

    /** Writes one running total as one line. */
    public void write(Series series) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", series.kind().name());
        json.writeStringField("unit", series.unit().name());
        json.writeStringField("place", series.place().orElse(null));
        json.writeStringField("country", series.country().orElse(null));
        json.writeStringField("since", series.since().map(LocalDate::toString).orElse(null));
        json.writeStringField("whose", series.whose().orElse(null));
        json.writeStringField("saidBy", series.saidBy().orElse(null));
        json.writeArrayFieldStart("points");
        for (SeriesPoint point : series.points()) {
            json.writeStartObject();
            json.writeStringField("day", point.when());
            number("low", point.low());
            number("best", point.best());
            number("high", point.high());
            claim(point.claim());
            json.writeStringField("saidBy", point.claim().figure().saidBy().map(by -> by.name()).orElse(null));
            json.writeBooleanField("carried", point.carried());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("revisions");
        for (Revision revision : series.revisions()) {
            revision(revision, false);
        }
        json.writeEndArray();
        end();
    }

    private void revision(Revision revision, boolean withKind) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", revision.change().name());
        if (withKind) {
            json.writeStringField("kind", revision.kind().name());
        }
        json.writeStringField("day", revision.day().map(LocalDate::toString).orElse(null));
        number("before", revision.from());
        number("after", revision.to());
        json.writeArrayFieldStart("articles");
        for (ArticleId article : revision.articles()) {
            json.writeString(article.value());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes one pair of copies as one line. */
    public void write(Copy copy) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", copy.a().value());
        json.writeStringField("b", copy.b().value());
        json.writeNumberField("share", Math.round(copy.share() * 100) / 100.0);
        end();
    }

    /** Writes the day of publication of an article as one line; null where nothing or one end only is known of it. */
    public void write(ArticleId article, Optional<Publication> published) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.value());
        AnnotationWriter.published(json, published.filter(known -> known.days().first().isPresent() && known.days().last().isPresent()));
        end();
    }

    private void number(String field, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(field, value.getAsLong());
        } else {
            json.writeNullField(field);
        }
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

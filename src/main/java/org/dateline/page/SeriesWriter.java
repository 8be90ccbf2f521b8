package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Revision;
import org.dateline.ledger.Series;
import org.dateline.ledger.SeriesPoint;
import org.dateline.place.PlaceMention;

/** Writes running totals as the page's script reads them. */
final class SeriesWriter {

    private final JsonGenerator json;
    private final Function<ArticleId, Optional<Article>> articles;

    SeriesWriter(JsonGenerator json, Function<ArticleId, Optional<Article>> articles) {
        this.json = json;
        this.articles = articles;
    }

    void write(Series series) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", series.kind().name());
        json.writeStringField("unit", series.unit().name());
        Json.text(json, "place", series.place().map(PlaceMention::calm));
        Json.text(json, "country", series.country());
        Json.day(json, "since", series.since());
        Json.text(json, "whose", series.whose());
        json.writeArrayFieldStart("points");
        for (SeriesPoint point : series.points()) {
            point(point);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("revisions");
        IncidentWriter writer = new IncidentWriter(json, articles);
        for (Revision revision : series.revisions()) {
            writer.revision(revision);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void point(SeriesPoint point) throws IOException {
        json.writeStartObject();
        Json.day(json, "day", Optional.of(point.day()));
        json.writeArrayFieldStart("toll");
        Json.number(json, point.low());
        Json.number(json, point.best());
        Json.number(json, point.high());
        json.writeEndArray();
        json.writeBooleanField("carried", point.carried());
        json.writeStringField("article", point.claim().article().value());
        Json.text(json, "title", articles.apply(point.claim().article()).flatMap(Article::title));
        json.writeStringField("quote", point.claim().figure().evidence().quote());
        Json.text(json, "saidBy", point.claim().figure().saidBy().map(by -> by.name()));
        json.writeEndObject();
    }
}

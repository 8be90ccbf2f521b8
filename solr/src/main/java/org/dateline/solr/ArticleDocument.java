package org.dateline.solr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.solr.common.SolrInputDocument;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.figure.Finding;
import org.dateline.ledger.Incident;
import org.dateline.ledger.LedgerWriter;
import org.dateline.ledger.Toll;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.query.FieldNames;
import org.dateline.query.OneOf;
import org.dateline.query.Order;
import org.dateline.query.Outlet;
import org.dateline.query.Subject;
import org.dateline.query.TextTerms;
import org.dateline.time.Interval;

/** Makes the documents of articles and incidents. */
final class ArticleDocument {

    private ArticleDocument() {}

    /** The document of an article with its figures below it and their finest places below those. */
    static SolrInputDocument of(AnnotatedArticle annotated) {
        String id = annotated.article().id().value();
        SolrInputDocument document = document(id, FieldNames.ARTICLE);
        document.setField(SolrFields.LINE, line(annotated));
        words(document, FieldNames.TEXT, TextTerms.of(annotated.article().text()));
        List<SolrInputDocument> figures = new ArrayList<>();
        for (Finding finding : annotated.findings()) {
            figures.add(figure(id, figures.size(), new Subject(finding)));
        }
        if (!figures.isEmpty()) {
            document.setField("figures", figures);
        }
        return document;
    }

    private static SolrInputDocument document(String id, String type) {
        SolrInputDocument document = new SolrInputDocument();
        document.setField(SolrFields.ID, id);
        document.setField(FieldNames.TYPE, type);
        return document;
    }

    private static SolrInputDocument figure(String article, int number, Subject subject) {
        String id = article + "/figures#" + number;
        SolrInputDocument document = document(id, FieldNames.FIGURE);
        document.setField(SolrFields.ARTICLE, article);
        document.setField(SolrFields.NUMBER, number);
        for (OneOf.Slot slot : OneOf.Slot.values()) {
            slot.of(subject.finding()).ifPresent(value -> document.addField(SolrFields.SLOT, SolrFields.slot(slot.name(), value.name())));
        }
        if (subject.figure().joint()) {
            document.addField(SolrFields.SLOT, SolrFields.JOINT);
        }
        Quantity quantity = subject.figure().quantity();
        quantity.stated().ifPresent(stated -> document.setField(FieldNames.STATED, stated));
        document.setField(FieldNames.LOW, quantity.low().orElse(FieldNames.OPEN_BELOW));
        document.setField(FieldNames.HIGH, quantity.high().orElse(FieldNames.OPEN_ABOVE));
        subject.placeKeys().forEach(key -> document.addField(FieldNames.PLACE, key));
        subject.figure().when().ifPresent(when -> days(document, SolrFields.FIRST, SolrFields.LAST, when));
        Order.day(subject.finding()).map(LocalDate::toEpochDay).ifPresent(day -> document.setField(FieldNames.DAY, day));
        subject.finding().published().ifPresent(published ->
                days(document, SolrFields.PUBLISHED_FIRST, SolrFields.PUBLISHED_LAST, published.days()));
        subject.finding().article().outlet().ifPresent(name -> document.setField(FieldNames.OUTLET, Outlet.key(name)));
        words(document, FieldNames.SOURCE, subject.source());
        words(document, FieldNames.GROUP, subject.group());
        List<SolrInputDocument> spots = new ArrayList<>();
        for (PlaceMention mention : subject.finestPlaces()) {
            mention.place().flatMap(Place::point).ifPresent(point -> {
                SolrInputDocument spot = document(id + "/spots#" + spots.size(), SolrFields.IS_SPOT);
                spot.setField(SolrFields.LATITUDE, point.latitude());
                spot.setField(SolrFields.LONGITUDE, point.longitude());
                spot.setField(SolrFields.RADIUS, mention.radiusKm());
                spots.add(spot);
            });
        }
        if (!spots.isEmpty()) {
            document.setField("spots", spots);
        }
        return document;
    }

    /** The document of an incident; its id is told from those of articles by what stands before it. */
    static SolrInputDocument of(Incident incident) {
        SolrInputDocument document = document("incident " + incident.id(), SolrFields.IS_INCIDENT);
        document.setField(SolrFields.LINE, line(incident));
        incident.when().ifPresent(when -> days(document, SolrFields.FIRST, SolrFields.LAST, when));
        incident.country().ifPresent(code -> document.setField("country", code));
        incident.point().ifPresent(point -> {
            document.setField(SolrFields.LATITUDE, point.latitude());
            document.setField(SolrFields.LONGITUDE, point.longitude());
        });
        Optional<Toll> killed = Optional.ofNullable(incident.tolls().get(FigureKind.KILLED));
        killed.ifPresent(toll -> {
            toll.low().ifPresent(number -> document.setField("killedLow", number));
            toll.best().ifPresent(number -> document.setField("killedBest", number));
            toll.high().ifPresent(number -> document.setField("killedHigh", number));
        });
        document.setField("articles", incident.articles().stream().map(ArticleId::value).toList());
        return document;
    }

    private static void days(SolrInputDocument document, String first, String last, Interval days) {
        document.setField(first, days.from().toEpochDay());
        document.setField(last, days.until().toEpochDay() - 1);
    }

    private static void words(SolrInputDocument document, String field, TextTerms words) {
        if (words.size() > 0) {
            document.setField(field, String.join(" ", words.list()));
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String line(AnnotatedArticle annotated) {
        return written(out -> {
            try (AnnotationWriter writer = AnnotationWriter.complete(out)) {
                writer.write(annotated);
            }
        });
    }

    private static String line(Incident incident) {
        return written(out -> {
            try (LedgerWriter writer = new LedgerWriter(out)) {
                writer.write(incident);
            }
        });
    }

    private static String written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}

package org.dateline.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.figure.Finding;
import org.dateline.number.Quantity;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.place.Point;
import org.dateline.query.Addend;
import org.dateline.query.Facet;
import org.dateline.query.FieldNames;
import org.dateline.query.OneOf;
import org.dateline.query.Order;
import org.dateline.query.Outlet;
import org.dateline.query.Subject;
import org.dateline.query.TextTerms;
import org.dateline.time.Interval;

/**
 * The documents of an article: its figures in order, then itself.
 *
 * @param id the article's id
 * @param documents the documents
 */
record ArticleBlock(String id, List<Document> documents) {

    /** The longest id in UTF-8 bytes; an index cannot keep longer words. */
    static final int LONGEST_ID = 8_000;

    private static final FieldType WORDS = new FieldType();
    private static final FieldType FEW_WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.freeze();
        FEW_WORDS.setTokenized(true);
        FEW_WORDS.setOmitNorms(true);
        FEW_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        FEW_WORDS.freeze();
    }

    /** The documents of {@code annotated}. @throws IllegalArgumentException when its id is too long to be kept */
    static ArticleBlock of(AnnotatedArticle annotated) {
        String id = annotated.article().id().value();
        if (id.length() > LONGEST_ID / 3 && id.getBytes(StandardCharsets.UTF_8).length > LONGEST_ID) {
            throw new IllegalArgumentException("the id is longer than " + LONGEST_ID + " bytes; give the article a shorter one");
        }
        List<Document> block = new ArrayList<>();
        for (Finding finding : annotated.findings()) {
            block.add(figure(new Subject(finding)));
        }
        Document article = new Document();
        article.add(term(FieldNames.TYPE, FieldNames.ARTICLE));
        article.add(term(Fields.TERMS, Fields.TERMS_WITH_WHOLE_NAMES));
        article.add(new Field(FieldNames.TEXT, new TermStream(TextTerms.of(annotated.article().text())), WORDS));
        article.add(new StoredField(Fields.PACKED, PackedValues.pack(annotated)));
        block.add(article);
        for (Document document : block) {
            document.add(term(Fields.ID, id));
            document.add(new SortedDocValuesField(Fields.ID_ORDER, new BytesRef(id)));
        }
        return new ArticleBlock(id, block);
    }

    /** The same documents with the {@link ContentHash} that tells whether the article has changed. */
    ArticleBlock withContent(BytesRef content) {
        documents.get(documents.size() - 1).add(new StringField(Fields.CONTENT, content, Field.Store.NO));
        return this;
    }

    private static Document figure(Subject subject) {
        Document document = new Document();
        document.add(term(FieldNames.TYPE, FieldNames.FIGURE));
        for (OneOf.Slot slot : OneOf.Slot.values()) {
            document.add(term(slot.name(), slot.of(subject.finding()).map(Enum::name).orElse(Fields.NONE)));
        }
        if (subject.figure().joint()) {
            document.add(term(Fields.JOINT, Fields.JOINT));
        }
        count(document, subject.figure().quantity());
        subject.placeKeys().forEach(key -> document.add(term(FieldNames.PLACE, key)));
        points(document, subject.finestPlaces());
        subject.figure().when().ifPresent(when -> days(document, Fields.DAYS, when));
        Order.day(subject.finding())
                .ifPresent(day -> number(document, FieldNames.DAY, OptionalLong.of(day.toEpochDay())));
        subject.finding().published().ifPresent(p -> days(document, Fields.PUBLISHED, p.days()));
        subject.finding().article().outlet().ifPresent(name -> document.add(term(FieldNames.OUTLET, Outlet.key(name))));
        columns(document, subject);
        words(document, FieldNames.SOURCE, subject.source());
        words(document, FieldNames.GROUP, subject.group());
        return document;
    }

    /** What is counted, summed and sorted by. */
    private static void columns(Document document, Subject subject) {
        Addend addend = Addend.of(subject);
        document.add(new NumericDocValuesField(Fields.ADDEND, addend.code()));
        document.add(new NumericDocValuesField(Fields.IDENTITY, addend.identity()));
        for (Facet facet : Facet.values()) {
            if (!facet.isTime()) {
                facet.labels(subject).forEach(
                        label -> document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(label))));
            }
        }
    }

    private static StringField term(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }

    private static void words(Document document, String field, TextTerms words) {
        if (words.size() > 0) {
            document.add(new Field(field, new TermStream(words), FEW_WORDS));
        }
    }

    private static void count(Document document, Quantity quantity) {
        number(document, FieldNames.STATED, quantity.stated());
        number(document, FieldNames.LOW, OptionalLong.of(quantity.low().orElse(FieldNames.OPEN_BELOW)));
        number(document, FieldNames.HIGH, OptionalLong.of(quantity.high().orElse(FieldNames.OPEN_ABOVE)));
    }

    private static void number(Document document, String field, OptionalLong number) {
        number.ifPresent(n -> {
            document.add(new LongPoint(field, n));
            document.add(new NumericDocValuesField(field, n));
        });
    }

    private static void days(Document document, String field, Interval days) {
        document.add(DayRanges.tree(field, days));
        DayRanges.columns(field, days).forEach(document::add);
    }

    private static void points(Document document, List<PlaceMention> finest) {
        ByteBuffer exact = ByteBuffer.allocate(finest.size() * PointsQuery.BYTES);
        for (PlaceMention mention : finest) {
            mention.place().flatMap(Place::point).ifPresent(point -> {
                document.add(new LatLonPoint(Fields.POINT, point.latitude(), point.longitude()));
                put(exact, point, mention.radiusKm());
            });
        }
        if (exact.position() > 0) {
            document.add(new BinaryDocValuesField(Fields.POINTS, new BytesRef(exact.array(), 0, exact.position())));
        }
    }

    private static void put(ByteBuffer exact, Point point, double radiusKm) {
        exact.putDouble(point.latitude()).putDouble(point.longitude()).putDouble(radiusKm);
    }
}

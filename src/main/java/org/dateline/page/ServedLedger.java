package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.query.Column;

/**
 * Answers what a served page asks: the same as the page's script finds in what a page from disk carries. Safe for use by
 * several threads where {@code articles} is.
 */
final class ServedLedger {

    /** The most rows of one answer. */
    private static final int MOST_ROWS = 10_000;
    private static final int USUAL_ROWS = 40;
    private static final int MOST_CHOICES = 500;
    private static final int MOST_SERIES = 200;
    private static final int USUAL_SERIES = 6;

    private final Ledger ledger;
    private final RowColumns columns;
    private final SeriesFilter series;
    private final Function<ArticleId, Optional<Article>> articles;
    private final PagePolicies policies;

    ServedLedger(Ledger ledger, Function<ArticleId, Optional<Article>> articles, PagePolicies policies) {
        this.policies = policies;
        this.ledger = ledger;
        this.articles = articles;
        this.columns = new RowColumns(ledger.incidents(), policies);
        this.series = new SeriesFilter(ledger.series());
    }

    /** How many running totals there are. */
    int series() {
        return series.size();
    }

    /** A view of the incidents that an address lets through, with its first rows and what can still be chosen. */
    void view(Map<String, String> address, JsonGenerator json) throws IOException {
        RowFilter filter = RowFilter.of(address);
        RowTest test = filter.on(columns);
        int[] found = test.rows();
        Policy policy = policy(address);
        TollColumns.Amounts amounts = columns.by(policy);
        FigureKind measure = measure(filter, found);
        json.writeStartObject();
        new View(columns, found, amounts, measure, address.getOrDefault("by", "")).write(json);
        rows(RowOrder.of(address, columns, measure, amounts).first(count(address, USUAL_ROWS, MOST_ROWS), found), policy, json);
        json.writeObjectFieldStart("facets");
        choices("kind", kinds(test.rowsOfAnyKind()), json);
        choices("type", types(test.rowsOfAnyType()), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** All rows that an address lets through, so many as one answer may have. */
    void incidents(Map<String, String> address, JsonGenerator json) throws IOException {
        RowFilter filter = RowFilter.of(address);
        int[] found = filter.on(columns).rows();
        Policy policy = policy(address);
        json.writeStartObject();
        rows(RowOrder.of(address, columns, measure(filter, found), columns.by(policy)).first(MOST_ROWS, found), policy, json);
        json.writeEndObject();
    }

    /** The places or the sources that can still be chosen. */
    void choices(Map<String, String> address, JsonGenerator json) throws IOException {
        String of = address.getOrDefault("of", "");
        if (!of.equals("place") && !of.equals("source")) {
            throw new IllegalArgumentException("of is '" + of + "'; expected place or source");
        }
        json.writeStartObject();
        choices("choices", names(of.equals("place") ? columns.places() : columns.sources(),
                RowFilter.without(of, address).on(columns).rows()), json);
        json.writeEndObject();
    }

    /** One incident, nothing in it where there is none of that id. */
    void incident(Map<String, String> address, JsonGenerator json) throws IOException {
        String id = address.getOrDefault("id", "");
        PagePolicies weighed = policies.with(policy(address));
        json.writeStartObject();
        Optional<Incident> incident = columns.incident(id).or(() -> ledger.incident(id));
        if (incident.isPresent()) {
            IncidentWriter writer = new IncidentWriter(json, articles);
            json.writeFieldName("row");
            writer.row(IncidentRow.of(incident.get(), weighed));
            json.writeFieldName("detail");
            writer.detail(incident.get(), weighed.all());
        }
        json.writeEndObject();
    }

    /** The first running totals of the kind and place of an address, and how many there are. */
    void series(Map<String, String> address, JsonGenerator json) throws IOException {
        int[] found = series.find(RowFilter.of(address));
        json.writeStartObject();
        json.writeNumberField("total", found.length);
        IncidentPage.series(json, series.first(count(address, USUAL_SERIES, MOST_SERIES), found), articles);
        json.writeEndObject();
    }

    private Policy policy(Map<String, String> address) {
        return policies.named(address.getOrDefault("policy", ""));
    }

    /** The kind that sizes and bars are drawn by: the one that is chosen, else the first one that any incident tells. */
    private FigureKind measure(RowFilter filter, int[] found) {
        return filter.kind().or(() -> columns.tolls().firstKind(found)).orElse(FigureKind.KILLED);
    }

    private void rows(int[] shown, Policy policy, JsonGenerator json) throws IOException {
        PagePolicies weighed = policies.with(policy);
        IncidentWriter writer = new IncidentWriter(json, articles);
        json.writeArrayFieldStart("rows");
        for (int row : shown) {
            writer.row(IncidentRow.of(columns.incident(row), weighed));
        }
        json.writeEndArray();
    }

    private static int count(Map<String, String> address, int usual, int most) {
        String rows = address.getOrDefault("rows", String.valueOf(usual));
        try {
            return Math.max(1, Math.min(most, Integer.parseInt(rows)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("rows is '" + rows + "'; expected a number of at most " + most);
        }
    }

    private Map<String, Integer> kinds(int[] rows) {
        int[] counts = new int[FigureKind.values().length];
        for (int row : rows) {
            for (int toll = columns.tolls().first(row); toll < columns.tolls().first(row + 1); toll++) {
                counts[columns.tolls().kind(toll).ordinal()]++;
            }
        }
        Map<String, Integer> named = new TreeMap<>();
        for (FigureKind kind : FigureKind.values()) {
            named.put(kind.name(), counts[kind.ordinal()]);
        }
        return named;
    }

    private Map<String, Integer> types(int[] rows) {
        int[] counts = columns.type().count(rows);
        Map<String, Integer> named = new TreeMap<>();
        for (int type = 0; type < counts.length; type++) {
            named.put(columns.type().value(type), columns.type().value(type).isEmpty() ? 0 : counts[type]);
        }
        return named;
    }

    private static Map<String, Integer> names(Column<Names> column, int[] rows) {
        int[] counts = column.count(rows);
        Map<String, Integer> named = new TreeMap<>();
        for (int names = 0; names < counts.length; names++) {
            for (String name : counts[names] == 0 ? List.<String>of() : column.value(names).shown()) {
                named.merge(name, counts[names], Integer::sum);
            }
        }
        return named;
    }

    /** Those that any row has, with their numbers of rows, those of most rows first. */
    private static void choices(String field, Map<String, Integer> counts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, Integer> label : counts.entrySet().stream().filter(label -> label.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CHOICES).toList()) {
            json.writeStartArray();
            json.writeString(label.getKey());
            json.writeNumber(label.getValue());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}

package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;

/**
 * Answers what a served page asks: the same as the page's script finds in what a page from disk carries. Immutable; safe
 * for use by several threads where {@code articles} is.
 */
final class ServedLedger {

    /** The most rows of one answer. */
    private static final int MOST_ROWS = 10_000;
    private static final int MOST_CHOICES = 500;

    private final List<SearchRow> rows;
    private final Ledger ledger;
    private final Function<ArticleId, Optional<Article>> articles;

    ServedLedger(Ledger ledger, Function<ArticleId, Optional<Article>> articles) {
        this.ledger = ledger;
        this.articles = articles;
        this.rows = ledger.incidents().stream().map(IncidentRow::of).map(SearchRow::of).toList();
    }

    /** A view of the incidents that an address lets through, with its first rows and what can still be chosen. */
    void view(Map<String, String> address, JsonGenerator json) throws IOException {
        List<IncidentRow> found = found(RowFilter.of(address));
        json.writeStartObject();
        new View(found, address).write(json);
        rows(found, address, count(address), json);
        json.writeObjectFieldStart("facets");
        tally("kind", RowFilter.without("kind", address), row -> row.tolls().keySet().stream().map(Enum::name).toList(), json);
        tally("type", RowFilter.without("type", address), row -> row.type().stream().toList(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** All rows that an address lets through, so many as one answer may have. */
    void incidents(Map<String, String> address, JsonGenerator json) throws IOException {
        json.writeStartObject();
        rows(found(RowFilter.of(address)), address, MOST_ROWS, json);
        json.writeEndObject();
    }

    /** The places or the sources that can still be chosen. */
    void choices(Map<String, String> address, JsonGenerator json) throws IOException {
        String of = address.getOrDefault("of", "");
        if (!of.equals("place") && !of.equals("source")) {
            throw new IllegalArgumentException("of is '" + of + "'; expected place or source");
        }
        json.writeStartObject();
        Function<IncidentRow, Collection<String>> places = row -> Stream.concat(row.places().stream(),
                row.country().map(SearchRow::countryName).stream()).distinct().toList();
        tally("choices", RowFilter.without(of, address), of.equals("source") ? IncidentRow::sources : places, json);
        json.writeEndObject();
    }

    /** One incident, nothing in it where there is none of that id. */
    void incident(String id, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Optional<Incident> incident = ledger.incident(id);
        if (incident.isPresent()) {
            IncidentWriter writer = new IncidentWriter(json, articles);
            json.writeFieldName("row");
            writer.row(IncidentRow.of(incident.get()));
            json.writeFieldName("detail");
            writer.detail(incident.get());
        }
        json.writeEndObject();
    }

    private List<IncidentRow> found(RowFilter filter) {
        List<IncidentRow> found = new ArrayList<>();
        for (SearchRow row : rows) {
            if (filter.test(row)) {
                found.add(row.row());
            }
        }
        return found;
    }

    private void rows(List<IncidentRow> found, Map<String, String> address, int most, JsonGenerator json) throws IOException {
        IncidentWriter writer = new IncidentWriter(json, articles);
        json.writeArrayFieldStart("rows");
        for (IncidentRow row : RowOrder.first(most, found, RowOrder.of(address, View.measure(found, address)))) {
            writer.row(row);
        }
        json.writeEndArray();
    }

    private static int count(Map<String, String> address) {
        String rows = address.getOrDefault("rows", "40");
        try {
            return Math.max(1, Math.min(MOST_ROWS, Integer.parseInt(rows)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("rows is '" + rows + "'; expected a number of at most " + MOST_ROWS);
        }
    }

    private void tally(String field, RowFilter filter, Function<IncidentRow, Collection<String>> labels, JsonGenerator json)
            throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (SearchRow row : rows) {
            if (filter.test(row)) {
                labels.apply(row.row()).forEach(label -> counts.merge(label, 1, Integer::sum));
            }
        }
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, Integer> label : counts.entrySet().stream()
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

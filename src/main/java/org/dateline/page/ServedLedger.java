package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
import org.dateline.ledger.Policy;

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
    private final PagePolicies policies;

    ServedLedger(Ledger ledger, Function<ArticleId, Optional<Article>> articles, PagePolicies policies) {
        this.policies = policies;
        this.ledger = ledger;
        this.articles = articles;
        this.rows = ledger.incidents().stream().map(incident -> IncidentRow.of(incident, policies)).map(SearchRow::of).toList();
    }

    /** A view of the incidents that an address lets through, with its first rows and what can still be chosen. */
    void view(Map<String, String> asked, JsonGenerator json) throws IOException {
        Map<String, String> address = withPolicy(asked);
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
    void incidents(Map<String, String> asked, JsonGenerator json) throws IOException {
        Map<String, String> address = withPolicy(asked);
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
            writer.row(IncidentRow.of(incident.get(), policies));
            json.writeFieldName("detail");
            writer.detail(incident.get(), policies.all());
        }
        json.writeEndObject();
    }

    /** The address with the usual policy where it names none. @throws IllegalArgumentException where it names one that is not offered */
    private Map<String, String> withPolicy(Map<String, String> address) {
        String name = address.getOrDefault("policy", "");
        List<String> names = policies.all().stream().map(Policy::name).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            throw new IllegalArgumentException("policy is '" + name + "'; expected one of " + names);
        }
        Map<String, String> whole = new HashMap<>(address);
        whole.put("policy", name.isEmpty() ? policies.usual() : name);
        return whole;
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

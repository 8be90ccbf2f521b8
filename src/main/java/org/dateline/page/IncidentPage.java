package org.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.pipeline.SurrogateSafeWriter;

/**
 * One HTML file that shows a ledger to people: a map, a time line, the incidents, and the words behind each number. It
 * opens from disk and asks nothing of any network; all that comes from articles is text in it, never markup. The same
 * ledger gives the same bytes. Immutable; safe for use by several threads where {@code articles} is.
 */
public final class IncidentPage {

    /** How many countries a page has the first divisions of, those of most incidents. */
    private static final int MOST_DIVIDED = 24;

    private final Ledger ledger;
    private final Function<ArticleId, Optional<Article>> articles;
    private final long size;
    private final Optional<String> question;
    private final Policy policy;

    private IncidentPage(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size, Optional<String> question,
            Policy policy) {
        this.policy = policy;
        this.ledger = ledger;
        this.articles = articles;
        this.size = size;
        this.question = question;
    }

    /**
     * The page of a ledger.
     *
     * @param articles looks up the articles that its claims stand in
     * @param size how many articles the ledger was made of
     */
    public static IncidentPage of(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size) {
        return new IncidentPage(ledger, articles, size, Optional.empty(), Policy.LATEST);
    }

    /** The same page, which says what the articles were asked for. */
    public IncidentPage withQuestion(String asked) {
        return new IncidentPage(ledger, articles, size, Optional.of(asked), policy);
    }

    /**
     * The same page with tolls by {@code usual} where a reader chooses no other policy; ranked sources can be chosen where it names
     * them.
     */
    public IncidentPage withPolicy(Policy usual) {
        return new IncidentPage(ledger, articles, size, question, usual);
    }

    /** How many incidents it shows. */
    public int incidents() {
        return ledger.incidents().size();
    }

    /** How many articles its ledger was made of. */
    public long size() {
        return size;
    }

    /** Writes the page, in UTF-8, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        PagePolicies policies = PagePolicies.of(policy);
        Writer writer = new SurrogateSafeWriter(out);
        new PageFrame(false).write(writer, Map.of(
                "data", page -> data(policies, page),
                "details", page -> details(policies, page),
                "shapes", page -> MapShapes.write(countries(ledger.incidents()), page)));
        writer.flush();
    }

    private void data(PagePolicies policies, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            head(json, size, question, policies);
            json.writeArrayFieldStart("incidents");
            IncidentWriter writer = new IncidentWriter(json, articles);
            for (Incident incident : ledger.incidents()) {
                writer.row(IncidentRow.of(incident, policies));
            }
            json.writeEndArray();
            series(json, ledger.series(), articles);
            json.writeEndObject();
        }
    }

    /** What every page tells of itself. */
    static void head(JsonGenerator json, long articles, Optional<String> question, PagePolicies policies) throws IOException {
        json.writeNumberField("articles", articles);
        Json.text(json, "question", question);
        json.writeStringField("usual", policies.usual());
        json.writeArrayFieldStart("policies");
        for (Policy policy : policies.all()) {
            json.writeStartObject();
            json.writeStringField("name", PagePolicies.key(policy));
            json.writeStringField("sentence", policy.sentence());
            json.writeArrayFieldStart("sources");
            for (String source : policy.sources()) {
                json.writeString(source);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void series(JsonGenerator json, List<Series> all, Function<ArticleId, Optional<Article>> articles)
            throws IOException {
        json.writeArrayFieldStart("series");
        for (Series series : all) {
            if (!series.points().isEmpty()) {
                new SeriesWriter(json, articles).write(series);
            }
        }
        json.writeEndArray();
    }

    private void details(PagePolicies policies, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            IncidentWriter writer = new IncidentWriter(json, articles);
            json.writeStartObject();
            for (Incident incident : ledger.incidents()) {
                json.writeFieldName(incident.id());
                writer.detail(incident, policies.all());
            }
            json.writeEndObject();
        }
    }

    /** The countries whose divisions a page of {@code incidents} has. */
    static Set<String> countries(List<Incident> incidents) {
        Map<String, Integer> counts = new HashMap<>();
        incidents.forEach(incident -> incident.country().ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_DIVIDED).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}

package org.dateline.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.reuse.Copy;
import org.dateline.time.Publication;

/**
 * What happened, by all articles together: incidents, running totals, copies, and days of publication that neighbours
 * tell. The same whatever the order of the articles. Immutable.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.of(articles);
 * for (Incident incident : ledger.incidents()) {
 *     System.out.println(incident.when() + " " + incident.places() + " " + incident.tolls());
 * }
 * }</pre>
 *
 * @param incidents each event once, by its first day, then its id
 * @param series the running totals, those with most points first
 * @param copies pairs of articles of which the later took most of the earlier one's text, by their ids
 * @param articles the ids of all articles that it was made of, in their order
 * @param published the day of publication of each article as far as known, with what its neighbours tell
 */
public record Ledger(List<Incident> incidents, List<Series> series, List<Copy> copies,
        List<ArticleId> articles, Map<ArticleId, Publication> published) {

    public Ledger {
        Objects.requireNonNull(incidents, "incidents");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(published, "published");
        incidents = incidents instanceof HeldIncidents ? incidents : List.copyOf(incidents);
        series = List.copyOf(series);
        copies = List.copyOf(copies);
        articles = List.copyOf(articles);
        published = java.util.Collections.unmodifiableMap(withOrder(published));
    }

    private static Map<ArticleId, Publication> withOrder(Map<ArticleId, Publication> published) {
        Map<ArticleId, Publication> ordered = new TreeMap<>(LedgerSteps.ORDER);
        ordered.putAll(published);
        return ordered;
    }

    /** The ledger of articles by the policy LATEST. */
    public static Ledger of(Collection<AnnotatedArticle> articles) {
        return of(articles, Policy.LATEST);
    }

    /** The ledger of articles, whose ids are all different, with tolls by {@code policy}. */
    public static Ledger of(Collection<AnnotatedArticle> articles, Policy policy) {
        GrowingLedger builder = new GrowingLedger(TellingFinder.english());
        articles.forEach(builder::add);
        return builder.build(policy);
    }

    /** The incident of that id, or of which that telling is a part; one that is asked for by its own id is found without reading the others. */
    public Optional<Incident> incident(String id) {
        Optional<Incident> named = incidents instanceof HeldIncidents held ? held.named(id)
                : incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
        return named.or(() -> incidents.stream().filter(incident -> incident.tellings().stream().anyMatch(telling -> telling.id().equals(id))).findFirst());
    }
}

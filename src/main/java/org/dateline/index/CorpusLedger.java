package org.dateline.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.ledger.TellingFinder;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentQuery;
import org.dateline.query.IncidentSearch;

/**
 * The ledger of a corpus, derived from its articles when it is first asked; after that it takes in and out what other commits
 * added, changed and deleted, article by article. So it is never at odds with them, whatever happened to the process that wrote
 * them. Safe for use by several threads.
 */
final class CorpusLedger {

    private final CorpusReader corpus;
    private final Map<Policy, Ledger> ledgers = new HashMap<>();
    private final Map<Policy, IncidentSearch> searches = new HashMap<>();
    private GrowingLedger growing;
    private ArticleChanges changes;
    private long version;

    CorpusLedger(CorpusReader corpus) {
        this.corpus = corpus;
    }

    /** The ledger by {@code policy} as of the commit that the corpus sees now. */
    synchronized Ledger ledger(Policy policy) {
        boolean complete = false;
        try {
            corpus.search((searcher, reader) -> {
                keepUp(reader);
                return null;
            });
            complete = true;
        } finally {
            growing = complete ? growing : null;
        }
        return ledgers.computeIfAbsent(policy, growing::build);
    }

    private void keepUp(DirectoryReader reader) throws IOException {
        if (growing != null && version == reader.getVersion()) {
            return;
        }
        ledgers.clear();
        searches.clear();
        if (growing == null) {
            growing = new GrowingLedger(TellingFinder.english());
            changes = new ArticleChanges();
        }
        ArticleChanges.Changes since = changes.to(reader);
        since.gone().forEach(growing::remove);
        try (StoredArticles stored = new StoredArticles(reader)) {
            for (int doc : since.come()) {
                growing.add(stored.article(doc));
            }
        }
        version = reader.getVersion();
    }

    IncidentAnswer incidents(FigureQuery resolved, Policy policy, int from, int size) {
        IncidentSearch.Found found = search(policy).find(IncidentQuery.of(resolved));
        return new IncidentAnswer(found.page(from, size), found.size());
    }

    private synchronized IncidentSearch search(Policy policy) {
        Ledger ledger = ledger(policy);
        return searches.computeIfAbsent(policy, by -> IncidentSearch.of(ledger.incidents()));
    }

    /** The series with a claim of the kind, place and days that are asked for. */
    List<Series> series(FigureQuery resolved, Policy policy) {
        return ledger(policy).series().stream().filter(series -> series.points().stream().anyMatch(point ->
                corpus.article(point.claim().article()).filter(article -> article.findings().stream()
                        .anyMatch(finding -> finding.figure().equals(point.claim().figure()) && resolved.test(finding)))
                        .isPresent())).toList();
    }
}

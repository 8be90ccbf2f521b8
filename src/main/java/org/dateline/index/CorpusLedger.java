package org.dateline.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerBuilder;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.ledger.TellingFinder;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentQuery;
import org.dateline.query.IncidentSearch;

/**
 * The ledger of a corpus, derived from its articles when it is first asked and again after they changed; so it is never at
 * odds with them, whatever happened to the process that wrote them. Safe for use by several threads.
 */
final class CorpusLedger {

    private final CorpusReader corpus;
    private final Map<Policy, Ledger> ledgers = new HashMap<>();
    private final Map<Policy, IncidentSearch> searches = new HashMap<>();
    private LedgerBuilder builder;
    private long version = -1;

    CorpusLedger(CorpusReader corpus) {
        this.corpus = corpus;
    }

    /** The ledger by {@code policy} as of the commit that the corpus sees now. */
    synchronized Ledger ledger(Policy policy) {
        long now = corpus.search((searcher, reader) -> reader.getVersion());
        if (builder == null || now != version) {
            builder = build();
            ledgers.clear();
            searches.clear();
            version = now;
        }
        return ledgers.computeIfAbsent(policy, builder::build);
    }

    private LedgerBuilder build() {
        LedgerBuilder fresh = new LedgerBuilder(TellingFinder.english());
        try (Stream<AnnotatedArticle> articles = corpus.articles()) {
            for (Iterator<AnnotatedArticle> i = articles.iterator(); i.hasNext();) {
                fresh.add(i.next());
            }
        }
        return fresh;
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

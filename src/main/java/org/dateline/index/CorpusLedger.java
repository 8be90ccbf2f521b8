package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerFolder;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.ledger.TellingFinder;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentCrossing;
import org.dateline.query.IncidentQuery;
import org.dateline.query.IncidentSearch;
import org.dateline.query.Order;

/**
 * The ledger of a corpus, kept beside its articles where the folder may be written to: when it is asked, it takes in and out what
 * commits added, changed and deleted since it was asked last, by this process or an earlier one, article by article. So it is never at
 * odds with the articles, whatever happened to the processes that wrote them. Safe for use by several threads.
 */
final class CorpusLedger implements AutoCloseable {

    /** After so many changes it is saved at once, else when it is closed. */
    private static final int MANY = 1_000;

    private final CorpusReader corpus;
    private final Optional<Path> folder;
    private final Map<Policy, Ledger> ledgers = new HashMap<>();
    private final Map<Policy, IncidentSearch> searches = new HashMap<>();
    private LedgerFolder kept;
    private GrowingLedger growing;
    private ArticleChanges changes;
    private long version;
    private int unsaved;

    /** @param folder where it is kept, nothing where it is not */
    CorpusLedger(CorpusReader corpus, Optional<Path> folder) {
        this.corpus = corpus;
        this.folder = folder;
    }

    /** The ledger by {@code policy} as of the commit that the corpus sees now. */
    synchronized Ledger ledger(Policy policy) {
        keepUp();
        return ledgers.computeIfAbsent(policy, growing::build);
    }

    private void keepUp() {
        boolean complete = false;
        try {
            corpus.search((searcher, reader) -> {
                try {
                    keepUp(reader);
                } catch (UncheckedIOException | IllegalArgumentException e) {
                    if (kept == null) {
                        throw e;
                    }
                    forget();
                    keepUp(reader);
                }
                return null;
            });
            complete = true;
        } finally {
            growing = complete ? growing : null;
        }
    }

    /** What was kept is damaged: all is read anew. */
    private void forget() throws IOException {
        kept.clear();
        growing = null;
    }

    private void keepUp(DirectoryReader reader) throws IOException {
        if (growing != null && version == reader.getVersion()) {
            return;
        }
        ledgers.clear();
        searches.clear();
        if (growing == null) {
            open();
        }
        ArticleChanges.Changes since = changes.to(reader);
        since.gone().forEach(growing::remove);
        try (StoredArticles stored = new StoredArticles(reader)) {
            for (int doc : since.come()) {
                growing.add(stored.article(doc));
            }
        }
        growing.incidents(Policy.LATEST);
        version = reader.getVersion();
        unsaved += since.gone().size() + since.come().size();
        if (unsaved >= MANY) {
            save();
        }
    }

    private void open() {
        TellingFinder tellings = TellingFinder.english();
        if (kept == null && folder.isPresent()) {
            kept = new LedgerFolder(folder.get());
        }
        if (kept == null) {
            growing = new GrowingLedger(tellings);
            changes = new ArticleChanges();
        } else {
            LedgerFolder.Kept before = kept.open(tellings);
            growing = before.ledger();
            changes = before.beside().map(ArticleChanges::new).orElseGet(ArticleChanges::new);
        }
    }

    /** What cannot be saved is made anew by the next process. */
    private void save() {
        if (kept != null && growing != null && unsaved > 0) {
            try {
                kept.save(growing, changes.bytes());
                unsaved = 0;
            } catch (IOException | UncheckedIOException e) {
                kept.clear();
            }
        }
    }

    @Override
    public synchronized void close() {
        save();
        if (kept != null) {
            kept.close();
            kept = null;
        }
        growing = null;
    }

    IncidentAnswer incidents(FigureQuery resolved, Policy policy, Order order, int from, int size) {
        IncidentSearch.Found found = search(policy).find(IncidentQuery.of(resolved), order, matching -> corpus.matching(matching)::contains);
        return new IncidentAnswer(found.page(from, size), found.size());
    }

    IncidentCrossing crossing(FigureQuery resolved, Policy policy, List<Facet> facets) {
        return search(policy).crossing(facets, IncidentQuery.of(resolved), matching -> corpus.matching(matching)::contains);
    }

    private synchronized IncidentSearch search(Policy policy) {
        keepUp();
        return searches.computeIfAbsent(policy, by -> IncidentSearch.of(growing.incidents(by)));
    }

    /** The series with a claim of the kind, place and days that are asked for. */
    List<Series> series(FigureQuery resolved, Policy policy) {
        return ledger(policy).series().stream().filter(series -> series.points().stream().anyMatch(point ->
                corpus.article(point.claim().article()).filter(article -> article.findings().stream()
                        .anyMatch(finding -> finding.figure().equals(point.claim().figure()) && resolved.test(finding)))
                        .isPresent())).toList();
    }
}

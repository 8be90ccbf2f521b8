package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Breakdown;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentCrossing;
import org.dateline.query.Matching;
import org.dateline.query.Order;
import org.dateline.query.PlaceNames;
import org.dateline.query.Sum;

/**
 * Answers questions from an index, as it was at its last commit when this reader was opened or refreshed. Safe for use
 * by several threads; any number of readers may be open while one writer writes.
 */
public final class CorpusReader implements AutoCloseable {

    /** Up to so many findings are counted and sorted at once; beyond, those that cannot be on the page are passed over. */
    private static final int FEW = 1_000;

    private final IndexFolder folder;
    private final PlaceNames places;
    private final SearcherManager searchers;
    private final CorpusLedger ledger;

    CorpusReader(IndexFolder folder, PlaceNames places) {
        this.folder = folder;
        this.places = new NamedPlaces(places, this);
        this.ledger = new CorpusLedger(this, folder.ledger());
        try {
            this.searchers = new SearcherManager(folder.reader(), new SlotCaching());
        } catch (IOException e) {
            throw folder.failed("opened", e);
        }
    }

    /**
     * Opens the index in {@code folder}.
     *
     * @param places looks up the places that questions name
     * @throws CorpusException when there is no index, or none of ours
     */
    public static CorpusReader open(Path folder, PlaceNames places) {
        return new CorpusReader(IndexFolder.existing(folder), places);
    }

    /** What is done with a searcher. */
    interface Search<T> {
        T on(IndexSearcher searcher, DirectoryReader reader) throws IOException;
    }

    <T> T search(Search<T> search) {
        try {
            IndexSearcher searcher = folder.acquire(searchers);
            try {
                return search.on(searcher, (DirectoryReader) searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    /**
     * The query as it is asked here: with its places looked up.
     *
     * @throws org.dateline.query.QueryException where it names a place that neither the gazetteer nor any article here knows
     */
    FigureQuery resolve(FigureQuery query) {
        FigureQuery resolved = query.resolve(places);
        search((searcher, reader) -> {
            NamedPlaces.check(resolved.condition(), reader, places);
            EarlierArticles.check(resolved.condition(), reader, folder);
            return null;
        });
        return resolved;
    }

    /** What happened by all articles together, tolls by {@code policy}; made at the first asking and after each change. */
    public Ledger ledger(Policy policy) {
        return ledger.ledger(policy);
    }

    /** All incidents that answer {@code query}, the newest first. */
    public List<Incident> incidents(FigureQuery query) {
        return incidents(query, Policy.LATEST, Order.NEWEST, 0, Integer.MAX_VALUE).incidents();
    }

    /**
     * A page of the incidents that answer {@code query}, which is asked of each incident as {@link
     * org.dateline.query.IncidentQuery} says.
     *
     * @param policy by which their tolls are made
     * @param order in which they come; incidents have no RELEVANCE and no ARTICLE
     * @param from how many incidents come before the page
     * @param size how many the page has at most
     */
    public IncidentAnswer incidents(FigureQuery query, Policy policy, Order order, int from, int size) {
        check(from, size);
        return ledger.incidents(resolve(query), policy, order, from, size);
    }

    /**
     * The incidents that answer {@code query}, counted by {@code facets}, each in one cell, with their tolls by {@code policy} added up.
     *
     * @throws IllegalArgumentException for a facet of what single articles say; see {@link IncidentCrossing#FACETS}
     */
    public IncidentCrossing crossing(FigureQuery query, Policy policy, List<Facet> facets) {
        return ledger.crossing(resolve(query), policy, facets);
    }

    /** The articles with a figure whose text has the words of {@code matching}. */
    Set<ArticleId> matching(Matching matching) {
        return search((searcher, reader) -> MatchingArticles.find(searcher, QueryCompiler.compile(matching)));
    }

    /** The running totals with a claim that answers {@code query}, those with most points first. */
    public List<Series> series(FigureQuery query) {
        return ledger.series(resolve(query), Policy.LATEST);
    }

    /** All findings that answer {@code query}, the newest first; for large answers see {@link #stream}. */
    public List<Finding> find(FigureQuery query) {
        return find(query, Order.NEWEST, 0, Integer.MAX_VALUE).findings();
    }

    /**
     * A page of the answer to {@code query}.
     *
     * @param from how many findings come before the page
     * @param size how many findings the page has at most
     */
    public Answer find(FigureQuery query, Order order, int from, int size) {
        check(from, size);
        FigureQuery resolved = resolve(query);
        return search((searcher, reader) -> {
            TopDocs top = top(searcher, resolved, order, (int) Math.min((long) from + size, reader.maxDoc()));
            List<Finding> findings = new ArrayList<>();
            try (StoredArticles stored = new StoredArticles(reader)) {
                for (int i = from; i < top.scoreDocs.length && i - from < size; i++) {
                    findings.add(stored.finding(top.scoreDocs[i].doc));
                }
            }
            return new Answer(findings, top.totalHits.value, top.totalHits.relation == Relation.EQUAL_TO);
        });
    }

    /** The first {@code most} findings of an answer. */
    private static TopDocs top(IndexSearcher searcher, FigureQuery resolved, Order order, int most) throws IOException {
        Query compiled = QueryCompiler.compile(resolved.condition());
        int kept = most <= FEW ? most : Math.min(most, searcher.count(compiled));
        if (kept == 0) {
            return new TopDocs(new TotalHits(searcher.count(compiled), Relation.EQUAL_TO), new ScoreDoc[0]);
        }
        return searcher.search(compiled, new TopFieldCollectorManager(Sorting.of(order, resolved), kept, null, FEW));
    }

    /**
     * A page of the answer to {@code query}, of any size: read as the stream is consumed, in memory that grows by some bytes
     * alone for each finding. Close the stream.
     */
    public Stream<Finding> stream(FigureQuery query, Order order, int from, int size) {
        check(from, size);
        FigureQuery resolved = resolve(query);
        return DocumentStream.ofPage(searchers, folder, searcher -> {
            TopDocs top = top(searcher, resolved, order, (int) Math.min((long) from + size, searcher.getIndexReader().maxDoc()));
            return Arrays.stream(top.scoreDocs).skip(from).mapToInt(found -> found.doc).toArray();
        });
    }

    private static void check(int from, int size) {
        if (from < 0 || size < 0) {
            throw new IllegalArgumentException("a page from " + from + " of size " + size + "; both are 0 or more");
        }
    }

    /** All articles with a figure that answers {@code query}, whole, as {@link #articles()} gives them. Close the stream. */
    public Stream<AnnotatedArticle> articles(FigureQuery query) {
        Query figures = QueryCompiler.compile(resolve(query).condition());
        return DocumentStream.ofArticles(searchers, folder,
                new ToParentBlockJoinQuery(figures, QueryCompiler.PARENTS, ScoreMode.None));
    }

    /** How many findings answer {@code query}. */
    public long count(FigureQuery query) {
        Query compiled = QueryCompiler.compile(resolve(query).condition());
        return search((searcher, reader) -> (long) searcher.count(compiled));
    }

    /** The findings that answer {@code query}, counted by {@code facet}; by one of time, a time series. */
    public Breakdown breakdown(FigureQuery query, Facet facet) {
        checkFacets(List.of(facet));
        Query compiled = QueryCompiler.compile(resolve(query).condition());
        return search((searcher, reader) -> new FigureCounter(searcher, compiled).breakdown(facet));
    }

    /**
     * The findings that answer {@code query}, told apart by one facet or more, counted and added up, so that the parts make up
     * the whole.
     */
    public Crossing crossing(FigureQuery query, List<Facet> facets) {
        return crossing(query, facets, true);
    }

    /** The same without sums, in less time. */
    public Crossing counted(FigureQuery query, List<Facet> facets) {
        return crossing(query, facets, false);
    }

    private Crossing crossing(FigureQuery query, List<Facet> facets, boolean isSummed) {
        checkFacets(facets);
        Query compiled = QueryCompiler.compile(resolve(query).condition());
        return search((searcher, reader) -> new FigureCounter(searcher, compiled).crossing(facets, isSummed));
    }

    private void checkFacets(List<Facet> facets) {
        if (facets.contains(Facet.TYPE)) {
            search((searcher, reader) -> {
                EarlierArticles.checkEventTypes(reader, folder);
                return null;
            });
        }
    }

    /** The numbers of the findings that answer {@code query}, added up; read what {@link Sum} says of it. */
    public Sum summed(FigureQuery query) {
        Query compiled = QueryCompiler.compile(resolve(query).condition());
        return search((searcher, reader) -> new FigureCounter(searcher, compiled).sum());
    }

    /**
     * All findings that answer {@code query}, article by article, in no order to rely on; read as the stream is consumed,
     * in memory that does not grow with the answer. Close the stream.
     */
    public Stream<Finding> stream(FigureQuery query) {
        Query compiled = QueryCompiler.compile(resolve(query).condition());
        return DocumentStream.open(searchers, folder, compiled,
                StoredArticles::finding);
    }

    /** All articles, whole, in the order of their ids (by the bytes of UTF-8); read as the stream is consumed. Close the stream. */
    public Stream<AnnotatedArticle> articles() {
        return DocumentStream.ofArticles(searchers, folder, QueryCompiler.ARTICLES);
    }

    /** How many articles the index holds. */
    public long size() {
        return search((searcher, reader) -> (long) searcher.count(QueryCompiler.ARTICLES));
    }

    /** The article of that id, or nothing where there is none. */
    public Optional<AnnotatedArticle> article(ArticleId id) {
        return search((searcher, reader) -> {
            Query query = new BooleanQuery.Builder().add(QueryCompiler.ARTICLES, Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.ID, id.value())), Occur.FILTER).build();
            ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
            if (found.length == 0) {
                return Optional.empty();
            }
            try (StoredArticles stored = new StoredArticles(reader)) {
                return Optional.of(stored.article(found[0].doc));
            }
        });
    }

    /** Sees what was committed since this reader was opened or last refreshed. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (AlreadyClosedException e) {
            throw folder.closed();
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    @Override
    public void close() {
        ledger.close();
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

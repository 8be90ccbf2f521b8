package org.dateline.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.figure.Finding;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.format.Sources;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import org.dateline.query.Breakdown;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentCrossing;
import org.dateline.query.Order;
import org.dateline.query.PlaceNames;
import org.dateline.query.Sum;

/**
 * A collection of articles with the figures that they tell, kept in a folder: takes articles in and answers questions.
 *
 * <p>Reading takes no lock, so that any number of processes can ask. The first change opens the index for writing until
 * this corpus is closed; one process at a time can do that, and another one gets a {@link CorpusException} that says
 * so. What is taken in or deleted is committed, seen by the next question and kept whatever happens to the process; to
 * see the changes of other processes, {@link #refresh}. Safe for use by several threads.
 */
public final class Corpus implements AutoCloseable {

    private final IndexFolder folder;
    private final Supplier<Annotator> annotator;
    private final CorpusReader reader;
    private CorpusWriter writer;
    private boolean closed;
    private Annotator loaded;

    private Corpus(IndexFolder folder, Supplier<Annotator> annotator, PlaceNames places) {
        this.folder = folder;
        this.annotator = annotator;
        if (!folder.exists()) {
            new CorpusWriter(folder).close();
        }
        this.reader = new CorpusReader(folder, places);
    }

    /**
     * Opens the corpus in {@code folder}, and makes it where there is none.
     *
     * @param annotator asked once, when the first article comes in
     * @param places looks up the places that questions name
     * @throws CorpusException when the folder cannot be used; the message says why
     */
    public static Corpus open(Path folder, Supplier<Annotator> annotator, PlaceNames places) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(annotator, "annotator");
        Objects.requireNonNull(places, "places");
        return new Corpus(IndexFolder.at(folder), annotator, places);
    }

    /**
     * Brings other indexes into the one in {@code into}, as one ingest of all their articles would have; nothing is annotated
     * again. Of articles of one id that of the index named last is kept, as with the inputs of an ingest; what {@code into}
     * holds already counts as named first. The others are checked from end to end before anything is changed, and are not
     * changed. Either all is taken in or nothing.
     *
     * @param into made where there is none
     * @param others the folders of the indexes
     * @throws CorpusException where one is no index, damaged, of a format that is not read, being written to, or named twice
     */
    public static Merged merge(Path into, List<Path> others, IngestObserver observer) {
        IndexFolder folder = IndexFolder.at(into);
        try (IndexMerge merge = IndexMerge.of(folder, others); CorpusWriter writer = new CorpusWriter(folder)) {
            return merge.into(writer, observer);
        }
    }

    /**
     * Takes in all articles of files and folders, as {@link Sources#read} finds them, on all processors.
     *
     * @return how many were read and updated, and what was skipped and why
     */
    public Ingested ingest(Path... inputs) {
        for (Path input : inputs) {
            Objects.requireNonNull(input, "input");
        }
        return ingest(List.of(inputs), IngestSettings.usual(), IngestObserver.NONE);
    }

    /** The same with settings and an observer. */
    public Ingested ingest(List<Path> inputs, IngestSettings settings, IngestObserver observer) {
        return ingest(skip -> Sources.read(inputs, InputStream.nullInputStream(), skip), settings, observer);
    }

    /**
     * Takes in the articles of a stream.
     *
     * @param articles opens the stream, which tells its argument what it cannot read; it is closed at the end
     */
    public Ingested ingest(Function<Consumer<Skipped>, Stream<Article>> articles, IngestSettings settings,
            IngestObserver observer) {
        Objects.requireNonNull(articles, "articles");
        Ingest ingest = new Ingest(folder, writer(), Objects.requireNonNull(settings, "settings"), Objects.requireNonNull(observer, "observer"));
        try (Stream<Article> stream = articles.apply(ingest::skip)) {
            return ingest.run(stream.iterator(), article -> annotator().annotate(article));
        } finally {
            refresh();
        }
    }

    /**
     * Takes in articles that are annotated already, such as those that {@link #export} wrote.
     *
     * @param articles opens the stream, which tells its argument what it cannot read; it is closed at the end
     */
    public Ingested rebuild(Function<Consumer<Skipped>, Stream<AnnotatedArticle>> articles, IngestSettings settings,
            IngestObserver observer) {
        Objects.requireNonNull(articles, "articles");
        Ingest ingest = new Ingest(folder, writer(), Objects.requireNonNull(settings, "settings"), Objects.requireNonNull(observer, "observer"));
        try (Stream<AnnotatedArticle> stream = articles.apply(ingest::skip)) {
            return ingest.run(stream.iterator());
        } finally {
            refresh();
        }
    }

    /**
     * Takes in one article; one of that id that is there already is replaced. For many articles {@link #ingest} is faster.
     *
     * @return what was found in it
     */
    public AnnotatedArticle add(Article article) {
        AnnotatedArticle annotated = annotator().annotate(article);
        writer().add(annotated);
        writer().commit();
        refresh();
        return annotated;
    }

    /** Takes articles out; ids that are not there are passed over. */
    public void delete(ArticleId... ids) {
        writer().delete(Arrays.asList(ids));
        writer().commit();
        refresh();
    }

    /** Takes out each article with a figure that answers {@code query}, whole, and says how many they were. */
    public long delete(FigureQuery query) {
        List<ArticleId> ids;
        try (Stream<Finding> findings = reader.stream(query)) {
            ids = findings.map(finding -> finding.article().id()).distinct().collect(Collectors.toList());
        }
        delete(ids.toArray(ArticleId[]::new));
        return ids.size();
    }

    /** Writes every article with its annotations as one line of JSON, in the order of their ids, so that {@link #rebuild} can make the same index. */
    public void export(OutputStream out) throws IOException {
        try (Stream<AnnotatedArticle> articles = reader.articles();
                AnnotationWriter lines = AnnotationWriter.complete(new BufferedOutputStream(out, 1 << 16))) {
            for (Iterator<AnnotatedArticle> i = articles.iterator(); i.hasNext();) {
                lines.write(i.next());
            }
        }
    }

    /** All findings that answer {@code query}, the newest first; for large answers see {@link #stream}. */
    public List<Finding> find(FigureQuery query) {
        return reader.find(query);
    }

    /** A page of the answer to {@code query}: at most {@code size} findings after the first {@code from}. */
    public Answer find(FigureQuery query, Order order, int from, int size) {
        return reader.find(query, order, from, size);
    }

    /** All findings that answer {@code query}, in memory that does not grow with them. Close the stream. */
    public Stream<Finding> stream(FigureQuery query) {
        return reader.stream(query);
    }

    /** A page of any size of the answer to {@code query}, read as the stream is consumed. Close the stream. */
    public Stream<Finding> stream(FigureQuery query, Order order, int from, int size) {
        return reader.stream(query, order, from, size);
    }

    /** What happened by all articles together, tolls by {@code policy}; made at the first asking and after each change. */
    public Ledger ledger(Policy policy) {
        return reader.ledger(policy);
    }

    /** All incidents that answer {@code query}, each event once, the newest first; see {@link CorpusReader#incidents}. */
    public List<Incident> incidents(FigureQuery query) {
        return reader.incidents(query);
    }

    /** A page of the incidents that answer {@code query}, tolls by {@code policy}; see {@link CorpusReader#incidents}. */
    public IncidentAnswer incidents(FigureQuery query, Policy policy, Order order, int from, int size) {
        return reader.incidents(query, policy, order, from, size);
    }

    /** The incidents that answer {@code query}, counted by {@code facets}; see {@link CorpusReader#crossing(FigureQuery, Policy, List)}. */
    public IncidentCrossing crossing(FigureQuery query, Policy policy, List<Facet> facets) {
        return reader.crossing(query, policy, facets);
    }

    /** The running totals with a claim that answers {@code query}. */
    public List<Series> series(FigureQuery query) {
        return reader.series(query);
    }

    /** How many findings answer {@code query}. */
    public long count(FigureQuery query) {
        return reader.count(query);
    }

    /** The findings that answer {@code query}, counted by {@code facet}; by one of time, a time series. */
    public Breakdown breakdown(FigureQuery query, Facet facet) {
        return reader.breakdown(query, facet);
    }

    /**
     * The findings that answer {@code query}, told apart by one facet or more, counted and added up, so that the parts make up
     * the whole.
     */
    public Crossing crossing(FigureQuery query, List<Facet> facets) {
        return reader.crossing(query, facets);
    }

    /** The same without sums, in less time. */
    public Crossing counted(FigureQuery query, List<Facet> facets) {
        return reader.counted(query, facets);
    }

    /** The numbers of the findings that answer {@code query}, added up; read what {@link Sum} says of it. */
    public Sum summed(FigureQuery query) {
        return reader.summed(query);
    }

    /** The article of that id, or nothing where there is none. */
    public Optional<AnnotatedArticle> article(ArticleId id) {
        return reader.article(id);
    }

    /** All articles, in the order of their ids. Close the stream. */
    public Stream<AnnotatedArticle> articles() {
        return reader.articles();
    }

    /** All articles with a figure that answers {@code query}, in the order of their ids. Close the stream. */
    public Stream<AnnotatedArticle> articles(FigureQuery query) {
        return reader.articles(query);
    }

    /** How many articles there are. */
    public long size() {
        return reader.size();
    }

    /** Sees what other processes committed. */
    public void refresh() {
        reader.refresh();
    }

    private synchronized CorpusWriter writer() {
        if (closed) {
            throw folder.closed();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CorpusException("the index " + folder + " is not written to: the thread was interrupted");
        }
        if (writer == null) {
            writer = new CorpusWriter(folder);
        }
        return writer;
    }

    private synchronized Annotator annotator() {
        if (loaded == null) {
            loaded = annotator.get();
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        closed = true;
        reader.close();
        if (writer != null) {
            writer.close();
        }
    }
}

package org.dateline.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;

/** Goes through the documents that match a query, one at a time, in the order of the index. */
final class DocumentStream<T> extends Spliterators.AbstractSpliterator<T> {

    /** Makes a value of a document. */
    interface Maker<T> {
        T make(StoredArticles stored, int doc) throws IOException;
    }

    private final IndexFolder folder;
    private final StoredArticles stored;
    private final Weight weight;
    private final Maker<T> maker;
    private final Iterator<LeafReaderContext> leaves;
    private LeafReaderContext leaf;
    private DocIdSetIterator documents;

    private DocumentStream(IndexFolder folder, IndexSearcher searcher, Query query, Maker<T> maker) throws IOException {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.folder = folder;
        this.stored = new StoredArticles((DirectoryReader) searcher.getIndexReader());
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.maker = maker;
        this.leaves = searcher.getIndexReader().leaves().iterator();
    }

    /** The values of the documents that match; the index as it is now is kept open until the stream is closed. */
    static <T> Stream<T> open(SearcherManager searchers, IndexFolder folder, Query query, Maker<T> maker) {
        try {
            IndexSearcher searcher = folder.acquire(searchers);
            AtomicBoolean open = new AtomicBoolean(true);
            DocumentStream<T> documents = new DocumentStream<>(folder, searcher, query, maker);
            return StreamSupport.stream(documents, false)
                    .onClose(() -> close(searchers, folder, searcher, documents.stored, open));
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    /** Chooses documents. */
    interface Choice {
        int[] of(IndexSearcher searcher) throws IOException;
    }

    /** The findings of the documents that {@code choice} chooses, in its order; as with the other stream. */
    static Stream<Finding> ofPage(SearcherManager searchers, IndexFolder folder, Choice choice) {
        try {
            IndexSearcher searcher = folder.acquire(searchers);
            AtomicBoolean open = new AtomicBoolean(true);
            int[] chosen;
            try {
                chosen = choice.of(searcher);
            } catch (IOException | RuntimeException e) {
                searchers.release(searcher);
                throw e;
            }
            StoredArticles stored = new StoredArticles((DirectoryReader) searcher.getIndexReader());
            return Arrays.stream(chosen).mapToObj(doc -> finding(folder, stored, doc))
                    .onClose(() -> close(searchers, folder, searcher, stored, open));
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    /** The articles whose documents {@code query} matches, whole, in the order of their ids; as with the other streams. */
    static Stream<AnnotatedArticle> ofArticles(SearcherManager searchers, IndexFolder folder, Query query) {
        try {
            IndexSearcher searcher = folder.acquire(searchers);
            AtomicBoolean open = new AtomicBoolean(true);
            PrimitiveIterator.OfInt articles;
            try {
                articles = ArticlesById.articles(searcher.getIndexReader(), matching(searcher, query), folder);
            } catch (IOException | RuntimeException e) {
                searchers.release(searcher);
                throw e;
            }
            StoredArticles stored = new StoredArticles((DirectoryReader) searcher.getIndexReader());
            return StreamSupport.intStream(Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
                    .mapToObj(doc -> article(folder, stored, doc))
                    .onClose(() -> close(searchers, folder, searcher, stored, open));
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    private static FixedBitSet matching(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet matching = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                matching.set(leaf.docBase + doc);
            }
        }
        return matching;
    }

    private static AnnotatedArticle article(IndexFolder folder, StoredArticles stored, int doc) {
        try {
            return stored.article(doc);
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    private static Finding finding(IndexFolder folder, StoredArticles stored, int doc) {
        try {
            return stored.finding(doc);
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    private static void close(SearcherManager searchers, IndexFolder folder, IndexSearcher searcher, StoredArticles stored,
            AtomicBoolean open) {
        try {
            if (open.getAndSet(false)) {
                stored.close();
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw folder.failed("closed", e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            while (true) {
                int doc = documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
                if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    Bits live = leaf.reader().getLiveDocs();
                    if (live == null || live.get(doc)) {
                        action.accept(maker.make(stored, leaf.docBase + doc));
                        return true;
                    }
                } else if (leaves.hasNext()) {
                    leaf = leaves.next();
                    Scorer scorer = weight.scorer(leaf);
                    documents = scorer == null ? null : scorer.iterator();
                } else {
                    documents = null;
                    return false;
                }
            }
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }
}

package org.dateline.index;

import java.io.IOException;
import java.util.Iterator;
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
            IndexSearcher searcher = searchers.acquire();
            AtomicBoolean open = new AtomicBoolean(true);
            DocumentStream<T> documents = new DocumentStream<>(folder, searcher, query, maker);
            return StreamSupport.stream(documents, false).onClose(() -> {
                try {
                    if (open.getAndSet(false)) {
                        documents.stored.close();
                        searchers.release(searcher);
                    }
                } catch (IOException e) {
                    throw folder.failed("closed", e);
                }
            });
        } catch (IOException e) {
            throw folder.failed("read", e);
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

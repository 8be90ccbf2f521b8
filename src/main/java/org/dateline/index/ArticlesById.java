package org.dateline.index;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Goes through the articles of a reader in the order of their ids, by the bytes of UTF-8, whatever the order in which they
 * came; in memory that does not grow with them. For one thread.
 */
final class ArticlesById {

    private final TermsEnum ids;
    private final Bits live;
    private PostingsEnum documents;

    ArticlesById(IndexReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.ID);
        this.ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
        this.live = MultiBits.getLiveDocs(reader);
    }

    /** Goes on to the next id, of which there may be no document left; null behind the last one. */
    BytesRef next() throws IOException {
        BytesRef id = ids.next();
        documents = id == null ? null : ids.postings(documents, PostingsEnum.NONE);
        return id;
    }

    /** The next document of this id that is not deleted: its figures in order, then the article; or the end of documents. */
    int nextDocument() throws IOException {
        int doc;
        do {
            doc = documents.nextDoc();
        } while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc));
        return doc;
    }

    /** The documents of the articles themselves, those alone that {@code chosen} has where there is a choice. */
    static PrimitiveIterator.OfInt articles(IndexReader reader, Bits chosen, IndexFolder folder) throws IOException {
        ArticlesById walk = new ArticlesById(reader);
        return new PrimitiveIterator.OfInt() {
            private int next = -1;
            private boolean ended;

            @Override
            public boolean hasNext() {
                try {
                    while (next < 0 && !ended) {
                        ended = walk.next() == null;
                        next = ended ? -1 : last();
                    }
                    return next >= 0;
                } catch (IOException e) {
                    throw folder.failed("read", e);
                }
            }

            private int last() throws IOException {
                int last = -1;
                for (int doc = walk.nextDocument(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = walk.nextDocument()) {
                    last = doc;
                }
                return last < 0 || chosen == null || chosen.get(last) ? last : -1;
            }

            @Override
            public int nextInt() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no more articles");
                }
                int article = next;
                next = -1;
                return article;
            }
        };
    }
}

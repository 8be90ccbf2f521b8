package org.dateline.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which articles an index held, just so, when it was opened. Safe for use by several threads; close it. */
final class HeldArticles implements AutoCloseable {

    private final IndexFolder folder;
    private final DirectoryReader reader;

    HeldArticles(IndexFolder folder) {
        this.folder = folder;
        this.reader = folder.reader();
    }

    /** Whether there is an article of this {@link ContentHash}. */
    boolean has(BytesRef content) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (has(leaf.reader(), content)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    private static boolean has(LeafReader leaf, BytesRef content) throws IOException {
        PostingsEnum found = leaf.postings(new Term(Fields.CONTENT, content), PostingsEnum.NONE);
        Bits live = leaf.getLiveDocs();
        for (int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw folder.failed("closed", e);
        }
    }
}

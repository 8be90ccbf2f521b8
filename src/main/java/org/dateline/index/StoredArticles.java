package org.dateline.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.dateline.event.EventType;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Facet;

/** Makes articles and findings of what an index stores. For one thread; close it. */
final class StoredArticles implements AutoCloseable {

    private static final Set<String> PACKED = Set.of(Fields.PACKED);

    private final DirectoryReader reader;
    private final StoredFields stored;
    private final Inflater inflater = new Inflater(true);
    private int lastArticle = -1;
    private PackedArticle last;

    StoredArticles(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.stored = reader.storedFields();
    }

    /** Reads a document. */
    private interface Reading<T> {
        T of(int doc) throws IOException;
    }

    /** The finding of the figure's document {@code doc}. @throws CorruptIndexException where it cannot be made */
    Finding finding(int doc) throws IOException {
        return checked(this::readFinding, doc);
    }

    /** The whole article of the article's document {@code doc}. @throws CorruptIndexException where it cannot be made */
    AnnotatedArticle article(int doc) throws IOException {
        return checked(this::readArticle, doc);
    }

    /** What cannot be read is damaged: the files' own checksums say which one, or the document is named. */
    private <T> T checked(Reading<T> reading, int doc) throws IOException {
        try {
            return reading.of(doc);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException
                | NegativeArraySizeException | OutOfMemoryError e) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
            leaf.reader().checkIntegrity();
            if (e instanceof OutOfMemoryError memory) {
                throw memory;
            }
            String segment = leaf.reader() instanceof SegmentReader known ? known.getSegmentName() : leaf.toString();
            throw new CorruptIndexException("document " + (doc - leaf.docBase) + " cannot be read: " + e.getMessage(), segment, e);
        }
    }

    private Finding readFinding(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        BitSet articles = QueryCompiler.PARENTS.getBitSet(leaf);
        int figure = doc - leaf.docBase;
        int first = figure == 0 ? 0 : articles.prevSetBit(figure - 1) + 1;
        PackedArticle packed = packed(leaf.docBase + articles.nextSetBit(figure));
        AnnotatedArticle head = packed.head();
        return new Finding(head.article(), head.published(), packed.figure(figure - first), eventType(leaf, figure));
    }

    /** The type of a figure's event, by the column that it is counted by. */
    private static Optional<EventType> eventType(LeafReaderContext leaf, int figure) throws IOException {
        SortedSetDocValues types = DocValues.getSortedSet(leaf.reader(), Fields.facet(Facet.TYPE));
        return types.advanceExact(figure) ? Facet.eventType(types.lookupOrd(types.nextOrd()).utf8ToString()) : Optional.empty();
    }

    private AnnotatedArticle readArticle(int doc) throws IOException {
        lastArticle = -1;
        return packed(doc).whole();
    }

    private PackedArticle packed(int article) throws IOException {
        if (article != lastArticle) {
            BytesRef bytes = stored.document(article, PACKED).getBinaryValue(Fields.PACKED);
            if (bytes == null) {
                throw new IOException("document " + article + " stores no article");
            }
            last = PackedArticle.unpack(bytes, inflater);
            lastArticle = article;
        }
        return last;
    }

    @Override
    public void close() {
        inflater.end();
    }
}

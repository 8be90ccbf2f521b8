package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BitSet;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.pipeline.StoredAnnotation;

/** Makes articles and findings of the documents that an index stores. For one thread. */
final class StoredArticles {

    private static final Set<String> HEAD = Set.of(Fields.HEAD);
    private static final Set<String> JSON = Set.of(Fields.JSON);

    private final DirectoryReader reader;
    private final StoredFields stored;
    private int lastArticle = -1;
    private AnnotatedArticle lastHead;

    StoredArticles(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.stored = reader.storedFields();
    }

    /** The finding of the figure's document {@code doc}. */
    Finding finding(int doc) throws IOException {
        int article = article(doc);
        if (article != lastArticle) {
            lastHead = AnnotationReader.readHead(bytes(stored.document(article, HEAD), Fields.HEAD));
            lastArticle = article;
        }
        Figure figure = AnnotationReader.readFigure(bytes(stored.document(doc, JSON), Fields.JSON));
        return new Finding(lastHead.article(), lastHead.published(), figure);
    }

    /** The document of the article in which the figure's document {@code doc} stands. */
    private int article(int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        return leaf.docBase + QueryCompiler.PARENTS.getBitSet(leaf).nextSetBit(doc - leaf.docBase);
    }

    /** The whole article of the article's document {@code doc}, a number within {@code leaf}. */
    AnnotatedArticle article(LeafReaderContext leaf, int doc) throws IOException {
        return article(leaf.reader(), doc, QueryCompiler.PARENTS.getBitSet(leaf));
    }

    private static AnnotatedArticle article(LeafReader leaf, int doc, BitSet articles) throws IOException {
        StoredFields fields = leaf.storedFields();
        int first = doc == 0 ? 0 : articles.prevSetBit(doc - 1) + 1;
        List<byte[]> figures = new ArrayList<>();
        for (int i = first; i < doc; i++) {
            figures.add(bytes(fields.document(i, JSON), Fields.JSON));
        }
        Document document = fields.document(doc);
        return AnnotationReader.read(
                new StoredAnnotation(bytes(document, Fields.HEAD), bytes(document, Fields.BODY), figures));
    }

    private static byte[] bytes(Document document, String field) throws IOException {
        var value = document.getBinaryValue(field);
        if (value == null) {
            throw new IOException("a document has no " + field);
        }
        return java.util.Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
    }
}

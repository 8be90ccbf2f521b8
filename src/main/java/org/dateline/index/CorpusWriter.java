package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;

/**
 * Writes annotated articles into an index. One writer at a time may be open on an index, in any process; it can be used
 * by several threads. Readers see what was committed, and a process that dies loses what was not.
 */
public final class CorpusWriter implements AutoCloseable {

    private final IndexFolder folder;
    private final IndexWriter writer;

    CorpusWriter(IndexFolder folder) {
        this.folder = folder;
        this.writer = folder.writer();
    }

    /**
     * Opens the index in {@code folder}, and makes it where there is none.
     *
     * @throws CorpusException when the folder is none of ours, cannot be written, or has a writer already
     */
    public static CorpusWriter open(Path folder) {
        return new CorpusWriter(IndexFolder.at(folder));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void write(Change change) {
        try {
            change.make();
        } catch (AlreadyClosedException e) {
            IOException cause = e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
            throw folder.failed("written", cause);
        } catch (IOException e) {
            throw folder.failed("written", e);
        }
    }

    /**
     * Adds an article, in place of an older one of the same id.
     *
     * @throws IllegalArgumentException when the id is longer than 8000 bytes of UTF-8
     */
    public void add(AnnotatedArticle annotated) {
        add(ArticleBlock.of(annotated));
    }

    void add(ArticleBlock block) {
        write(() -> writer.updateDocuments(new Term(Fields.ID, block.id()), block.documents()));
    }

    /** How many articles the last commit holds. */
    long size() {
        try (DirectoryReader reader = folder.reader()) {
            return new IndexSearcher(reader).count(QueryCompiler.ARTICLES);
        } catch (IOException e) {
            throw folder.failed("read", e);
        }
    }

    /** Takes articles out; ids that are not there are passed over. */
    public void delete(Collection<ArticleId> ids) {
        write(() -> writer.deleteDocuments(
                ids.stream().map(id -> new Term(Fields.ID, id.value())).toArray(Term[]::new)));
    }

    /** Makes all changes so far last, on the disk and for readers that open or refresh from now on. */
    public void commit() {
        write(writer::commit);
    }

    /** Drops all changes since the last commit and closes. */
    public void rollback() {
        write(writer::rollback);
    }

    /** Writes the whole index anew into as few files as it takes; slow, but questions are faster afterwards. */
    public void compact() {
        write(() -> writer.forceMerge(1));
    }

    /** Commits and closes. */
    @Override
    public void close() {
        write(writer::close);
    }
}

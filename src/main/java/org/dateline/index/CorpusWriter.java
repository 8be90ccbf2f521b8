package org.dateline.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.CodecReader;
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

    private static final long PAUSE_MILLISECONDS = 100;

    private final IndexFolder folder;
    private IndexWriter writer;

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

    /** Adds what other indexes hold, as it is; blocks of articles that are here already must be deleted before. */
    void add(List<CodecReader> others) {
        write(() -> {
            writer.flush();
            writer.addIndexes(others.toArray(CodecReader[]::new));
        });
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
        write(() -> writer.commit());
    }

    /** Drops all changes since the last commit and closes. */
    public void rollback() {
        write(() -> writer.rollback());
    }

    /** Writes the whole index anew into as few files as it takes; slow, but questions are faster afterwards. */
    public void compact() {
        write(() -> writer.forceMerge(1));
    }

    /**
     * Commits, and then writes the whole index anew into as few files as it takes, unless it is told to stop meanwhile: then
     * it is left as it was.
     *
     * @param isStopping asked several times a second
     */
    void compact(BooleanSupplier isStopping) {
        commit();
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Thread watch = new Thread(() -> stopMerging(isStopping, ended, stopped), "dateline compaction");
        watch.setDaemon(true);
        watch.start();
        try {
            compact();
            commit();
        } catch (CorpusException e) {
            if (!stopped.get()) {
                throw e;
            }
        } finally {
            ended.countDown();
            join(watch);
        }
        if (stopped.get()) {
            writer = folder.writer();
        }
    }

    /** Drops what is being written when it is time to stop; all changes are committed by then. */
    private void stopMerging(BooleanSupplier isStopping, CountDownLatch ended, AtomicBoolean stopped) {
        try {
            do {
                if (isStopping.getAsBoolean()) {
                    stopped.set(true);
                    rollback();
                    return;
                }
            } while (!ended.await(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What keeps the index from being put in one piece, nothing where there is room for it. */
    Optional<String> lackOfRoom() {
        return folder.lackOfRoom();
    }

    /** Commits and closes. */
    @Override
    public void close() {
        write(() -> writer.close());
    }
}

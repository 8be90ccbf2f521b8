package org.dateline.index;

import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;

/** Is told how an ingest goes on; by several threads, one at a time. */
public interface IngestObserver {

    /** An observer that looks away. */
    IngestObserver NONE = new IngestObserver() {};

    /** {@code articles} articles are in the index so far. */
    default void added(long articles) {}

    /** An input could not be read, or an article not be kept. */
    default void skipped(Skipped skipped) {}

    /** An id came twice in this run; the later article is kept. */
    default void repeated(ArticleId id) {}

    /** The first {@code articles} articles of the run are on the disk to stay. */
    default void committed(long articles) {}

    /** Whether to stop taking in articles; those that were taken in are committed. */
    default boolean isStopping() {
        return false;
    }
}

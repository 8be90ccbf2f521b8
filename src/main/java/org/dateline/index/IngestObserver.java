package org.dateline.index;

import org.dateline.article.Skipped;

/** Is told how an ingest goes on; by several threads, one at a time. */
public interface IngestObserver {

    /** An observer that looks away. */
    IngestObserver NONE = new IngestObserver() {};

    /** {@code articles} articles were taken in so far. */
    default void taken(long articles) {}

    /** An input could not be read, an article not be kept, or an id came twice. */
    default void skipped(Skipped skipped) {}

    /** The first {@code articles} articles of the run are on the disk to stay. */
    default void committed(long articles) {}

    /** Whether to stop taking in articles; those that were taken in are committed. */
    default boolean isStopping() {
        return false;
    }
}

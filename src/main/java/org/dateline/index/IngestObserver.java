package org.dateline.index;

import org.dateline.article.Skipped;

/** Is told how an ingest goes on; by several threads, one at a time. */
public interface IngestObserver {

    /** An observer that looks away. */
    IngestObserver NONE = new IngestObserver() {};

    /** {@code articles} articles are done so far: taken in, or found to be in the index unchanged. */
    default void taken(long articles) {}

    /** An input could not be read, an article not be kept, or an id came twice. */
    default void skipped(Skipped skipped) {}

    /** The first {@code articles} articles of the run are on the disk to stay. */
    default void committed(long articles) {}

    /** All articles are on the disk to stay, and the index is being put in one piece; told several times a second. */
    default void compacting() {}

    /** The index was left in pieces, so that questions take longer; {@code why} says what to do. */
    default void leftInPieces(String why) {}

    /**
     * Whether to stop. No more articles are taken in, those that were taken in are committed, and an index that is being put
     * in one piece is left as it was before.
     */
    default boolean isStopping() {
        return false;
    }
}

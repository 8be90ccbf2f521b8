package org.dateline.index;

import java.util.List;
import org.dateline.article.Skipped;

/**
 * What an ingest did.
 *
 * @param added how many articles are new to the index
 * @param updated how many articles took the place of an older one of the same id
 * @param repeated how many ids came again in the same run, each counted among the updated
 * @param skippedInAll how many inputs were skipped
 * @param skipped the first thousand of them, with reasons
 * @param stopped whether it was told to stop before the end of the input
 */
public record Ingested(long added, long updated, long repeated, long skippedInAll, List<Skipped> skipped,
        boolean stopped) {

    public Ingested {
        skipped = List.copyOf(skipped);
    }

    /** How many articles were read and kept. */
    public long read() {
        return added + updated;
    }
}

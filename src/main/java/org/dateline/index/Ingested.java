package org.dateline.index;

import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;

/**
 * What an ingest did.
 *
 * @param read how many articles were read and kept
 * @param updated how many of them took the place of an older one of the same id
 * @param skippedInAll how many inputs were skipped, or noted because their id came before in the same run
 * @param skipped the first thousand of them, with reasons
 * @param slow the articles that took far too long and were given up
 * @param stopped whether it was told to stop before the end of the input
 */
public record Ingested(long read, long updated, long skippedInAll, List<Skipped> skipped, List<ArticleId> slow,
        boolean stopped) {

    public Ingested {
        skipped = List.copyOf(skipped);
        slow = List.copyOf(slow);
    }
}

package org.dateline.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;

/**
 * What an ingest did.
 *
 * @param read how many articles were read, and kept or found to be kept already
 * @param updated how many of them took the place of an older one of the same id
 * @param unchanged how many of them were in the index already, just so, and were passed over
 * @param skippedInAll how many inputs were skipped, or noted because something of them is not as expected
 * @param reasons how many of those by the kind of reason, the most frequent first
 * @param skipped the first thousand of them, with reasons
 * @param slow the articles that took far too long and were given up
 * @param stopped whether it was told to stop before the end of the input
 */
public record Ingested(long read, long updated, long unchanged, long skippedInAll, Map<String, Long> reasons,
        List<Skipped> skipped, List<ArticleId> slow, boolean stopped) {

    public Ingested {
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(skipped, "skipped");
        Objects.requireNonNull(slow, "slow");
        if (read < 0 || updated < 0 || unchanged < 0 || updated + unchanged > read) {
            throw new IllegalArgumentException(read + " read, " + updated + " updated, " + unchanged
                    + " unchanged; expected 0 or more of each, and no more than were read");
        }
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        skipped = List.copyOf(skipped);
        slow = List.copyOf(slow);
    }

    /** How many articles are new. */
    public long added() {
        return read - updated - unchanged;
    }
}

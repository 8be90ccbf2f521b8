package org.dateline.number;

import java.util.List;
import org.dateline.text.Sentence;

/** Finds counts in digits or words, with their hedges. Immutable and safe for use by several threads. */
public final class QuantityFinder {

    private QuantityFinder() {}

    /** The finder of English counts. */
    public static QuantityFinder english() {
        return new QuantityFinder();
    }

    /** The counts of a sentence in reading order, disjoint. */
    public List<QuantityMention> find(Sentence sentence) {
        return List.of();
    }
}

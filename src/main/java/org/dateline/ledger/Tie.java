package org.dateline.ledger;

import java.util.List;
import java.util.Objects;
import org.dateline.article.ArticleId;

/**
 * Why two articles are taken to tell of one incident.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param strength the sum of what speaks for and against, in bits: each doubles or halves the odds; above 0 holds
 * @param reasons what speaks for and against, the weightiest first, each with its bits: "same town Saraqeb +6.0"
 */
public record Tie(ArticleId a, ArticleId b, double strength, List<String> reasons) {

    public Tie {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(reasons, "reasons");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a tie of " + a + " and " + b + " without reasons");
        }
    }
}

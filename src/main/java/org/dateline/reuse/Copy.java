package org.dateline.reuse;

import java.util.Objects;
import org.dateline.article.ArticleId;

/**
 * An article that took most of its reporting from an earlier one, or both took it from the same agency.
 *
 * @param a the earlier article; of two of one day the one whose id comes first
 * @param b the later article
 * @param share how much of the shorter text's own words, in runs, stands in the other as well, 0 to 1
 */
public record Copy(ArticleId a, ArticleId b, double share) {

    public Copy {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + ": expected 0 to 1");
        }
        if (a.equals(b)) {
            throw new IllegalArgumentException("an article is no copy of itself: " + a);
        }
    }
}

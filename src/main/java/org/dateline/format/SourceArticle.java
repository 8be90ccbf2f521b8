package org.dateline.format;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;

/**
 * An article of a file.
 *
 * @param article the article, with its origin
 * @param edition when this form of it was published or fetched, where known; of two with one id the later one counts
 */
public record SourceArticle(Article article, Optional<Instant> edition) implements SourceItem {

    public SourceArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(edition, "edition");
    }

    /** An article of which nobody knows when this form of it was published. */
    public static SourceArticle of(Article article) {
        return new SourceArticle(article, Optional.empty());
    }
}

package org.dateline.query;

import java.util.Objects;
import org.dateline.article.ArticleId;

/**
 * It stands in one article.
 *
 * @param id the article's id
 */
public record InArticle(ArticleId id) implements Condition {

    public InArticle {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean test(Subject subject) {
        return subject.finding().article().id().equals(id);
    }

    @Override
    public String toString() {
        return "article " + Language.text(id.value());
    }
}

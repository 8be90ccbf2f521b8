package org.dateline.article;

import java.util.Objects;

/**
 * The name of an article within a corpus: a path below the input that named it, or what the input calls it.
 *
 * @param value any text that is not blank
 */
public record ArticleId(String value) {

    public ArticleId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article's id is blank; give each article a name of its own");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

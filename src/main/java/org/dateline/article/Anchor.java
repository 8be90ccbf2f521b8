package org.dateline.article;

import java.util.Objects;

/**
 * Where a paragraph of an article stands in what it was read from.
 *
 * @param begin where the paragraph begins in the article's text, in UTF-16 code units
 * @param at where it stands: a CSS selector of a page, {@code page 3} of a PDF, {@code row 12} of a table
 */
public record Anchor(int begin, String at) {

    public Anchor {
        Objects.requireNonNull(at, "at");
        if (begin < 0) {
            throw new IllegalArgumentException("an anchor at " + begin + "; offsets are counted from 0");
        }
    }
}

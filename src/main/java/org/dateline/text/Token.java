package org.dateline.text;

import java.util.Objects;

/**
 * One token of a sentence as a value.
 *
 * @param span where it stands in the article's text
 * @param surface its characters as they stand there
 * @param word its normal form: lower case, straight quotes, plain hyphens
 */
public record Token(Span span, String surface, String word) {

    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(surface, "surface");
        Objects.requireNonNull(word, "word");
    }
}

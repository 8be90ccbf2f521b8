package org.dateline.article;

import java.util.Objects;
import org.dateline.text.Span;

/**
 * The words that a value was read from, and the name of the rule that read it.
 *
 * @param span where the words stand in the article's text
 * @param quote the words, exactly {@code span.in(text)}
 * @param rule the name of the rule
 */
public record Evidence(Span span, String quote, String rule) {

    public Evidence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(rule, "rule");
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException("the quote '" + quote + "' does not fill its span " + span);
        }
    }

    /** The evidence at {@code span} of {@code text}. */
    public static Evidence of(String text, Span span, String rule) {
        return new Evidence(span, span.in(text), rule);
    }
}

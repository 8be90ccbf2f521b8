package org.dateline.source;

import java.util.Objects;
import org.dateline.text.Span;

/**
 * The source that a text names for what it says.
 *
 * @param span where the source is named
 * @param name the words that name it, exactly as there
 * @param rule the name of the rule that found it
 */
public record Attribution(Span span, String name, String rule) {

    public Attribution {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        if (span.length() != name.length()) {
            throw new IllegalArgumentException("'" + name + "' is not what stands at " + span);
        }
    }
}

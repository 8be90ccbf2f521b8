package org.dateline.number;

import java.util.Objects;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * A count where it stands in the text.
 *
 * @param span the hedge and the number, without the noun that is counted
 * @param quantity what it says
 * @param number the number alone, without its hedge
 * @param rule the name of the rule that read it
 * @param base for a part of a number told before it ("half of them"), where that number stands; else nothing
 */
public record QuantityMention(Span span, Quantity quantity, Span number, String rule, Optional<Span> base) {

    public QuantityMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(base, "base");
        if (!span.contains(number)) {
            throw new IllegalArgumentException("the number " + number + " lies outside of its mention " + span);
        }
    }

    /** A count that is no part of another. */
    public QuantityMention(Span span, Quantity quantity, Span number, String rule) {
        this(span, quantity, number, rule, Optional.empty());
    }
}

package org.dateline.number;

import org.dateline.text.Span;

/**
 * A count where it stands in the text.
 *
 * @param span the hedge and the number, without the noun that is counted
 * @param quantity what it says
 * @param number the number alone, without its hedge
 * @param rule the name of the rule that read it
 */
public record QuantityMention(Span span, Quantity quantity, Span number, String rule) {}

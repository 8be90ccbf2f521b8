/**
 * Counts in digits or words, with their hedges. Begin with {@link org.dateline.number.Quantity}, which keeps what the words
 * leave open, and {@link org.dateline.number.QuantityFinder}. May use text, lexicon and article.
 */
package org.dateline.number;

/**
 * Who says it. The sentences of an article come in, an {@link org.dateline.source.Attribution} for each place in them goes
 * out. Begin with {@link org.dateline.source.AttributionFinder}. May use text and lexicon.
 */
package org.dateline.source;

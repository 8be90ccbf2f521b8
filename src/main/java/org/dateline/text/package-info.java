/**
 * Positions in plain text, and its paragraphs, sentences and tokens. Begin with {@link org.dateline.text.TextAnalyzer}, which
 * cuts a text, and {@link org.dateline.text.Sentence}, which the finders read. May use no other room.
 */
package org.dateline.text;

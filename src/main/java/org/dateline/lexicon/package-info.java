/**
 * Lists of words and phrases, read from tab-separated files and matched in one pass. Begin with
 * {@link org.dateline.lexicon.WordList}, which reads one, and {@link org.dateline.lexicon.Lexicon}, which matches it. May use
 * text.
 */
package org.dateline.lexicon;

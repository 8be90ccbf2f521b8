/**
 * What befell those whom a sentence counts: its counted phrases with the kind of figure that each is, and the whole that it
 * is a part of. Begin with {@link org.dateline.fate.SentenceReader}, the only class that other rooms use; it asks
 * {@code KindReader} what a phrase's own clause says and {@code PhraseLinker} what the phrase shares with its neighbours.
 * May use text, lexicon, article, number and clause.
 */
package org.dateline.fate;

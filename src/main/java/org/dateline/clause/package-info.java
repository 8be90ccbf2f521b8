/**
 * The grammar that rules share: counted phrases ("at least 12 civilians"), verbs and the small words that shape a clause.
 * Sentences with their quantities come in, {@link org.dateline.clause.Chunk}s go out. Begin with
 * {@link org.dateline.clause.ClauseReader} and {@link org.dateline.clause.CountedPhraseFinder}; what they read is held by
 * {@link org.dateline.clause.Counted}. May use text, lexicon and number.
 */
package org.dateline.clause;

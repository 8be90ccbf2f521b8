/**
 * Keeps annotated articles in an Apache Lucene index and answers questions from it; no other room imports Lucene.
 *
 * <p>Read {@link org.dateline.index.Corpus} first. May use {@code pipeline}, {@code query} and all that they use.
 */
package org.dateline.index;

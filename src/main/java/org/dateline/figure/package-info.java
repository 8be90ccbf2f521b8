/**
 * Casualty and displacement figures with their slots. Begin with {@link org.dateline.figure.Figure}, which is what all else
 * is for, and {@link org.dateline.figure.FigureFinder}, which puts together what the rooms fate, source and belief read.
 * May use these, and text, lexicon, article, number, time, place, clause, event and weighing.
 */
package org.dateline.figure;

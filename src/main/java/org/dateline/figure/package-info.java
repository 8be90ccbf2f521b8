/**
 * Casualty and displacement figures with their slots. Begin with {@link org.dateline.figure.Figure}, which is what all else
 * is for, and {@link org.dateline.figure.FigureFinder}, which puts together what the rooms clause, source and event read.
 * May use these, and text, lexicon, article, number, time and place.
 */
package org.dateline.figure;

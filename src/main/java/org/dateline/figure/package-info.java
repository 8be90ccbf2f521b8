/**
 * Casualty and displacement figures with their slots. Begin with {@link org.dateline.figure.Figure}, which is what all else
 * is for, and {@link org.dateline.figure.FigureFinder}. May use text, lexicon, article, number, time and place.
 */
package org.dateline.figure;

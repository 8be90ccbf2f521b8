/**
 * The questions that people ask of figures: pure values that need no index.
 *
 * <p>Read {@link org.dateline.query.FigureQuery} first, then {@link org.dateline.query.QueryParser} for the same as a
 * language: {@code Form} is its table, {@code ConditionReader} reads by it, {@code MeaningReader} says what a place's name
 * means. May use {@code figure}, {@code article}, {@code text}, {@code number}, {@code time} and {@code place}.
 */
package org.dateline.query;

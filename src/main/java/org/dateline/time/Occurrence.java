package org.dateline.time;

/**
 * Where and how an expression stands in its text.
 *
 * @param sentence the index of its sentence
 * @param paragraph the index of its paragraph
 * @param future whether its clause speaks of what is to come
 * @param leading whether it opens its sentence, as the date of a new part of a story does
 * @param setting whether it says when the story was, as "in 1961" does and "the 1961 law" does not
 */
record Occurrence(int sentence, int paragraph, boolean future, boolean leading, boolean setting) {}

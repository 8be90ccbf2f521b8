package org.dateline.query;

import java.util.OptionalLong;

/**
 * What a number of findings tells without adding anything up.
 *
 * @param figures how many figures there are
 * @param articles in how many articles they stand
 * @param least the least stated number, nothing where none is stated
 * @param greatest the greatest stated number
 */
public record Tally(long figures, long articles, OptionalLong least, OptionalLong greatest) {}

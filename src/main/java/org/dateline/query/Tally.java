package org.dateline.query;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a number of findings tells without adding anything up.
 *
 * @param figures how many figures there are
 * @param articles in how many articles they stand
 * @param least the least stated number, nothing where none is stated
 * @param greatest the greatest stated number
 */
public record Tally(long figures, long articles, OptionalLong least, OptionalLong greatest) {

    public Tally {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(greatest, "greatest");
        if (figures < 0 || articles < 0 || articles > figures) {
            throw new IllegalArgumentException(figures + " figures in " + articles + " articles; expected 0 or more, and no more articles");
        }
        if (least.isPresent() != greatest.isPresent() || least.isPresent() && least.getAsLong() > greatest.getAsLong()) {
            throw new IllegalArgumentException("least " + least + ", greatest " + greatest + "; expected both or none, in order");
        }
    }
}

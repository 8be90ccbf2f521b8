package org.dateline.index;

import java.util.List;
import java.util.Objects;

/**
 * What a check of an index found.
 *
 * @param articles how many articles were read, each whole
 * @param figures how many figures they have
 * @param damage what is damaged, each with its file, and nothing where all is well
 */
public record Verification(long articles, long figures, List<String> damage) {

    public Verification {
        Objects.requireNonNull(damage, "damage");
        if (articles < 0 || figures < 0) {
            throw new IllegalArgumentException(articles + " articles, " + figures + " figures; expected 0 or more of both");
        }
        damage = List.copyOf(damage);
    }

    /** Whether nothing is damaged. */
    public boolean isSound() {
        return damage.isEmpty();
    }
}

package org.dateline.query;

import java.util.Objects;
import java.util.Set;

/**
 * It happened in a place: one of the figure's places is it or lies in it, by the chain of country, first and second
 * division, and place.
 *
 * @param region the place
 */
public record In(Region region) implements Condition {

    public In {
        Objects.requireNonNull(region, "region");
    }

    @Override
    public boolean test(Subject subject) {
        Set<String> keys = subject.placeKeys();
        for (String key : region.keys()) {
            if (keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Condition resolve(PlaceNames names) {
        boolean isResolved = !region.places().isEmpty() || region.name().startsWith("#")
                || region.keys().stream().noneMatch(key -> key.startsWith("n:"));
        return isResolved ? this : new MeaningReader(names).read(region.name()).condition();
    }

    /** The {@link PlaceKeys} of what a text calls {@code name}. */
    public static String key(String name) {
        return "n:" + Folding.name(name);
    }

    /** Whether no gazetteer and no list knows the place, so that only what a text calls so answers. */
    public boolean isUnknown() {
        return region.places().isEmpty() && region.keys().stream().anyMatch(key -> key.startsWith("n:"))
                && region.keys().stream().noneMatch(key -> key.startsWith("c:") || key.startsWith("i:"));
    }

    @Override
    public String toString() {
        return "in " + region;
    }
}

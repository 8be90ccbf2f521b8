package org.dateline.query;

import java.util.Set;

/**
 * It happened in a place: one of the figure's places is it or lies in it, by the chain of country, first and second
 * division, and place.
 *
 * @param region the place
 */
public record In(Region region) implements Condition {

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
        return new In(region.resolve(names));
    }

    @Override
    public String toString() {
        return "in " + region;
    }
}

package org.dateline.query;

import java.util.List;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;

/** Knows places by their names; a gazetteer as questions use it. */
@FunctionalInterface
public interface PlaceNames {

    /** The places of that name, the likeliest first; empty where none is known. */
    List<Place> find(String name);

    /** Whether a place is spelt so; where none is, {@link #find} may give those that are spelt nearly so. */
    default boolean isSpelt(String name) {
        return !find(name).isEmpty();
    }

    /** Names that are spelt much like one that no place has, the closest first; none where that is not known. */
    default List<String> alike(String name) {
        return List.of();
    }

    /** The names of the gazetteer that comes with the library, which is loaded when the first name is asked. */
    static PlaceNames english() {
        return new PlaceNames() {
            @Override
            public List<Place> find(String name) {
                return Gazetteer.english().find(name);
            }

            @Override
            public boolean isSpelt(String name) {
                return Gazetteer.english().isSpelt(name);
            }
        };
    }
}

package org.dateline.query;

import java.util.List;
import org.dateline.place.Place;

/** Knows places by their names; a gazetteer as questions use it. */
@FunctionalInterface
public interface PlaceNames {

    /** The places of that name, the likeliest first; empty where none is known. */
    List<Place> find(String name);
}

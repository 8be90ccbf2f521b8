/**
 * What a sentence's own words make of the names of places: the words that stand beside them, the sort of place that a noun tells,
 * and names that no gazetteer knows. Whether anything happened there is asked in the room setting. Begin with
 * {@link org.dateline.toponym.UnknownPlaces} and {@link org.dateline.toponym.PlaceSort}. May use clause and place. Internal: no part of
 * the API.
 */
package org.dateline.toponym;

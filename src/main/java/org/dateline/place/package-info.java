/**
 * Names as places on the map. Begin with {@link org.dateline.place.PlaceFinder}, which finds and resolves the places of
 * an article, or with {@link org.dateline.place.Gazetteer}, which looks names up. May use text, lexicon and article.
 */
package org.dateline.place;

package org.dateline.place;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Sentence;

/** Finds the places that an article names and resolves them on the map. Immutable and safe for use by several threads. */
public final class PlaceFinder {

    private PlaceFinder() {}

    /** The finder of places in English texts, by the gazetteer that comes with the library. */
    public static PlaceFinder english() {
        return new PlaceFinder();
    }

    /** The places of {@code article} in reading order, disjoint; {@code sentences} are those of its text. */
    public List<PlaceMention> find(Article article, List<Sentence> sentences) {
        return List.of();
    }
}

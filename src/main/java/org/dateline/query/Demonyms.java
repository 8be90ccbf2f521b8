package org.dateline.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.WordList;

/** The adjectives and words for people that go with countries: "Syrian", "Afghans". They name who, seldom where. */
final class Demonyms {

    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        WordList.english("place/demonyms.tsv").rows().forEach(row -> PLACES.put(row.get(0), row.get(1)));
    }

    private Demonyms() {}

    static boolean contains(String word) {
        return PLACES.containsKey(word);
    }

    /** The country that goes with {@code word}, ISO 3166-1 alpha-2; nothing where it goes with none. */
    static Optional<String> country(String word) {
        return Optional.ofNullable(PLACES.get(word)).filter(place -> place.matches("[A-Z]{2}"));
    }

    /** Whether {@code word} is for several people: "Afghans", "Syrians". */
    static boolean isPlural(String word) {
        return word.endsWith("s") && contains(word) && contains(word.substring(0, word.length() - 1));
    }
}

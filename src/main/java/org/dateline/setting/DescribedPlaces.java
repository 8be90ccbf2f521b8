package org.dateline.setting;

import java.util.Optional;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceSort;

/** Finds places that a sentence describes and does not name: "in a densely populated town in the east", to be named later. */
public final class DescribedPlaces {

    private static final int FARTHEST = 5;

    private final Lexicon<PlaceSort> sorts = PlaceSort.english();

    /** The sort of the first place that is described; nothing where none is. */
    public Optional<PlaceSort> in(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            boolean unnamed = !s.isCapitalized(i) && !s.isCapitalized(i + 1) && !s.is(i + 1, "of");
            if (unnamed && sorts.hasWord(s, i) && !s.word(i).endsWith("s") && isIndefinite(s, i)) {
                return sorts.at(s, i);
            }
        }
        return Optional.empty();
    }

    private static boolean isIndefinite(Sentence s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST); i--) {
            if (s.is(i, "a") || s.is(i, "an")) {
                return true;
            }
            if (!s.isWord(i) && !s.is(i, "-") || s.is(i, "the")) {
                return false;
            }
        }
        return false;
    }
}

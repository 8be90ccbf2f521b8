package org.dateline.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/** Makes the profile of an article: its words, names and ages, each by how much it tells and where it stands. */
final class ProfileMaker {

    /** The first sentences tell the news, the later ones its background. */
    private static final int LEAD = 3;

    private static final float IN_LEAD = 1.5f;
    private static final float IN_TITLE = 2f;
    private static final int MOST_SENTENCES = 60;
    private static final int NAME_BITS = 10;
    private static final int AGE_BITS = 6;
    private static final int NUMBER_BITS = 3;

    private final WordWeights weights;

    ProfileMaker(WordWeights weights) {
        this.weights = weights;
    }

    Profile make(List<Sentence> title, List<Sentence> text, List<PlaceMention> places) {
        Map<String, Float> counts = new HashMap<>();
        title.forEach(sentence -> add(counts, sentence, IN_TITLE));
        for (int i = 0; i < text.size() && i < MOST_SENTENCES; i++) {
            add(counts, text.get(i), i < LEAD ? IN_LEAD : 1f);
        }
        Map<String, Integer> placeBits = placeBits(places);
        Map<String, Float> weighted = new HashMap<>();
        counts.forEach((term, count) -> {
            int bits = bits(term, placeBits);
            if (bits > 1) {
                weighted.put(term, (float) (bits * (1 + Math.log(count))));
            }
        });
        return Profile.of(weighted);
    }

    private void add(Map<String, Float> counts, Sentence sentence, float by) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (sentence.isNumeric(i)) {
                boolean age = sentence.is(i + 1, "-") && sentence.is(i + 2, "year") || sentence.is(i - 1, ",") && sentence.is(i + 1, ",");
                counts.merge((age ? "age " : "# ") + word, by, Float::sum);
            } else if (sentence.isWord(i) && word.length() > 1) {
                counts.merge(word, by, Float::sum);
                if (sentence.isCapitalized(i) && sentence.isCapitalized(i + 1) && weights.isRare(word)
                        && weights.isRare(sentence.word(i + 1))) {
                    counts.merge(word + " " + sentence.word(i + 1), by, Float::sum);
                }
            }
        }
    }

    private int bits(String term, Map<String, Integer> placeBits) {
        if (term.startsWith("age ")) {
            return AGE_BITS;
        } else if (term.startsWith("# ")) {
            return NUMBER_BITS;
        } else if (term.indexOf(' ') > 0) {
            return NAME_BITS;
        }
        return placeBits.getOrDefault(term, weights.of(term));
    }

    /** Names of places tell less the larger the place is: all news of a country name it. */
    private static Map<String, Integer> placeBits(List<PlaceMention> places) {
        Map<String, Integer> bits = new HashMap<>();
        for (PlaceMention mention : places) {
            if (mention.place().isPresent()) {
                int known = switch (mention.place().get().kind()) {
                    case COUNTRY -> 1;
                    case ADMIN1, AREA -> 3;
                    case SETTLEMENT -> mention.place().get().population() > 500_000 ? 5 : 7;
                    default -> 7;
                };
                for (String word : org.dateline.text.Words.normalize(mention.text()).split("[^\\p{L}\\p{N}]+")) {
                    bits.merge(word, known, Math::min);
                }
            }
        }
        return bits;
    }
}

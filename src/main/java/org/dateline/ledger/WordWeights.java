package org.dateline.ledger;

import java.util.HashMap;
import java.util.Map;
import org.dateline.lexicon.WordList;

/** How much a word tells, in bits: words that every article has tell nothing, a name that few have tells most. */
final class WordWeights {

    /** What a word weighs that is not listed. */
    private static final int RARE = 9;

    private final Map<String, Integer> bits = new HashMap<>();

    private WordWeights(WordList list) {
        for (WordList.Row row : list.rows()) {
            bits.put(row.get(0), (int) row.number(1));
        }
    }

    static WordWeights english() {
        return new WordWeights(WordList.english("ledger/weights.tsv"));
    }

    /** The bits of a word in normal form. */
    int of(String word) {
        return bits.getOrDefault(word, RARE);
    }

    /** Whether the word is too rare or too much of a name to be listed. */
    boolean isRare(String word) {
        return !bits.containsKey(word);
    }
}

package org.dateline.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.text.Sentence;

/** A set of single words, asked for by the tokens of a sentence; see {@link WordMap}. Immutable, safe for several threads. */
public final class WordSet {

    private final WordMap<Boolean> words;

    private WordSet(Collection<String> words) {
        Map<String, Boolean> map = words.stream().distinct().collect(Collectors.toMap(Function.identity(), word -> true));
        this.words = WordMap.of(map);
    }

    /** A set of words in normal form. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** A set of words in normal form. */
    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /** Whether the word at token {@code i} is in the set; not where {@code i} is not a token. */
    public boolean has(Sentence sentence, int i) {
        return words.get(sentence, i) != null;
    }

    /** Whether a word in normal form is in the set. Slower than to ask for a token. */
    public boolean contains(String word) {
        return words.get(word) != null;
    }
}

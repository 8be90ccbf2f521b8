package org.dateline.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;
import org.dateline.text.Vocabulary;

/**
 * Single words, each with a value, asked for by the tokens of a sentence: by their numbers in the {@link Vocabulary}, so
 * that no characters are compared. Immutable and safe for use by several threads.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

    private final int[] keys;
    private final Object[] values;
    private final int mask;
    private final long mark;
    private final int since;

    private WordMap(Map<String, V> words, long mark) {
        int places = Integer.highestOneBit(Math.max(1, words.size())) * 4;
        this.keys = new int[places];
        this.values = new Object[places];
        this.mask = places - 1;
        this.mark = mark;
        Map<String, V> ordered = new LinkedHashMap<>(words);
        int[] numbers = Vocabulary.add(ordered.keySet(), mark);
        int i = 0;
        for (Map.Entry<String, V> word : ordered.entrySet()) {
            put(word.getKey(), numbers[i++], word.getValue());
        }
        since = Vocabulary.version();
    }

    private void put(String word, int number, V value) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a word of a list has no characters; its value is " + value);
        }
        int place = place(number);
        while (keys[place] != Vocabulary.UNKNOWN) {
            place = place + 1 & mask;
        }
        keys[place] = number;
        values[place] = value;
    }

    /** A map of words in normal form. */
    public static <V> WordMap<V> of(Map<String, V> words) {
        return new WordMap<>(words, Vocabulary.newMark());
    }

    /** One of very many maps of words in normal form, which are asked rarely; they have no marks of their own. */
    static <V> WordMap<V> ofMany(Map<String, V> words) {
        return new WordMap<>(words, Vocabulary.LISTED);
    }

    /** The value of the word at token {@code i} of the sentence; null where it has none or {@code i} is not a token. */
    public V get(Sentence sentence, int i) {
        if (!Shortcuts.ON) {
            return get(sentence.word(i));
        }
        int number = sentence.number(i, mark, since);
        return number == Vocabulary.UNKNOWN ? null : find(number);
    }

    /** The value of a word in normal form; null where it has none. Slower than to ask for a token. */
    public V get(String word) {
        return find(Vocabulary.find(word));
    }

    @SuppressWarnings("unchecked")
    private V find(int number) {
        int place = place(number);
        for (int key = keys[place]; key != Vocabulary.UNKNOWN; key = keys[place]) {
            if (key == number) {
                return (V) values[place];
            }
            place = place + 1 & mask;
        }
        return null;
    }

    private int place(int number) {
        return number * 0x9E3779B9 >>> 8 & mask;
    }
}

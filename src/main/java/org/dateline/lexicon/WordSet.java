package org.dateline.lexicon;

import java.util.Collection;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;
import org.dateline.text.Vocabulary;

/** A set of single words, asked for by the tokens of a sentence as {@link WordMap} is. Immutable, safe for several threads. */
public final class WordSet {

    private final int[] keys;
    private final long mark = Vocabulary.newMark();
    private final int since;

    private WordSet(Collection<String> words) {
        if (words.contains("")) {
            throw new IllegalArgumentException("a word of a list has no characters");
        }
        keys = new int[Integer.highestOneBit(Math.max(1, words.size())) * 4];
        for (int number : Vocabulary.add(words, mark)) {
            keys[place(number)] = number;
        }
        since = Vocabulary.version();
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
        return Shortcuts.ON ? has(sentence.number(i, mark, since)) : contains(sentence.word(i));
    }

    /** Whether a word of the sentence may be in the set; where this says no, none is. */
    public boolean mayBeIn(Sentence sentence) {
        return !Shortcuts.ON || sentence.hasAny(mark, since);
    }

    /** Whether a word in normal form is in the set. Slower than to ask for a token. */
    public boolean contains(String word) {
        return has(Vocabulary.find(word));
    }

    private boolean has(int number) {
        return number != Vocabulary.UNKNOWN && keys[place(number)] == number;
    }

    /** The place of a number, or the free one where it would stand. */
    private int place(int number) {
        int mask = keys.length - 1;
        int place = number * 0x9E3779B9 >>> 8 & mask;
        while (keys[place] != Vocabulary.UNKNOWN && keys[place] != number) {
            place = place + 1 & mask;
        }
        return place;
    }
}

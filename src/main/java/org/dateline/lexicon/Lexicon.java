package org.dateline.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.text.Words;

/**
 * A list of phrases, each with a value, matched against the tokens of a sentence in one pass. A phrase is written as
 * its words with a blank between ("at least", "al - Qaeda"); case and the kind of quotes and hyphens make no
 * difference. A {@code -} in the text between two words may be left out of the phrase.
 *
 * <p>Immutable and safe for use by several threads once built.
 *
 * @param <V> what a phrase stands for
 */
public final class Lexicon<V> {

    private final Node<V> root;
    private final int size;

    private Lexicon(Node<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /** A phrase found in a sentence: its value and the token after its last one. */
    public record Match<V>(V value, int begin, int end) {

        /** How many tokens the phrase covers. */
        public int length() {
            return end - begin;
        }
    }

    /** The longest phrase that begins at token {@code i} of the sentence. */
    public Optional<Match<V>> longestAt(Sentence sentence, int i) {
        Node<V> node = root.next(sentence.word(i));
        if (node == null) {
            return Optional.empty();
        }
        Match<V> longest = null;
        int k = i + 1;
        while (node != null) {
            if (node.value != null) {
                longest = new Match<>(node.value, i, k);
            }
            if (node.next == null || k >= sentence.size()) {
                break;
            }
            Node<V> next = node.next(sentence.word(k));
            if (next == null && sentence.is(k, "-")) {
                k++;
                next = node.next(sentence.word(k));
            }
            node = next;
            k++;
        }
        return Optional.ofNullable(longest);
    }

    /**
     * The longest phrase whose first words are the tokens {@code [begin, end)} and whose others, one at least, stand at
     * token {@code rest}: "took" and "hostage" of "took 43 people hostage".
     */
    public Optional<Match<V>> longestAcross(Sentence sentence, int begin, int end, int rest) {
        Node<V> node = root;
        for (int i = begin; i < end && node != null; i++) {
            node = node.next(sentence.word(i));
        }
        Match<V> longest = null;
        for (int k = rest; node != null && k < sentence.size(); k++) {
            node = node.next(sentence.word(k));
            if (node != null && node.value != null) {
                longest = new Match<>(node.value, rest, k + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The value of the single word at token {@code i}, if that word alone is a phrase of this list. */
    public Optional<V> at(Sentence sentence, int i) {
        return of(sentence.word(i));
    }

    /** The value of a single word in normal form. */
    public Optional<V> of(String word) {
        Node<V> node = root.next(word);
        return node == null ? Optional.empty() : Optional.ofNullable(node.value);
    }

    /** Whether the word at token {@code i} alone is a phrase of this list. */
    public boolean hasWord(Sentence sentence, int i) {
        Node<V> node = root.next(sentence.word(i));
        return node != null && node.value != null;
    }

    /** How many phrases the list holds. */
    public int size() {
        return size;
    }

    /** Collects phrases for a lexicon; not safe for use by several threads. */
    public static final class Builder<V> {

        private final Node<V> root = new Node<>();
        private int size;

        /** Adds a phrase; the first value given for a phrase is kept. */
        public Builder<V> add(String phrase, V value) {
            Node<V> node = root;
            for (String word : Words.normalize(phrase.strip()).split("\\s+")) {
                node = node.grow(word);
            }
            if (node.value == null) {
                node.value = value;
                size++;
            }
            return this;
        }

        public Lexicon<V> build() {
            return new Lexicon<>(root, size);
        }
    }

    private static final class Node<V> {
        private V value;
        private Map<String, Node<V>> next;

        Node<V> next(String word) {
            return next == null ? null : next.get(word);
        }

        Node<V> grow(String word) {
            if (next == null) {
                next = new HashMap<>();
            }
            return next.computeIfAbsent(word, w -> new Node<>());
        }
    }
}

package org.dateline.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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

        public Match {
            Objects.requireNonNull(value, "value");
        }

        /** How many tokens the phrase covers. */
        public int length() {
            return end - begin;
        }
    }

    /** The longest phrase that begins at token {@code i} of the sentence. */
    public Optional<Match<V>> longestAt(Sentence sentence, int i) {
        Node<V> node = root.next(sentence, i);
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
            Node<V> next = node.next(sentence, k);
            if (next == null && sentence.is(k, "-")) {
                k++;
                next = node.next(sentence, k);
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
            node = node.next(sentence, i);
        }
        Match<V> longest = null;
        for (int k = rest; node != null && k < sentence.size(); k++) {
            node = node.next(sentence, k);
            if (node != null && node.value != null) {
                longest = new Match<>(node.value, rest, k + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether a phrase of this list may begin at token {@code i}. */
    public boolean mayBegin(Sentence sentence, int i) {
        return root.next(sentence, i) != null;
    }

    /** The value of the single word at token {@code i}, if that word alone is a phrase of this list. */
    public Optional<V> at(Sentence sentence, int i) {
        Node<V> node = root.next(sentence, i);
        return node == null ? Optional.empty() : node.told;
    }

    /** The value of a single word in normal form. Slower than to ask for a token. */
    public Optional<V> of(String word) {
        Node<V> node = root.next == null ? null : root.next.get(word);
        return node == null ? Optional.empty() : node.told;
    }

    /** Whether the word at token {@code i} alone is a phrase of this list. */
    public boolean hasWord(Sentence sentence, int i) {
        Node<V> node = root.next(sentence, i);
        return node != null && node.value != null;
    }

    /** How many phrases the list holds. */
    public int size() {
        return size;
    }

    /** Collects phrases for a lexicon; not safe for use by several threads. */
    public static final class Builder<V> {

        private final Growing<V> root = new Growing<>();
        private int size;

        /** Adds a phrase; the first value given for a phrase is kept. */
        public Builder<V> add(String phrase, V value) {
            Growing<V> node = root;
            String words = Words.normalize(phrase.strip());
            int end;
            for (int begin = 0; begin < words.length(); begin = end + 1) {
                int blank = words.indexOf(' ', begin);
                end = blank < 0 ? words.length() : blank;
                if (end > begin) {
                    node = node.next.computeIfAbsent(words.substring(begin, end), w -> new Growing<>());
                }
            }
            if (node.value == null) {
                node.value = value;
                size++;
            }
            return this;
        }

        public Lexicon<V> build() {
            return new Lexicon<>(root.grown(true), size);
        }
    }

    private static final class Growing<V> {
        private final Map<String, Growing<V>> next = new HashMap<>(4);
        private V value;

        Node<V> grown(boolean isRoot) {
            Map<String, Node<V>> nodes = new HashMap<>();
            next.forEach((word, node) -> nodes.put(word, node.grown(false)));
            return new Node<>(value, nodes.isEmpty() ? null : isRoot ? WordMap.of(nodes) : WordMap.ofMany(nodes));
        }
    }

    private static final class Node<V> {
        private final V value;
        /** The value as it is told, made once. */
        private final Optional<V> told;
        private final WordMap<Node<V>> next;

        Node(V value, WordMap<Node<V>> next) {
            this.value = value;
            this.told = Optional.ofNullable(value);
            this.next = next;
        }

        Node<V> next(Sentence sentence, int i) {
            return next == null ? null : next.get(sentence, i);
        }
    }
}

package org.dateline.text;

/**
 * Makes the same short words the same strings, as far as its fixed number of places goes: common words are made and looked
 * up in the {@link Vocabulary} once. Which words it happens to hold changes no result.
 *
 * <p>Safe for use by several threads without locks: an entry is immutable, and a place that one thread overwrites only
 * costs another one a new string.
 */
final class WordTable {

    private static final int BITS = 16;

    /** Nine characters of seven bits and one bit that marks the beginning make a number of 64 bits. */
    private static final int HALF = 9;

    /** What stands for an ASCII character in the key of a word. */
    private static final char[] KEYS = keys();

    private final Entry[] entries = new Entry[1 << BITS];

    /** A word, and its number in the vocabulary as of a version of it. */
    static final class Entry {
        private final long begin;
        private final long rest;
        private final int asOf;
        final String word;
        final int number;
        final long marks;
        final int hash;

        private Entry(long begin, long rest, String word) {
            this.begin = begin;
            this.rest = rest;
            this.word = word;
            this.asOf = Vocabulary.version();
            this.number = Vocabulary.find(word);
            this.marks = Vocabulary.marks(number);
            this.hash = word.hashCode();
        }

        private boolean isCurrent() {
            return asOf == Vocabulary.version();
        }
    }

    /** The normal form of the characters from {@code begin} to {@code end}. */
    Entry find(char[] text, int begin, int end) {
        if (end - begin > 2 * HALF) {
            return new Entry(0, 0, Words.make(text, begin, end));
        }
        long first = 1;
        long rest = 1;
        int half = Math.min(end, begin + HALF);
        for (int i = begin; i < half; i++) {
            char c = text[i];
            char key = c < 128 ? KEYS[c] : key(c);
            if (key == 0) {
                return new Entry(0, 0, Words.make(text, begin, end));
            }
            first = first << 7 | key;
        }
        for (int i = half; i < end; i++) {
            char c = text[i];
            char key = c < 128 ? KEYS[c] : key(c);
            if (key == 0) {
                return new Entry(0, 0, Words.make(text, begin, end));
            }
            rest = rest << 7 | key;
        }
        int place = (int) ((first * 0x9E3779B97F4A7C15L ^ rest * 0xC2B2AE3D27D4EB4FL) >>> 64 - BITS);
        Entry entry = entries[place];
        if (entry == null || entry.begin != first || entry.rest != rest || !entry.isCurrent()) {
            entry = new Entry(first, rest, Words.make(text, begin, end));
            entries[place] = entry;
        }
        return entry;
    }

    /** What stands for a character that is not ASCII in the key of a word; 0 for one that is not seen or has no ASCII form. */
    private static char key(char c) {
        char plain = Words.plain(c);
        return plain < 128 ? plain : 0;
    }

    private static char[] keys() {
        char[] keys = new char[128];
        for (char c = 0; c < 128; c++) {
            keys[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return keys;
    }
}

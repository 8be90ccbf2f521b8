package org.dateline.text;

/**
 * Makes the same short words the same strings, as far as its fixed number of places goes: common words are made once
 * and know their hash. Which words it happens to hold changes no result.
 *
 * <p>Safe for use by several threads without locks: an entry is immutable, and a place that one thread overwrites only
 * costs another one a new string.
 */
final class WordTable {

    private static final int PLACES = 1 << 13;

    /** Nine characters of seven bits and one bit that marks the beginning make a number of 64 bits. */
    private static final int LONGEST = 9;

    private final Entry[] entries = new Entry[PLACES];

    private static final class Entry {
        final long key;
        final String word;

        Entry(long key, String word) {
            this.key = key;
            this.word = word;
        }
    }

    /** The normal form of the characters from {@code begin} to {@code end}. */
    String find(String text, int begin, int end) {
        if (end - begin > LONGEST) {
            return Words.make(text, begin, end);
        }
        long key = 1;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return Words.make(text, begin, end);
            }
            key = key << 7 | (c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 64 - 13);
        Entry entry = entries[place];
        if (entry == null || entry.key != key) {
            entry = new Entry(key, Words.make(text, begin, end));
            entries[place] = entry;
        }
        return entry.word;
    }
}

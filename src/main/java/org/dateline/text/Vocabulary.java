package org.dateline.text;

import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words that some list holds, so that a word of a text is looked up once, when its sentence is made, and every
 * list is asked by number after that. All words of all lists share the numbers; a word of no list has none.
 *
 * <p>Grows as lists are loaded and never shrinks; texts add nothing to it. Safe for use by several threads.
 */
public final class Vocabulary {

    /** The number of a word that no list holds. */
    public static final int UNKNOWN = 0;

    private static final ConcurrentHashMap<String, Integer> NUMBERS = new ConcurrentHashMap<>(1 << 15);
    private static volatile int size;

    private Vocabulary() {}

    /** The number of a word in normal form, which is given one if it has none yet; from 1. */
    public static int add(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? number(word) : known;
    }

    private static synchronized int number(String word) {
        Integer known = NUMBERS.putIfAbsent(word, size + 1);
        return known == null ? ++size : known;
    }

    /** The number of a word in normal form, {@link #UNKNOWN} where no list holds it yet. */
    public static int find(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? UNKNOWN : known;
    }

    /** How many words are numbered: what is looked up after this knows them all. */
    public static int size() {
        return size;
    }
}

package org.dateline.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers the words that some list holds, so that a word of a text is looked up once, when its sentence is made, and every
 * list is asked by number after that. All words of all lists share the numbers; a word of no list has none. Beside its
 * number a word has marks: bits of the lists that hold it, so that most lists that do not need not be asked.
 *
 * <p>Grows as lists are loaded and never shrinks; texts add nothing to it. Safe for use by several threads.
 */
public final class Vocabulary {

    /** The number of a word that no list holds. */
    public static final int UNKNOWN = 0;

    /** The mark of every word that has a number. */
    public static final long LISTED = 1L << Long.SIZE - 1;

    /** So many lists have marks of their own; further ones share them. */
    private static final int MARKS = Long.SIZE - 1;

    private static final ConcurrentHashMap<String, Integer> NUMBERS = new ConcurrentHashMap<>(1 << 15);
    private static long[] marks = new long[1 << 14];
    private static int size;
    private static int marked;
    private static volatile int version;

    private Vocabulary() {}

    /** A mark for the words of one more list. */
    public static synchronized long newMark() {
        return 1L << marked++ % MARKS;
    }

    /**
     * Gives the words of a list their numbers, those that have none yet, and a mark.
     *
     * @param words in normal form
     * @param mark that of the list, or {@link #LISTED} for one that is asked too rarely to have its own
     * @return their numbers, from 1, in the same order
     */
    public static synchronized int[] add(Collection<String> words, long mark) {
        int[] numbers = new int[words.size()];
        int i = 0;
        for (String word : words) {
            Integer known = NUMBERS.putIfAbsent(word, size + 1);
            int number = known == null ? ++size : known;
            if (number >= marks.length) {
                marks = Arrays.copyOf(marks, 2 * marks.length);
            }
            marks[number] |= mark | LISTED;
            numbers[i++] = number;
        }
        version++;
        return numbers;
    }

    /** The number of a word in normal form, {@link #UNKNOWN} where no list holds it yet. */
    public static int find(String word) {
        Integer known = NUMBERS.get(word);
        return known == null ? UNKNOWN : known;
    }

    /** How often words were added: what is looked up after this knows all of them. */
    public static int version() {
        return version;
    }

    /** The marks of the word of a number, as of the version that was read before. */
    static long marks(int number) {
        return marks[number];
    }
}

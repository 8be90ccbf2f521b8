package org.dateline.query;

import java.util.Arrays;

/** The numbers that came since it was last begun anew; few at a time. For one thread. */
final class LongSet {

    private long[] slots = new long[32];
    private int[] rounds = new int[32];
    private int round;
    private int size;
    private long owner = Long.MIN_VALUE;

    /** Forgets all where {@code of} is not what it was begun for. */
    void begin(long of) {
        if (of != owner) {
            owner = of;
            round++;
            size = 0;
        }
    }

    /** Adds a number and says whether it is new. */
    boolean add(long number) {
        if (2 * size >= slots.length) {
            grow();
        }
        int mask = slots.length - 1;
        int at = (int) (number ^ number >>> 32) * 0x9E3779B9 >>> 7 & mask;
        while (rounds[at] == round) {
            if (slots[at] == number) {
                return false;
            }
            at = at + 1 & mask;
        }
        rounds[at] = round;
        slots[at] = number;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        int[] before = rounds;
        slots = new long[2 * old.length];
        rounds = new int[2 * old.length];
        Arrays.fill(rounds, round - 1);
        size = 0;
        for (int i = 0; i < old.length; i++) {
            if (before[i] == round) {
                add(old[i]);
            }
        }
    }
}

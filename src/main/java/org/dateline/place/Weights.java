package org.dateline.place;

import java.util.Arrays;

/** Sums of weights by number, without an object for each: an open hash table. For one thread. */
final class Weights {

    private int[] keys = new int[64];
    private double[] sums = new double[64];
    private boolean[] taken = new boolean[64];
    private int size;

    /** Adds to the sum of {@code key}. */
    void add(int key, double weight) {
        int place = place(key);
        if (!taken[place]) {
            if (2 * ++size > keys.length) {
                grow();
                place = place(key);
            }
            taken[place] = true;
            keys[place] = key;
        }
        sums[place] += weight;
    }

    /** The sum of {@code key}; 0 where nothing was added. */
    double get(int key) {
        return sums[place(key)];
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = key * 0x9E3779B9 >>> 7 & mask;
        while (taken[place] && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        boolean[] old = taken;
        keys = new int[2 * old.length];
        sums = new double[2 * old.length];
        taken = new boolean[2 * old.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i]) {
                int place = place(oldKeys[i]);
                taken[place] = true;
                keys[place] = oldKeys[i];
                sums[place] = oldSums[i];
            }
        }
    }

    /** Forgets all sums. */
    void clear() {
        Arrays.fill(taken, false);
        Arrays.fill(sums, 0);
        size = 0;
    }
}

package org.dateline.place;

import java.util.Arrays;

/**
 * From the keys of names to rows of a {@link PlaceTable}: an open hash table that holds a fingerprint for each key
 * instead of its characters, so that a lookup makes no objects. Two keys are taken for one with a probability of about
 * 2<sup>-50</sup>. Filled while a gazetteer is put together, then only read.
 */
final class NameIndex {

    private static final int[] NONE = {};

    private int[] fingerprints;
    private int[] entries;
    private int size;

    NameIndex(int names) {
        int capacity = Integer.highestOneBit(Math.max(16, names + names / 2)) * 2;
        fingerprints = new int[capacity];
        entries = new int[capacity];
    }

    /** Notes that a name leads to {@code row}; {@code alternate} when it is not the place's own name. */
    void add(long hash, int row, boolean alternate) {
        if (size + size / 4 > fingerprints.length) {
            grow();
        }
        int fingerprint = fingerprint(hash);
        int mask = fingerprints.length - 1;
        int slot = (int) hash & mask;
        while (entries[slot] != 0) {
            if (fingerprints[slot] == fingerprint && entries[slot] >>> 1 == row + 1) {
                entries[slot] &= alternate ? -1 : ~1;
                return;
            }
            slot = slot + 1 & mask;
        }
        put(slot, fingerprint, row + 1 << 1 | (alternate ? 1 : 0));
        size++;
    }

    private void put(int slot, int fingerprint, int entry) {
        fingerprints[slot] = fingerprint;
        entries[slot] = entry;
    }

    private void grow() {
        throw new IllegalStateException("the index was made for fewer names");
    }

    /** Whether any place has this name. */
    boolean has(long hash) {
        int fingerprint = fingerprint(hash);
        int mask = fingerprints.length - 1;
        for (int slot = (int) hash & mask; entries[slot] != 0; slot = slot + 1 & mask) {
            if (fingerprints[slot] == fingerprint) {
                return true;
            }
        }
        return false;
    }

    /** The places with this name: {@code row << 1}, plus 1 where it is an alternate name. */
    int[] find(long hash) {
        int fingerprint = fingerprint(hash);
        int mask = fingerprints.length - 1;
        int count = 0;
        for (int slot = (int) hash & mask; entries[slot] != 0; slot = slot + 1 & mask) {
            count += fingerprints[slot] == fingerprint ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] found = new int[count];
        int next = 0;
        for (int slot = (int) hash & mask; next < count; slot = slot + 1 & mask) {
            if (fingerprints[slot] == fingerprint) {
                found[next++] = entries[slot] - 2;
            }
        }
        return found;
    }

    private static int fingerprint(long hash) {
        return (int) (hash >>> 32);
    }
}

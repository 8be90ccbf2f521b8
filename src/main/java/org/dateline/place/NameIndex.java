package org.dateline.place;

/**
 * From the keys of names to rows of a {@link PlaceTable}: an open hash table that holds a fingerprint for each key
 * instead of its characters, so that a lookup makes no objects. Two keys are taken for one with a probability of about
 * 2<sup>-50</sup>. Filled while a gazetteer is put together, then only read.
 */
final class NameIndex {

    private static final int[] NONE = {};

    /** The fingerprint of a key above, below it the row and one, doubled, and whether the name is an alternate one; 0 is free. */
    private final long[] slots;
    private int size;

    NameIndex(int names) {
        slots = new long[Integer.highestOneBit(Math.max(16, names + names / 2)) * 2];
    }

    /** Notes that a name leads to {@code row}; {@code alternate} when it is not the place's own name. */
    void add(long hash, int row, boolean alternate) {
        if (size + size / 4 > slots.length) {
            throw new IllegalStateException("the index was made for fewer names");
        }
        long entry = (long) fingerprint(hash) << 32 | (row + 1L) << 1;
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if ((slots[slot] & ~1L) == entry) {
                slots[slot] &= alternate ? -1L : ~1L;
                return;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = entry | (alternate ? 1 : 0);
        size++;
    }

    /** Whether any place has this name. */
    boolean has(long hash) {
        int fingerprint = fingerprint(hash);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        for (long held = slots[slot]; held != 0; held = slots[slot]) {
            if ((int) (held >>> 32) == fingerprint) {
                return true;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    /** The places with this name: {@code row << 1}, plus 1 where it is an alternate name. */
    int[] find(long hash) {
        int fingerprint = fingerprint(hash);
        int mask = slots.length - 1;
        int count = 0;
        for (int slot = (int) hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            count += (int) (slots[slot] >>> 32) == fingerprint ? 1 : 0;
        }
        if (count == 0) {
            return NONE;
        }
        int[] found = new int[count];
        int next = 0;
        for (int slot = (int) hash & mask; next < count; slot = slot + 1 & mask) {
            if ((int) (slots[slot] >>> 32) == fingerprint) {
                found[next++] = (int) slots[slot] - 2;
            }
        }
        return found;
    }

    private static int fingerprint(long hash) {
        return (int) (hash >>> 32);
    }
}

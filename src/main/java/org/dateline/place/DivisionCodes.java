package org.dateline.place;

/**
 * From the codes of divisions ("SY.12") to rows of a {@link PlaceTable}: an open hash table of the hashes of the codes, as
 * {@link NameKey} makes them, so that no string is kept of the fifty thousand. Filled by one thread, then only read.
 */
final class DivisionCodes {

    private long[] hashes = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** Notes the row of a division, where its code has none yet. */
    void add(long hash, int row) {
        if (2 * size >= hashes.length) {
            grow(4 * hashes.length);
        }
        int slot = slot(hash);
        if (rows[slot] == 0) {
            hashes[slot] = hash;
            rows[slot] = row + 1;
            size++;
        }
    }

    /** Makes room for {@code more} codes. */
    void reserve(int more) {
        int room = Integer.highestOneBit(2 * (size + more)) * 2;
        if (room > hashes.length) {
            grow(room);
        }
    }

    private void grow(int room) {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[room];
        rows = new int[hashes.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** The row of the division of this code, {@link PlaceTable#NONE} where none has it. */
    int row(long hash) {
        return rows[slot(hash)] - 1;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}

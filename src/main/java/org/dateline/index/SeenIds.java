package org.dateline.index;

import java.util.Arrays;

/** Remembers ids in 64 bits each, so that a run over millions of articles can tell which came twice. Not thread-safe. */
final class SeenIds {

    private long[] slots = new long[1 << 12];
    private int size;

    /** Remembers {@code id}; false where it was remembered already. */
    boolean add(String id) {
        if (2 * size >= slots.length) {
            grow();
        }
        if (put(hash(id))) {
            size++;
            return true;
        }
        return false;
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int at = (int) hash & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
    }

    /** FNV-1a over the code units, then the last mixing steps of MurmurHash3; never 0. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}

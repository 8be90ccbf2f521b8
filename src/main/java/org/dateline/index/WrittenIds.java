package org.dateline.index;

import org.dateline.article.ArticleId;

/**
 * Remembers which ids a run has written, in 64 bits each: a run over millions of articles keeps little. Two different ids are
 * taken for one in less than one run of a million articles in ten million. For one thread.
 */
final class WrittenIds {

    private long[] table = new long[1024];
    private int size;

    /** Whether {@code id} comes for the first time; it is remembered. */
    boolean add(ArticleId id) {
        if (size * 2 >= table.length) {
            grow();
        }
        boolean added = put(table, hash(id.value()));
        size += added ? 1 : 0;
        return added;
    }

    /** Whether {@code id} has come. */
    boolean has(ArticleId id) {
        long hash = hash(id.value());
        int mask = table.length - 1;
        int i = (int) hash & mask;
        while (table[i] != 0 && table[i] != hash) {
            i = i + 1 & mask;
        }
        return table[i] == hash;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long hash : table) {
            if (hash != 0) {
                put(larger, hash);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long hash) {
        int mask = table.length - 1;
        int i = (int) hash & mask;
        while (table[i] != 0 && table[i] != hash) {
            i = i + 1 & mask;
        }
        boolean added = table[i] == 0;
        table[i] = hash;
        return added;
    }

    /** FNV-1a over the code units, its bits mixed once more; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}

package org.dateline.format;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.Article;

/**
 * Remembers which articles have come, in three numbers each: a run over millions of articles keeps little. Two different ids are
 * taken for one in less than one run of a million articles in ten million.
 */
final class SeenArticles {

    private static final int FIELDS = 3;

    private long[] table = new long[1024 * FIELDS];
    private int size;

    /** What an article is to those that came before. */
    enum Novelty {
        NEW, SAME, NEWER, OLDER
    }

    /** Takes note of an article; of two with one id and different texts the one with the later edition counts. */
    Novelty add(Article article, Optional<Instant> edition) {
        if (size * 2 * FIELDS >= table.length) {
            grow();
        }
        long id = hash(article.id().value());
        long text = hash(article.text());
        long when = edition.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE);
        int at = slot(table, id);
        if (table[at] == 0) {
            size++;
            put(at, id, text, when);
            return Novelty.NEW;
        } else if (table[at + 1] == text) {
            return Novelty.SAME;
        } else if (when < table[at + 2]) {
            return Novelty.OLDER;
        }
        put(at, id, text, when);
        return Novelty.NEWER;
    }

    private void put(int at, long id, long text, long when) {
        table[at] = id;
        table[at + 1] = text;
        table[at + 2] = when;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int i = 0; i < old.length; i += FIELDS) {
            if (old[i] != 0) {
                System.arraycopy(old, i, table, slot(table, old[i]), FIELDS);
            }
        }
        Arrays.fill(old, 0);
    }

    /** Where the entry of {@code id} is, or would be. */
    private static int slot(long[] table, long id) {
        int entries = table.length / FIELDS;
        int i = (int) id & entries - 1;
        while (table[i * FIELDS] != 0 && table[i * FIELDS] != id) {
            i = i + 1 & entries - 1;
        }
        return i * FIELDS;
    }

    /** FNV-1a over the code units, its bits mixed once more; never 0, which marks a free slot. */
    private static long hash(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}

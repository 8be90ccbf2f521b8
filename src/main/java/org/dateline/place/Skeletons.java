package org.dateline.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds places whose names are spelt in another way, by the skeleton of their consonants, within one country. A
 * country's skeletons are made when it is first asked for. Safe for use by several threads.
 */
final class Skeletons {

    /** A skeleton of fewer letters says too little. */
    static final int SHORTEST = 3;

    private final PlaceTable table;
    private final List<Names> layers;
    private final Map<String, List<Integer>> extra = new HashMap<>();
    private final Map<String, Country> byCountry = new ConcurrentHashMap<>();

    Skeletons(GazetteerLoader loader) {
        this.table = loader.table;
        this.layers = loader.layers().stream().map(this::names).toList();
        loader.eachExtra((key, row) -> extra.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }

    /** The keys of the rows of those countries that {@link Respeller} asks for, one after the other. */
    private record Names(byte[] bytes, int[] begins, int[] rows) {}

    private Names names(GazetteerLoader.Keys layer) {
        Set<Integer> asked = new HashSet<>();
        Respeller.OTHER_SCRIPTS.forEach(country -> asked.add((int) PlaceTable.pack(country)));
        int count = layer.begins().length - 1;
        BitSet kept = new BitSet(count);
        int length = 0;
        int last = 0;
        boolean isAsked = false;
        for (int i = 0; i < count; i++) {
            int land = table.land(layer.firstRow() + i);
            isAsked = i > 0 && land == last ? isAsked : asked.contains(land);
            last = land;
            if (isAsked) {
                kept.set(i);
                length += layer.begins()[i + 1] - layer.begins()[i];
            }
        }
        int[] rows = new int[kept.cardinality()];
        int[] begins = new int[rows.length + 1];
        byte[] bytes = new byte[length];
        int next = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            int begin = layer.begins()[i];
            begins[next + 1] = begins[next] + layer.begins()[i + 1] - begin;
            System.arraycopy(layer.bytes(), begin, bytes, begins[next], layer.begins()[i + 1] - begin);
            rows[next++] = layer.firstRow() + i;
        }
        return new Names(bytes, begins, rows);
    }

    /** The skeletons of one country's places, one of {@link Respeller#OTHER_SCRIPTS}. */
    Country in(String country) {
        return byCountry.computeIfAbsent(country, this::index);
    }

    /** From the hash of a skeleton to rows: an open hash table, only read once it is made. */
    static final class Country {

        private final long[] hashes;
        private final int[][] rows;

        private Country(Map<String, List<Integer>> found) {
            int capacity = Integer.highestOneBit(Math.max(8, found.size())) * 4;
            hashes = new long[capacity];
            rows = new int[capacity][];
            found.forEach((skeleton, all) -> {
                long hash = NameKey.hash(skeleton);
                int slot = (int) hash & capacity - 1;
                while (rows[slot] != null) {
                    slot = slot + 1 & capacity - 1;
                }
                hashes[slot] = hash;
                rows[slot] = all.stream().mapToInt(row -> row).toArray();
            });
        }

        /** The rows of the places whose skeleton has this hash; null for none. */
        int[] find(long hash) {
            int mask = hashes.length - 1;
            int slot = (int) hash & mask;
            while (rows[slot] != null && hashes[slot] != hash) {
                slot = slot + 1 & mask;
            }
            return rows[slot];
        }
    }

    private Country index(String country) {
        int land = PlaceTable.pack(country);
        Map<String, List<Integer>> found = new HashMap<>();
        for (Names layer : layers) {
            for (int i = 0; i < layer.rows().length; i++) {
                if (table.land(layer.rows()[i]) == land) {
                    collect(layer, i, found);
                }
            }
        }
        extra.forEach((key, rows) -> rows.stream().filter(row -> table.land(row) == land)
                .forEach(row -> add(found, key, row)));
        return new Country(found);
    }

    private static void collect(Names layer, int i, Map<String, List<Integer>> found) {
        int begin = layer.begins()[i];
        for (int at = begin; at < layer.begins()[i + 1] - 1; at++) {
            byte b = layer.bytes()[at];
            if (b == GazetteerFile.PRIMARY || b == GazetteerFile.ALTERNATE) {
                add(found, new String(layer.bytes(), begin, at - begin, StandardCharsets.UTF_8), layer.rows()[i]);
                begin = at + 1;
            }
        }
    }

    private static void add(Map<String, List<Integer>> found, String key, int row) {
        String skeleton = of(key);
        if (skeleton.length() >= SHORTEST) {
            List<Integer> rows = found.computeIfAbsent(skeleton, s -> new ArrayList<>(1));
            if (!rows.contains(row)) {
                rows.add(row);
            }
        }
    }

    /** The skeleton of a key. */
    static String of(String key) {
        char[] out = new char[key.length()];
        return new String(out, 0, write(key.toCharArray(), key.length(), out));
    }

    /**
     * Writes what is left of a key without articles, vowels and the letters that transliterations choose in different
     * ways.
     *
     * @param out where it goes, at least {@code size} long
     * @return how long it is
     */
    static int write(char[] key, int size, char[] out) {
        boolean onlyArticles = lengthWithoutArticles(key, size) < 3;
        int length = 0;
        for (int begin = 0; begin < size; ) {
            int end = NameKey.wordEnd(key, begin, size);
            if (onlyArticles || !NameKey.isArticle(key, begin, end)) {
                if (length > 0) {
                    out[length++] = ' ';
                }
                length = writeWord(key, begin, end, out, length);
            }
            begin = end + 1;
        }
        return length;
    }

    private static int lengthWithoutArticles(char[] key, int size) {
        int length = 0;
        for (int begin = 0; begin < size; ) {
            int end = NameKey.wordEnd(key, begin, size);
            if (!NameKey.isArticle(key, begin, end)) {
                length += end - begin + (length == 0 ? 0 : 1);
            }
            begin = end + 1;
        }
        return length;
    }

    private static int writeWord(char[] key, int begin, int end, char[] out, int at) {
        int length = at;
        char last = 0;
        int i = begin;
        while (i < end) {
            char pair = i + 1 < end && key[i + 1] == 'h' ? pair(key[i]) : 0;
            i += pair == 0 ? 1 : 2;
            char c = pair == 0 ? letter(key[i - 1], i == end) : pair;
            if (c != 0 && c != last) {
                out[length++] = c;
            }
            last = c == 0 ? last : c;
        }
        return length;
    }

    /** What a letter and an h after it are one sound for; 0 where they are two. */
    private static char pair(char first) {
        return switch (first) {
            case 'k', 'g', 's', 'd', 't', 'z' -> first;
            case 'c' -> 's';
            case 'p' -> 'f';
            default -> 0;
        };
    }

    private static char letter(char c, boolean isLast) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> 0;
            case 'h' -> isLast ? 0 : 'h';
            case 'q', 'c' -> 'k';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'j' -> 'g';
            default -> c;
        };
    }
}

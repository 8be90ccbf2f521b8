package org.dateline.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds places whose names are spelt in another way, by the skeleton of their consonants, within one country. A
 * country's skeletons are made when it is first asked for. Safe for use by several threads.
 */
final class Skeletons {

    private static final int SHORTEST = 3;

    private final PlaceTable table;
    private final List<GazetteerLoader.Keys> layers;
    private final Map<String, List<Integer>> extra = new HashMap<>();
    private final Map<String, Map<String, int[]>> byCountry = new ConcurrentHashMap<>();

    Skeletons(GazetteerLoader loader) {
        this.table = loader.table;
        this.layers = List.copyOf(loader.layers());
        loader.eachExtra((key, row) -> extra.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }

    /** The rows of the country's places with the same skeleton as {@code key}; none for a key that says too little. */
    int[] find(String key, String country) {
        String skeleton = of(key);
        if (skeleton.length() < SHORTEST) {
            return new int[0];
        }
        return byCountry.computeIfAbsent(country, this::index).getOrDefault(skeleton, new int[0]);
    }

    private Map<String, int[]> index(String country) {
        int land = PlaceTable.pack(country);
        Map<String, List<Integer>> found = new HashMap<>();
        for (GazetteerLoader.Keys layer : layers) {
            for (int i = 0; i + 1 < layer.begins().length; i++) {
                if (table.land(layer.firstRow() + i) == land) {
                    collect(layer, i, found);
                }
            }
        }
        extra.forEach((key, rows) -> rows.stream().filter(row -> table.land(row) == land)
                .forEach(row -> add(found, key, row)));
        Map<String, int[]> packed = new HashMap<>();
        found.forEach((skeleton, rows) -> packed.put(skeleton, rows.stream().mapToInt(row -> row).toArray()));
        return packed;
    }

    private static void collect(GazetteerLoader.Keys layer, int i, Map<String, List<Integer>> found) {
        int begin = layer.begins()[i];
        for (int at = begin; at < layer.begins()[i + 1] - 1; at++) {
            byte b = layer.bytes()[at];
            if (b == GazetteerFile.PRIMARY || b == GazetteerFile.ALTERNATE) {
                add(found, new String(layer.bytes(), begin, at - begin, StandardCharsets.UTF_8), layer.firstRow() + i);
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

    /** What is left of a key without articles, vowels and the letters that transliterations choose in different ways. */
    static String of(String key) {
        StringBuilder out = new StringBuilder();
        for (String word : NameKey.withoutArticles(key).split(" ")) {
            String plain = word.replace("kh", "k").replace("gh", "g").replace("sh", "s").replace("ch", "s")
                    .replace("dh", "d").replace("th", "t").replace("ph", "f").replace("zh", "z");
            if (!out.isEmpty()) {
                out.append(' ');
            }
            char last = 0;
            for (int i = 0; i < plain.length(); i++) {
                char c = letter(plain.charAt(i), i + 1 == plain.length());
                if (c != 0 && c != last) {
                    out.append(c);
                }
                last = c == 0 ? last : c;
            }
        }
        return out.toString();
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

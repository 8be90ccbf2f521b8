package org.dateline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the articles that are copies of one another: those that share a band of their MinHash are compared by their
 * common runs. Of a band that very many share only neighbours in time are compared, so that the work grows with the
 * articles. Without state; safe for use by several threads.
 */
public final class CopyFinder {

    /** How much of the shorter text must stand in the other. */
    static final double LEAST_SHARE = 0.45;

    /** Of the articles that share a band, by day, those without one last, then by id, each is compared with so many behind it. */
    public static final int NEIGHBOURS = 8;

    private CopyFinder() {}

    /** The copies among articles of different ids, by the ids of the earlier and the later one; the same in any order. */
    public static List<Copy> find(Collection<Fingerprint> articles) {
        return find(articles, LEAST_SHARE);
    }

    /** The copy that two articles are that share a band, nothing where they are none; {@code a} comes before {@code b} by day and id. */
    public static Optional<Copy> compare(Fingerprint a, Fingerprint b) {
        return compare(a, b, LEAST_SHARE);
    }

    private static Optional<Copy> compare(Fingerprint a, Fingerprint b, double least) {
        double share = a.share(b);
        return share >= least ? Optional.of(new Copy(a.article(), b.article(), share)) : Optional.empty();
    }

    static List<Copy> find(Collection<Fingerprint> articles, double least) {
        List<Fingerprint> ordered = articles.stream().sorted(Fingerprint.BY_DAY).toList();
        Map<Integer, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int band : Arrays.stream(ordered.get(i).bands()).distinct().toArray()) {
                bands.computeIfAbsent(band, b -> new ArrayList<>(1)).add(i);
            }
        }
        Set<Long> seen = new HashSet<>();
        List<Copy> copies = new ArrayList<>();
        for (List<Integer> band : bands.values()) {
            for (int i = 0; i < band.size(); i++) {
                for (int k = i + 1; k < Math.min(band.size(), i + 1 + NEIGHBOURS); k++) {
                    if (seen.add((long) band.get(i) << 32 | band.get(k))) {
                        compare(ordered.get(band.get(i)), ordered.get(band.get(k)), least).ifPresent(copies::add);
                    }
                }
            }
        }
        copies.sort(Comparator.comparing((Copy copy) -> copy.a().value()).thenComparing(copy -> copy.b().value()));
        return copies;
    }
}

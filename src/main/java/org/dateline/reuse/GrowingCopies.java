package org.dateline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.ArticleId;

/**
 * The copies among articles that come and go, at each time those that {@link CopyFinder} finds among all that are there; an
 * article is compared with its neighbours alone. For one thread.
 */
public final class GrowingCopies {

    private static final Comparator<ArticleId> BY_ID = Comparator.comparing(ArticleId::value);

    private final Map<Integer, List<Fingerprint>> bands = new HashMap<>();
    private final Map<ArticleId, Map<ArticleId, Copy>> byEarlier = new TreeMap<>(BY_ID);
    private final Map<ArticleId, Set<ArticleId>> byLater = new HashMap<>();

    /** Takes an article in that is not there; {@code touched} learns of those whose copies may be others now. */
    public void add(Fingerprint print, Collection<ArticleId> touched) {
        Set<Fingerprint> behind = new HashSet<>();
        Set<Fingerprint> before = new HashSet<>();
        for (int band : bands(print)) {
            List<Fingerprint> block = bands.computeIfAbsent(band, b -> new ArrayList<>(1));
            int at = -1 - Collections.binarySearch(block, print, Fingerprint.BY_DAY);
            block.add(at, print);
            before.addAll(block.subList(Math.max(0, at - CopyFinder.NEIGHBOURS), at));
            behind.addAll(block.subList(at + 1, Math.min(block.size(), at + 1 + CopyFinder.NEIGHBOURS)));
        }
        before.forEach(other -> compare(other, print, touched));
        behind.forEach(other -> compare(print, other, touched));
        for (int band : bands(print)) {
            List<Fingerprint> block = bands.get(band);
            int at = Collections.binarySearch(block, print, Fingerprint.BY_DAY);
            for (int k = Math.max(0, at - CopyFinder.NEIGHBOURS); k < at && k + 1 + CopyFinder.NEIGHBOURS < block.size(); k++) {
                Fingerprint other = block.get(k + 1 + CopyFinder.NEIGHBOURS);
                if (isCopy(block.get(k), other) && !areNeighbours(block.get(k), other)) {
                    drop(block.get(k).article(), other.article(), touched);
                }
            }
        }
    }

    /** Takes an article out that is there. */
    public void remove(Fingerprint print, Collection<ArticleId> touched) {
        for (ArticleId later : List.copyOf(byEarlier.getOrDefault(print.article(), Map.of()).keySet())) {
            drop(print.article(), later, touched);
        }
        for (ArticleId earlier : List.copyOf(byLater.getOrDefault(print.article(), Set.of()))) {
            drop(earlier, print.article(), touched);
        }
        for (int band : bands(print)) {
            List<Fingerprint> block = bands.get(band);
            int at = Collections.binarySearch(block, print, Fingerprint.BY_DAY);
            block.remove(at);
            for (int k = Math.max(0, at - CopyFinder.NEIGHBOURS); k < at && k + CopyFinder.NEIGHBOURS < block.size(); k++) {
                if (!isCopy(block.get(k), block.get(k + CopyFinder.NEIGHBOURS))) {
                    compare(block.get(k), block.get(k + CopyFinder.NEIGHBOURS), touched);
                }
            }
            if (block.isEmpty()) {
                bands.remove(band);
            }
        }
    }

    /** All copies, by the ids of the earlier and the later one. */
    public List<Copy> copies() {
        List<Copy> all = new ArrayList<>();
        byEarlier.values().forEach(copies -> all.addAll(copies.values()));
        return all;
    }

    /** The copies of which {@code article} is the earlier one, by the id of the later one. */
    public Collection<Copy> of(ArticleId article) {
        return byEarlier.getOrDefault(article, Map.of()).values();
    }

    private static int[] bands(Fingerprint print) {
        return Arrays.stream(print.bands()).distinct().toArray();
    }

    private void compare(Fingerprint a, Fingerprint b, Collection<ArticleId> touched) {
        CopyFinder.compare(a, b).ifPresent(copy -> {
            byEarlier.computeIfAbsent(copy.a(), id -> new TreeMap<>(BY_ID)).put(copy.b(), copy);
            byLater.computeIfAbsent(copy.b(), id -> new HashSet<>()).add(copy.a());
            touched.add(copy.a());
            touched.add(copy.b());
        });
    }

    private boolean isCopy(Fingerprint a, Fingerprint b) {
        return byEarlier.getOrDefault(a.article(), Map.of()).containsKey(b.article());
    }

    /** Whether the two are near enough to one another in a band to be compared. */
    private boolean areNeighbours(Fingerprint a, Fingerprint b) {
        for (int band : bands(a)) {
            List<Fingerprint> block = bands.get(band);
            int at = Collections.binarySearch(block, a, Fingerprint.BY_DAY);
            if (block.subList(at + 1, Math.min(block.size(), at + 1 + CopyFinder.NEIGHBOURS)).contains(b)) {
                return true;
            }
        }
        return false;
    }

    private void drop(ArticleId earlier, ArticleId later, Collection<ArticleId> touched) {
        Map<ArticleId, Copy> copies = byEarlier.get(earlier);
        copies.remove(later);
        if (copies.isEmpty()) {
            byEarlier.remove(earlier);
        }
        Set<ArticleId> earlierOnes = byLater.get(later);
        earlierOnes.remove(earlier);
        if (earlierOnes.isEmpty()) {
            byLater.remove(later);
        }
        touched.add(earlier);
        touched.add(later);
    }
}

package org.dateline.reuse;

import java.util.ArrayList;
import java.util.Collection;
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

    private final KeyBlocks<Sketch> bands = new KeyBlocks<>(Sketch.BY_DAY);
    private final Map<ArticleId, Map<ArticleId, Copy>> byEarlier = new TreeMap<>(BY_ID);
    private final Map<ArticleId, Set<ArticleId>> byLater = new HashMap<>();

    /** Takes an article in that is not there; {@code touched} learns of those whose copies may be others now. */
    public void add(Sketch print, Collection<ArticleId> touched) {
        Set<Sketch> behind = new HashSet<>();
        Set<Sketch> before = new HashSet<>();
        for (int band : print.bands()) {
            int at = bands.add(band, print);
            List<Sketch> block = bands.get(band);
            before.addAll(block.subList(Math.max(0, at - CopyFinder.NEIGHBOURS), at));
            behind.addAll(block.subList(at + 1, Math.min(block.size(), at + 1 + CopyFinder.NEIGHBOURS)));
        }
        before.forEach(other -> compare(other, print, touched));
        behind.forEach(other -> compare(print, other, touched));
        for (int band : print.bands()) {
            List<Sketch> block = bands.get(band);
            int at = bands.find(band, print);
            for (int k = Math.max(0, at - CopyFinder.NEIGHBOURS); k < at && k + 1 + CopyFinder.NEIGHBOURS < block.size(); k++) {
                Sketch other = block.get(k + 1 + CopyFinder.NEIGHBOURS);
                if (isCopy(block.get(k), other) && !areNeighbours(block.get(k), other)) {
                    drop(block.get(k).article(), other.article(), touched);
                }
            }
        }
    }

    /** Takes an article in with whose copies {@link #put(Copy)} is called: nothing is compared. */
    public void put(Sketch print) {
        for (int band : print.bands()) {
            bands.add(band, print);
        }
    }

    /** Takes a copy in that was found before. */
    public void put(Copy copy) {
        byEarlier.computeIfAbsent(copy.a(), id -> new TreeMap<>(BY_ID)).put(copy.b(), copy);
        byLater.computeIfAbsent(copy.b(), id -> new HashSet<>()).add(copy.a());
    }

    /** Takes an article out that is there. */
    public void remove(Sketch print, Collection<ArticleId> touched) {
        for (ArticleId later : List.copyOf(byEarlier.getOrDefault(print.article(), Map.of()).keySet())) {
            drop(print.article(), later, touched);
        }
        for (ArticleId earlier : List.copyOf(byLater.getOrDefault(print.article(), Set.of()))) {
            drop(earlier, print.article(), touched);
        }
        for (int band : print.bands()) {
            int at = bands.find(band, print);
            bands.remove(band, print);
            List<Sketch> block = bands.get(band);
            for (int k = Math.max(0, at - CopyFinder.NEIGHBOURS); k < at && k + CopyFinder.NEIGHBOURS < block.size(); k++) {
                if (!isCopy(block.get(k), block.get(k + CopyFinder.NEIGHBOURS))) {
                    compare(block.get(k), block.get(k + CopyFinder.NEIGHBOURS), touched);
                }
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

    private void compare(Sketch a, Sketch b, Collection<ArticleId> touched) {
        a.compare(b).ifPresent(copy -> {
            put(copy);
            touched.add(copy.a());
            touched.add(copy.b());
        });
    }

    private boolean isCopy(Sketch a, Sketch b) {
        return byEarlier.getOrDefault(a.article(), Map.of()).containsKey(b.article());
    }

    /** Whether the two are near enough to one another in a band to be compared. */
    private boolean areNeighbours(Sketch a, Sketch b) {
        for (int band : a.bands()) {
            List<Sketch> block = bands.get(band);
            int at = bands.find(band, a);
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

package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.reuse.Copy;
import org.dateline.reuse.CopyFinder;
import org.dateline.time.Publication;

/** The ledger as its definition has it, of all articles at once and with nothing kept: what a growing one is held against. */
final class PlainLedger {

    private PlainLedger() {}

    /** The ledger of articles of different ids. */
    static Ledger of(TellingFinder tellings, Collection<AnnotatedArticle> articles, Policy policy) {
        List<Told> told = articles.stream().map(article -> Told.of(tellings, article))
                .sorted(Comparator.comparing(Told::article, LedgerSteps.ORDER)).toList();
        List<Account> all = told.stream().flatMap(one -> one.accounts().stream()).toList();
        List<Copy> copies = CopyFinder.find(told.stream().map(Told::print).toList());
        Map<ArticleId, Publication> known = new HashMap<>();
        told.forEach(one -> one.published().ifPresent(day -> known.put(one.article(), day)));
        List<IncidentJoiner.Learned> learned = new ArrayList<>();
        List<Incident> incidents = IncidentJoiner.join(new Clusterer(all, background(all)), all, pairs(all), copies, Map.copyOf(known),
                learned, policy);
        Map<ArticleId, Publication> first = new HashMap<>();
        learned.forEach(one -> first.putIfAbsent(one.article(), one.published()));
        known.putAll(first);
        List<Total> totals = new ArrayList<>();
        told.forEach(one -> one.totals().forEach(total -> totals.add(IncidentJoiner.dated(total, known.get(one.article())))));
        return new Ledger(incidents, SeriesFinder.find(totals), copies, told.stream().map(Told::article).toList(), known);
    }

    /** The pairs to compare, in order; {@code accounts} are in an order that does not depend on their coming. */
    static List<Blocks.Pair> pairs(List<Account> accounts) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<Map<String, Integer>> keys = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            keys.add(Blocks.keys(accounts.get(i)));
            for (String key : keys.get(i).keySet()) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        Comparator<Integer> byDay = Comparator.comparing((Integer i) -> Blocks.day(accounts.get(i)).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
        blocks.values().forEach(block -> block.sort(byDay));
        Map<String, Map<Integer, Integer>> positions = new HashMap<>();
        List<Blocks.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            pairs.addAll(best(i, keys.get(i), blocks, positions, accounts));
        }
        return pairs.stream().sorted().distinct().toList();
    }

    private static Collection<Blocks.Pair> best(int i, Map<String, Integer> keys, Map<String, List<Integer>> blocks,
            Map<String, Map<Integer, Integer>> positions, List<Account> accounts) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Map.Entry<String, Integer> key : keys.entrySet()) {
            List<Integer> block = blocks.get(key.getKey());
            if (block.size() < 2) {
                continue;
            }
            int at = positions.computeIfAbsent(key.getKey(), k -> positions(block)).get(i);
            boolean all = !accounts.get(i).dated() && block.size() <= Blocks.SMALL;
            for (int k = all ? 0 : Math.max(0, at - Blocks.NEIGHBOURS); k < (all ? block.size() : Math.min(block.size(), at + Blocks.NEIGHBOURS + 1)); k++) {
                if (k != at && !accounts.get(block.get(k)).telling().article().equals(accounts.get(i).telling().article())) {
                    shared.merge(block.get(k), key.getValue(), Integer::sum);
                }
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(Blocks.KEPT).map(entry -> Blocks.Pair.of(i, entry.getKey())).toList();
    }

    private static Map<Integer, Integer> positions(List<Integer> block) {
        Map<Integer, Integer> positions = new HashMap<>(2 * block.size());
        for (int k = 0; k < block.size(); k++) {
            positions.put(block.get(k), k);
        }
        return positions;
    }

    /** What accounts make of one another. */
    static Background background(List<Account> accounts) {
        Map<Integer, List<Integer>> blocks = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            if (Background.counts(accounts.get(i))) {
                order.add(i);
            }
        }
        order.sort(java.util.Comparator.comparing((Integer i) -> Blocks.day(accounts.get(i)).get()).thenComparing(i -> i));
        for (int i : order) {
            for (int term : accounts.get(i).profile().strongest()) {
                blocks.computeIfAbsent(term, t -> new ArrayList<>(2)).add(i);
            }
        }
        double[] likeness = new double[accounts.size()];
        for (int i : order) {
            Set<Integer> witnesses = new TreeSet<>();
            for (int term : accounts.get(i).profile().strongest()) {
                addWitnesses(blocks.get(term), i, accounts, witnesses);
            }
            likeness[i] = Background.quarter(witnesses.stream().mapToDouble(k -> accounts.get(i).profile().likeness(accounts.get(k).profile())));
        }
        return new Background(likeness);
    }

    private static void addWitnesses(List<Integer> block, int of, List<Account> accounts, Set<Integer> witnesses) {
        Optional<LocalDate> day = Blocks.day(accounts.get(of));
        int at = java.util.Collections.binarySearch(block, of, java.util.Comparator
                .comparing((Integer i) -> Blocks.day(accounts.get(i)).get()).thenComparing(i -> i));
        for (int step : new int[] {-1, 1}) {
            int k = at + step;
            for (int tried = 0; tried < Background.REACH && k >= 0 && k < block.size(); tried++, k += step) {
                long apart = Math.abs(Blocks.day(accounts.get(block.get(k))).get().toEpochDay() - day.get().toEpochDay());
                if (apart >= Background.APART_DAYS) {
                    witnesses.add(block.get(k));
                    break;
                }
            }
        }
    }
}

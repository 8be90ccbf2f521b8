package org.dateline.ledger;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.place.PlaceMention;

/**
 * Which accounts are worth to be compared: those that share a town in the same days, a named victim, or rare words.
 * Within a block only neighbours by day are, and of all that each has in common with others, the best few: so the
 * number of comparisons grows with the accounts, not with their square.
 */
final class Blocks {

    /** How many neighbours each way a block gives, and how many candidates an account keeps. */
    static final int NEIGHBOURS = 6;

    static final int KEPT = 8;

    /** An account without a day has no neighbours by day: all of a block of so many are its. */
    static final int SMALL = 60;
    private static final int WINDOW_DAYS = 4;
    private static final int MOST_DAYS = 5;
    private static final int NAME_WEIGHT = 6;
    private static final int TOWN_WEIGHT = 3;

    private Blocks() {}

    /** Two accounts by their places in a list, the lower one first. */
    record Pair(int a, int b) implements Comparable<Pair> {

        static Pair of(int a, int b) {
            return a < b ? new Pair(a, b) : new Pair(b, a);
        }

        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** The keys of the blocks that an account belongs to, each with what it counts to share it. */
    static Map<String, Integer> keys(Account account) {
        Map<String, Integer> keys = new TreeMap<>();
        Optional<LocalDate> day = day(account);
        if (day.isPresent()) {
            long window = Math.floorDiv(day.get().toEpochDay(), WINDOW_DAYS);
            for (PlaceMention mention : account.telling().places()) {
                if (PlaceDistance.isSpot(mention)) {
                    String place = "T" + PlaceVote.key(mention.place().get()) + ":";
                    keys.put(place + window, TOWN_WEIGHT);
                    keys.put(place + (window + 1), TOWN_WEIGHT);
                }
            }
        }
        for (PlaceMention mention : account.telling().places()) {
            if (PlaceDistance.isSpot(mention)) {
                keys.put("P" + PlaceVote.key(mention.place().get()), 1);
                String place = "M" + PlaceVote.key(mention.place().get()) + ":";
                if (account.dated()) {
                    day.ifPresent(known -> keys.put(place + MonthDay.from(known), 1));
                } else {
                    account.vague().days().stream().limit(MOST_DAYS).forEach(vague -> keys.put(place + vague, 1));
                }
            }
        }
        account.names().forEach(name -> keys.put("N" + name, NAME_WEIGHT));
        for (int term : account.profile().strongest()) {
            keys.put("W" + term, 1);
        }
        return keys;
    }

    static Optional<LocalDate> day(Account account) {
        return account.telling().when().map(org.dateline.time.Interval::from).or(() -> account.telling().published());
    }

    /** The pairs to compare, in order; {@code accounts} are in an order that does not depend on their coming. */
    static List<Pair> pairs(List<Account> accounts) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<Map<String, Integer>> keys = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            keys.add(keys(accounts.get(i)));
            for (String key : keys.get(i).keySet()) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
        Comparator<Integer> byDay = Comparator.comparing((Integer i) -> day(accounts.get(i)).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
        blocks.values().forEach(block -> block.sort(byDay));
        Map<String, Map<Integer, Integer>> positions = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            pairs.addAll(best(i, keys.get(i), blocks, positions, accounts));
        }
        return pairs.stream().sorted().distinct().toList();
    }

    private static Collection<Pair> best(int i, Map<String, Integer> keys, Map<String, List<Integer>> blocks,
            Map<String, Map<Integer, Integer>> positions, List<Account> accounts) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (Map.Entry<String, Integer> key : keys.entrySet()) {
            List<Integer> block = blocks.get(key.getKey());
            if (block.size() < 2) {
                continue;
            }
            int at = positions.computeIfAbsent(key.getKey(), k -> positions(block)).get(i);
            boolean all = !accounts.get(i).dated() && block.size() <= SMALL;
            for (int k = all ? 0 : Math.max(0, at - NEIGHBOURS); k < (all ? block.size() : Math.min(block.size(), at + NEIGHBOURS + 1)); k++) {
                if (k != at && !accounts.get(block.get(k)).telling().article().equals(accounts.get(i).telling().article())) {
                    shared.merge(block.get(k), key.getValue(), Integer::sum);
                }
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT).map(entry -> Pair.of(i, entry.getKey())).toList();
    }

    private static Map<Integer, Integer> positions(List<Integer> block) {
        Map<Integer, Integer> positions = new HashMap<>(2 * block.size());
        for (int k = 0; k < block.size(); k++) {
            positions.put(block.get(k), k);
        }
        return positions;
    }
}

package org.dateline.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * How alike the words of an account and of others are that cannot be of its event, since they tell of other days: all news
 * of one war has its parties, places and background in common, and only what two accounts share beyond that speaks for one
 * event. This is the local scaling of likenesses that Zelnik-Manor and Perona (2004) describe, with days as the witness.
 */
final class Background {

    /** So many days apart accounts are of other events. */
    static final int APART_DAYS = 3;

    /** Fewer witnesses tell nothing. */
    private static final int LEAST = 4;

    /** How far a witness is sought in the block of a word. */
    static final int REACH = 40;

    private final double[] likeness;

    /** What is known already of accounts, by their places. */
    Background(double[] likeness) {
        this.likeness = likeness.clone();
    }

    /** What accounts make of one another. */
    static Background of(List<Account> accounts) {
        Map<Integer, List<Integer>> blocks = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            if (counts(accounts.get(i))) {
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
            likeness[i] = quarter(witnesses.stream().mapToDouble(k -> accounts.get(i).profile().likeness(accounts.get(k).profile())));
        }
        return new Background(likeness);
    }

    /** The likeness that a quarter of those of the witnesses are below; 0 where they are too few. */
    static double quarter(DoubleStream likenesses) {
        double[] alike = likenesses.sorted().toArray();
        return alike.length < LEAST ? 0 : alike[alike.length / 4];
    }

    /** Whether an account has witnesses and is one. */
    static boolean counts(Account account) {
        return account.dated() && Blocks.day(account).isPresent();
    }

    private static void addWitnesses(List<Integer> block, int of, List<Account> accounts, Set<Integer> witnesses) {
        Optional<LocalDate> day = Blocks.day(accounts.get(of));
        int at = java.util.Collections.binarySearch(block, of, java.util.Comparator
                .comparing((Integer i) -> Blocks.day(accounts.get(i)).get()).thenComparing(i -> i));
        for (int step : new int[] {-1, 1}) {
            int k = at + step;
            for (int tried = 0; tried < REACH && k >= 0 && k < block.size(); tried++, k += step) {
                long apart = Math.abs(Blocks.day(accounts.get(block.get(k))).get().toEpochDay() - day.get().toEpochDay());
                if (apart >= APART_DAYS) {
                    witnesses.add(block.get(k));
                    break;
                }
            }
        }
    }

    /**
     * How alike accounts of other events are by their words to the account at that place, 0 to 1: a quarter of its witnesses
     * are less alike. Not the mean: some of them follow up on its own event on later days.
     */
    double of(int account) {
        return likeness[account];
    }
}

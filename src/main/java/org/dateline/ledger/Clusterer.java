package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins accounts by their ties, the strongest first; two groups are joined where their accounts are more alike than not
 * on average and none vetoes another. The result does not depend on the order in which articles came.
 */
final class Clusterer {

    /** How many pairs of two groups are looked at. */
    private static final int SAMPLE = 12;

    private final List<Account> accounts;
    private final Map<Blocks.Pair, Comparison> known = new HashMap<>();
    private final Background background;
    private final int[] groupOf;
    private final Map<Integer, List<Integer>> groups = new TreeMap<>();
    private final Map<Integer, List<Blocks.Pair>> ties = new HashMap<>();

    /** @param background that of these accounts, which others than these may have made */
    Clusterer(List<Account> accounts, Background background) {
        this.accounts = accounts;
        this.background = background;
        this.groupOf = new int[accounts.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            groups.put(i, List.of(i));
        }
    }

    /** A group of accounts, by their places in the list, and the ties that made it. */
    record Group(List<Integer> members, List<Blocks.Pair> ties) {}

    List<Group> join(List<Blocks.Pair> pairs) {
        List<Blocks.Pair> strong = new ArrayList<>();
        for (Blocks.Pair pair : pairs) {
            Comparison comparison = compare(pair);
            if (!comparison.vetoed() && comparison.bits() > 0) {
                strong.add(pair);
            }
        }
        strong.sort(Comparator.comparingDouble((Blocks.Pair pair) -> -compare(pair).bits())
                .thenComparing(Comparator.naturalOrder()));
        for (Blocks.Pair pair : strong) {
            int a = groupOf[pair.a()];
            int b = groupOf[pair.b()];
            if (a == b) {
                ties.get(a).add(pair);
            } else if (mayJoin(groups.get(a), groups.get(b))) {
                unite(Math.min(a, b), Math.max(a, b), pair);
            }
        }
        List<Group> joined = new ArrayList<>();
        groups.forEach((group, members) -> joined.add(new Group(members, ties.getOrDefault(group, List.of()))));
        return joined;
    }

    Comparison compare(Blocks.Pair pair) {
        return known.computeIfAbsent(pair, p -> Comparison.of(accounts.get(p.a()), accounts.get(p.b()),
                Math.max(background.of(p.a()), background.of(p.b()))));
    }

    private boolean mayJoin(List<Integer> some, List<Integer> others) {
        double sum = 0;
        int looked = 0;
        int step = Math.max(1, some.size() * others.size() / SAMPLE);
        for (int k = 0; k < some.size() * others.size(); k++) {
            int a = some.get(k / others.size());
            int b = others.get(k % others.size());
            if (accounts.get(a).telling().article().equals(accounts.get(b).telling().article())) {
                return false;
            }
            if (k % step == 0 || known.containsKey(Blocks.Pair.of(a, b))) {
                Comparison comparison = compare(Blocks.Pair.of(a, b));
                if (comparison.vetoed()) {
                    return false;
                }
                sum += comparison.bits();
                looked++;
            }
        }
        return sum / looked > 0;
    }

    private void unite(int keep, int gone, Blocks.Pair tie) {
        List<Integer> members = new ArrayList<>(groups.get(keep));
        members.addAll(groups.remove(gone));
        members.sort(Comparator.naturalOrder());
        groups.put(keep, members);
        members.forEach(member -> groupOf[member] = keep);
        List<Blocks.Pair> all = ties.computeIfAbsent(keep, k -> new ArrayList<>());
        List<Blocks.Pair> theirs = ties.remove(gone);
        if (theirs != null) {
            all.addAll(theirs);
        }
        all.add(tie);
    }
}

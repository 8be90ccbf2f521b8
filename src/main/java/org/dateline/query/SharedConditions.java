package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions of many standing questions and their parts. Equal ones are kept once, under one number, and asked once
 * for an article: the answer is a bit for each of its findings. Of several that all must be true the cheaper ones are
 * asked first, and one that needs a key of {@link WatchKeys} is not asked about findings that have none of its keys.
 * Immutable; arrays side by side, because thousands are looked at for each article.
 */
final class SharedConditions {

    /** How many findings are asked about at a time. */
    static final int MOST = Long.SIZE;

    private static final int DEAREST = 1000;

    private static final int ONCE = -1;

    /** How a condition is asked. */
    private static final byte LEAF = 0;
    private static final byte AND = 1;
    private static final byte OR = 2;
    private static final byte NOT = 3;

    private final Map<Condition, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> keyNumbers = new HashMap<>();
    private final Condition[] conditions;
    private final byte[] forms;
    private final boolean[] ofArticle;

    /** Where the answer to a condition is kept that several ask; {@link #ONCE} for one that is asked once. */
    private final int[] slots;

    private final int slotCount;
    private final int[][] parts;
    private final int[][] keys;

    /**
     * One condition.
     *
     * @param condition what it asks
     * @param parts the numbers of the conditions that it joins, the cheapest first
     * @param keys the numbers of the keys of which a finding has one where it is true; none where no keys are known
     * @param cost how dear it is, compared with others
     * @param ofArticle whether it is about the article, so that all its findings have the same answer
     */
    private record Node(Condition condition, int[] parts, int[] keys, int cost, boolean ofArticle) {}

    /** The conditions of questions, with all their parts. */
    SharedConditions(Collection<Condition> asked) {
        List<Node> nodes = new ArrayList<>();
        BitSet shared = new BitSet();
        asked.forEach(condition -> add(condition, nodes, shared));
        this.conditions = nodes.stream().map(Node::condition).toArray(Condition[]::new);
        this.parts = nodes.stream().map(Node::parts).toArray(int[][]::new);
        this.keys = nodes.stream().map(Node::keys).toArray(int[][]::new);
        this.forms = new byte[nodes.size()];
        this.ofArticle = new boolean[nodes.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = form(conditions[i]);
            ofArticle[i] = nodes.get(i).ofArticle;
        }
        this.slots = new int[nodes.size()];
        Arrays.fill(slots, ONCE);
        this.slotCount = shared.cardinality();
        int slot = 0;
        for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
            slots[i] = slot++;
        }
    }

    private int add(Condition condition, List<Node> nodes, BitSet shared) {
        Integer known = numbers.get(condition);
        if (known != null) {
            shared.set(known);
            return known;
        }
        List<Node> joined = new ArrayList<>();
        List<Integer> inner = parts(condition).stream().map(part -> add(part, nodes, shared))
                .sorted(Comparator.comparingInt(part -> nodes.get(part).cost)).toList();
        inner.forEach(part -> joined.add(nodes.get(part)));
        int cost = joined.isEmpty() ? cost(condition) : Math.min(DEAREST, joined.stream().mapToInt(Node::cost).sum());
        boolean isOfArticle = joined.isEmpty()
                ? condition instanceof Matching || condition instanceof Outlet || condition instanceof InArticle
                : joined.stream().allMatch(Node::ofArticle);
        int[] needed = WatchKeys.needed(condition).stream().mapToInt(this::number).toArray();
        nodes.add(new Node(condition, inner.stream().mapToInt(part -> part).toArray(), needed, cost, isOfArticle));
        numbers.put(condition, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private int number(String key) {
        Integer known = keyNumbers.putIfAbsent(key, keyNumbers.size());
        return known == null ? keyNumbers.size() - 1 : known;
    }

    private static byte form(Condition condition) {
        return condition instanceof Condition.And ? AND : condition instanceof Condition.Or ? OR
                : condition instanceof Condition.Not ? NOT : LEAF;
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And and ? and.all()
                : condition instanceof Condition.Or or ? or.any()
                : condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
    }

    private static int cost(Condition condition) {
        return condition instanceof Condition.Everything || condition instanceof Joint ? 0
                : condition instanceof OneOf || condition instanceof Count ? 1
                : condition instanceof InArticle || condition instanceof During || condition instanceof Published ? 2
                : condition instanceof Outlet || condition instanceof Matching ? 3
                : condition instanceof In ? 4 : condition instanceof SaidBy || condition instanceof Group ? 6 : 8;
    }

    /** How many conditions there are; their numbers are less. */
    int size() {
        return conditions.length;
    }

    /** The number of {@code condition}, one of those asked or a part of one. */
    int number(Condition condition) {
        return numbers.get(condition);
    }

    /** The numbers of the keys that condition {@code number} needs one of; none where no keys are known. */
    int[] keys(int number) {
        return keys[number].clone();
    }

    /** How many keys there are; their numbers are less. */
    int keyCount() {
        return keyNumbers.size();
    }

    /** The number of a key, nothing where no condition needs it. */
    Optional<Integer> key(String key) {
        return Optional.ofNullable(keyNumbers.get(key));
    }

    /** What the conditions say of some findings of one article. For one thread. */
    final class Answers {
        private final List<Subject> findings;
        private final long all;
        private final long[] present = new long[keyCount()];
        private final long[] answers = new long[slotCount];
        private final boolean[] isKnown = new boolean[slotCount];

        /** Answers about {@code findings}, {@link #MOST} at most. */
        Answers(List<Subject> findings) {
            this.findings = findings;
            this.all = -1L >>> MOST - findings.size();
        }

        /** All findings have the key. */
        void haveKey(int key) {
            present[key] = all;
        }

        /** Finding {@code i} has the key. */
        void hasKey(int i, int key) {
            present[key] |= 1L << i;
        }

        /** The findings for which the condition of that number is true, a bit for each. */
        long test(int number) {
            int slot = slots[number];
            if (slot == ONCE) {
                return ask(number);
            }
            if (!isKnown[slot]) {
                isKnown[slot] = true;
                answers[slot] = ask(number);
            }
            return answers[slot];
        }

        private long ask(int number) {
            return switch (forms[number]) {
                case AND -> and(parts[number]);
                case OR -> or(parts[number]);
                case NOT -> all & ~test(parts[number][0]);
                default -> leaf(number);
            };
        }

        private long and(int[] joined) {
            long yes = all;
            for (int i = 0; i < joined.length && yes != 0; i++) {
                yes &= test(joined[i]);
            }
            return yes;
        }

        private long or(int[] joined) {
            long yes = 0;
            for (int i = 0; i < joined.length && yes != all; i++) {
                yes |= test(joined[i]);
            }
            return yes;
        }

        private long leaf(int number) {
            long left = keys[number].length == 0 ? all : 0;
            for (int key : keys[number]) {
                left |= present[key];
            }
            if (ofArticle[number]) {
                return left != 0 && conditions[number].test(findings.get(0)) ? all : 0;
            }
            long yes = 0;
            for (; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                yes |= conditions[number].test(findings.get(i)) ? 1L << i : 0;
            }
            return yes;
        }
    }
}

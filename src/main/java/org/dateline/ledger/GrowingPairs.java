package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which tellings are worth to be compared, as {@link Blocks} finds them, while tellings come and go. For one thread. */
final class GrowingPairs {

    private final Map<String, List<Node>> blocks = new HashMap<>();

    /** Takes a telling in; {@code touched} learns of all that may have other candidates now. */
    void add(Node node, Collection<Node> touched) {
        touched.add(node);
        for (String key : node.keys.keySet()) {
            List<Node> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
            int at = -1 - Collections.binarySearch(block, node, Node.BY_DAY);
            block.add(at, node);
            touch(block, at, touched);
        }
    }

    /** Takes a telling out. */
    void remove(Node node, Collection<Node> touched) {
        for (String key : node.keys.keySet()) {
            List<Node> block = blocks.get(key);
            int at = Collections.binarySearch(block, node, Node.BY_DAY);
            touch(block, at, touched);
            block.remove(at);
            if (block.isEmpty()) {
                blocks.remove(key);
            }
        }
    }

    /** Those around a place, and where the block is small all that are not dated. */
    private static void touch(List<Node> block, int at, Collection<Node> touched) {
        touched.addAll(block.subList(Math.max(0, at - Blocks.NEIGHBOURS), Math.min(block.size(), at + Blocks.NEIGHBOURS + 1)));
        if (block.size() <= Blocks.SMALL + 1) {
            block.stream().filter(other -> !other.account.dated()).forEach(touched::add);
        }
    }

    /** The candidates that a telling keeps. */
    List<Node> best(Node node) {
        Map<Node, Integer> shared = new IdentityHashMap<>();
        for (Map.Entry<String, Integer> key : node.keys.entrySet()) {
            List<Node> block = blocks.get(key.getKey());
            if (block.size() < 2) {
                continue;
            }
            boolean all = !node.account.dated() && block.size() <= Blocks.SMALL;
            int at = Collections.binarySearch(block, node, Node.BY_DAY);
            int end = all ? block.size() : Math.min(block.size(), at + Blocks.NEIGHBOURS + 1);
            for (int k = all ? 0 : Math.max(0, at - Blocks.NEIGHBOURS); k < end; k++) {
                if (k != at && !block.get(k).article().equals(node.article())) {
                    shared.merge(block.get(k), key.getValue(), Integer::sum);
                }
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey(Node.ORDER)))
                .limit(Blocks.KEPT).map(Map.Entry::getKey).toList();
    }
}

package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dateline.reuse.KeyBlocks;

/** Which tellings are worth to be compared, as {@link Blocks} finds them, while tellings come and go. For one thread. */
final class GrowingPairs {

    private final KeyBlocks<Node> blocks = new KeyBlocks<>(Node.BY_DAY);

    /** Takes a telling in; {@code touched} learns of all that may have other candidates now. */
    void add(Node node, Collection<Node> touched) {
        touched.add(node);
        for (long key : node.keys) {
            int at = blocks.add(key, node);
            touch(blocks.get(key), at, touched);
        }
    }

    /** Takes a telling out. */
    void remove(Node node, Collection<Node> touched) {
        for (long key : node.keys) {
            touch(blocks.get(key), blocks.find(key, node), touched);
            blocks.remove(key, node);
        }
    }

    /** Those around a place, and where the block is small all that are not dated. */
    private static void touch(List<Node> block, int at, Collection<Node> touched) {
        touched.addAll(block.subList(Math.max(0, at - Blocks.NEIGHBOURS), Math.min(block.size(), at + Blocks.NEIGHBOURS + 1)));
        if (block.size() <= Blocks.SMALL + 1) {
            block.stream().filter(other -> !other.dated).forEach(touched::add);
        }
    }

    /** The candidates that a telling keeps. */
    List<Node> best(Node node) {
        List<Node> near = new ArrayList<>();
        for (long key : node.keys) {
            List<Node> block = blocks.get(key);
            if (block.size() < 2) {
                continue;
            }
            boolean all = !node.dated && block.size() <= Blocks.SMALL;
            int at = blocks.find(key, node);
            int end = all ? block.size() : Math.min(block.size(), at + Blocks.NEIGHBOURS + 1);
            for (int k = all ? 0 : Math.max(0, at - Blocks.NEIGHBOURS); k < end; k++) {
                Node other = block.get(k);
                if (k != at && other.held() != node.held()) {
                    if (other.shared == 0) {
                        near.add(other);
                    }
                    other.shared += Node.weight(key);
                }
            }
        }
        List<Node> best = near.stream().filter(other -> other.shared > 1)
                .sorted(Comparator.comparingInt((Node other) -> -other.shared).thenComparing(Node.ORDER)).limit(Blocks.KEPT).toList();
        near.forEach(other -> other.shared = 0);
        return best;
    }
}

package org.dateline.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.reuse.KeyBlocks;

/** How alike the words of tellings are to those of other days, as {@link Background} says, while tellings come and go. For one thread. */
final class GrowingBackground {

    private final KeyBlocks<Node> blocks = new KeyBlocks<>(Node.BY_DAY);

    /** Takes a telling in; {@code touched} learns of all that may have other witnesses now. */
    void add(Node node, Collection<Node> touched) {
        touched.add(node);
        for (int term : node.terms) {
            int at = blocks.add(term, node);
            List<Node> block = blocks.get(term);
            touch(block, at, -1, touched);
            touch(block, at, 1, touched);
        }
    }

    /** Takes a telling out. */
    void remove(Node node, Collection<Node> touched) {
        for (int term : node.terms) {
            List<Node> block = blocks.get(term);
            int at = blocks.find(term, node);
            touch(block, at, -1, touched);
            touch(block, at, 1, touched);
            blocks.remove(term, node);
        }
    }

    /**
     * Those on one side of a place that find their witness elsewhere with and without it: it is their witness, or they seek so
     * far that one more or less in between ends the search at another place.
     */
    private static void touch(List<Node> block, int at, int step, Collection<Node> touched) {
        for (int k = at + step, away = 1; k >= 0 && k < block.size() && away <= Background.REACH; k += step, away++) {
            Node other = block.get(k);
            if (away > 1 && isApart(block.get(at + step), other)) {
                return;
            }
            int last = k - step * Background.REACH;
            if (isApart(block.get(at), other) || last >= 0 && last < block.size() && !isApart(block.get(last), other)) {
                touched.add(other);
            }
        }
    }

    private static boolean isApart(Node a, Node b) {
        return Math.abs(a.day - b.day) >= Background.APART_DAYS;
    }

    /** The background of a telling that is there. */
    double of(Node node) {
        Set<Node> witnesses = Node.nodes();
        for (int term : node.terms) {
            List<Node> block = blocks.get(term);
            int at = blocks.find(term, node);
            for (int step = -1; step <= 1; step += 2) {
                for (int k = at + step, away = 1; k >= 0 && k < block.size() && away <= Background.REACH; k += step, away++) {
                    if (isApart(block.get(k), node)) {
                        witnesses.add(block.get(k));
                        break;
                    }
                }
            }
        }
        return Background.quarter(witnesses.stream().mapToDouble(node::likeness));
    }
}

package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.ArticleId;

/** A telling in the graph of all that a {@link GrowingLedger} holds. For one thread; two nodes are never equal. */
final class Node {

    /** By the id of the article, then by the telling's number. */
    static final Comparator<Node> ORDER = Comparator
            .comparing((Node node) -> node.article().value()).thenComparingInt(node -> node.number);

    /** As blocks are ordered: by day, those without one last. */
    static final Comparator<Node> BY_DAY = Comparator.comparingLong((Node node) -> node.day).thenComparing(ORDER);

    final int number;
    /** The keys of its blocks, each with what it counts to share it; see {@link #weight}. */
    final long[] keys;
    /** Days since 1970-01-01, the greatest number where it has no day. */
    final long day;
    /** Whether its article's day of publication is known well enough for its days to be compared. */
    final boolean dated;
    /** The words by which it has witnesses of other days; none where it has none. */
    final int[] terms;

    double background;
    /** What it shares with another while the candidates of that are counted, else 0. */
    int shared;
    /** The candidates that it keeps. */
    List<Node> best = List.of();
    /** Those that keep it. */
    final Few keptBy = new Few();
    /** Those of both that attract it. */
    final Few attracted = new Few();
    /** What it is a part of; null before it is. */
    Component component;

    private final Held held;

    Node(Held held, int number, long[] keys, long day, boolean dated, int[] terms) {
        this.held = held;
        this.number = number;
        this.keys = keys;
        this.day = day;
        this.dated = dated;
        this.terms = terms;
    }

    static Node of(Held held, Account account) {
        return new Node(held, account.telling().number(), keys(account), Blocks.day(account).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE),
                account.dated(), Background.counts(account) ? account.profile().strongest() : new int[0]);
    }

    /** Some nodes, so few that they are looked through one by one. */
    static final class Few {
        private static final Node[] NONE = {};
        private Node[] nodes = NONE;

        boolean add(Node node) {
            if (contains(node)) {
                return false;
            }
            Node[] more = Arrays.copyOf(nodes, nodes.length + 1);
            more[nodes.length] = node;
            nodes = more;
            return true;
        }

        boolean remove(Node node) {
            for (int i = 0; i < nodes.length; i++) {
                if (nodes[i] == node) {
                    Node[] fewer = nodes.length == 1 ? NONE : Arrays.copyOf(nodes, nodes.length - 1);
                    if (i < fewer.length) {
                        fewer[i] = nodes[nodes.length - 1];
                    }
                    nodes = fewer;
                    return true;
                }
            }
            return false;
        }

        boolean contains(Node node) {
            for (Node one : nodes) {
                if (one == node) {
                    return true;
                }
            }
            return false;
        }

        List<Node> list() {
            return List.of(nodes);
        }
    }

    /** Keys as numbers, whose last bits are what they count; no two keys of a corpus have one number but by a very rare chance. */
    private static long[] keys(Account account) {
        Map<String, Integer> named = Blocks.keys(account);
        long[] keys = new long[named.size()];
        int at = 0;
        for (Map.Entry<String, Integer> key : named.entrySet()) {
            long hash = 0xcbf29ce484222325L;
            for (int i = 0; i < key.getKey().length(); i++) {
                hash = (hash ^ key.getKey().charAt(i)) * 0x100000001b3L;
                hash ^= hash >>> 29;
            }
            keys[at++] = hash << 4 | key.getValue();
        }
        return keys;
    }

    /** What a key counts. */
    static int weight(long key) {
        return (int) (key & 0xf);
    }

    ArticleId article() {
        return held.article();
    }

    Held held() {
        return held;
    }

    /** Its name in a corpus, as {@link Telling#id} has it. */
    String id() {
        return number == 0 ? article().value() : article().value() + "#" + number;
    }

    /** All that it tells. */
    Account account() {
        return held.account(number);
    }

    /** How alike its words are to those of another. */
    double likeness(Node other) {
        return held.profile(number).likeness(other.held.profile(other.number));
    }

    /** All that it is compared with. */
    Set<Node> compared() {
        if (best.isEmpty() && keptBy.nodes.length == 0) {
            return Set.of();
        }
        Set<Node> both = nodes();
        both.addAll(best);
        Collections.addAll(both, keptBy.nodes);
        return both;
    }

    /** Whether what both say speaks for one event more than against it. */
    boolean attracts(Node other) {
        Node first = ORDER.compare(this, other) < 0 ? this : other;
        Node second = first == this ? other : this;
        Comparison comparison = Comparison.of(first.account(), second.account(), Math.max(background, other.background));
        return !comparison.vetoed() && comparison.bits() > 0;
    }

    /**
     * Whether it may be otherwise now with another whether the two attract each other, if the greater of their backgrounds was {@code before}: what words
     * say for one event only falls as that rises.
     */
    boolean mayChange(Node other, double before) {
        double now = Math.max(background, other.background);
        return (attracted.contains(other) ? now > before : now < before) && Comparison.changes(likeness(other), before, now);
    }

    static Set<Node> nodes() {
        return Collections.newSetFromMap(new IdentityHashMap<>(8));
    }
}

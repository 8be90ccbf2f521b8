package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.ArticleId;

/** A telling in the graph of all that a {@link GrowingLedger} holds. For one thread; two nodes are never equal. */
final class Node {

    /** By the id of the article, then by the telling's number. */
    static final Comparator<Node> ORDER = Comparator
            .comparing((Node node) -> node.article().value()).thenComparingInt(node -> node.account.telling().number());

    /** As blocks are ordered: by day, those without one last. */
    static final Comparator<Node> BY_DAY = Comparator.comparingLong((Node node) -> node.day).thenComparing(ORDER);

    final Account account;
    final Map<String, Integer> keys;
    /** Days since 1970-01-01, the greatest number where it has no day. */
    final long day;
    /** The words by which it has witnesses of other days; none where it has none. */
    final int[] terms;

    double background;
    /** The candidates that it keeps. */
    List<Node> best = List.of();
    /** Those that keep it. */
    final Set<Node> keptBy = nodes();
    /** Those of both that attract it. */
    final Set<Node> attracted = nodes();
    /** What it is a part of; null before it is. */
    Component component;

    Node(Account account) {
        this.account = account;
        this.keys = Blocks.keys(account);
        Optional<LocalDate> known = Blocks.day(account);
        this.day = known.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        this.terms = Background.counts(account) ? account.profile().strongest() : new int[0];
    }

    ArticleId article() {
        return account.telling().article();
    }

    /** All that it is compared with. */
    Set<Node> compared() {
        Set<Node> both = nodes();
        both.addAll(best);
        both.addAll(keptBy);
        return both;
    }

    /** Whether what both say speaks for one event more than against it. */
    boolean attracts(Node other) {
        Comparison comparison = ORDER.compare(this, other) < 0
                ? Comparison.of(account, other.account, Math.max(background, other.background))
                : Comparison.of(other.account, account, Math.max(background, other.background));
        return !comparison.vetoed() && comparison.bits() > 0;
    }

    static Set<Node> nodes() {
        return Collections.newSetFromMap(new IdentityHashMap<>(8));
    }
}

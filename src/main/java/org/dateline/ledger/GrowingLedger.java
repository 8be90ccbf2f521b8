package org.dateline.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.reuse.Fingerprint;
import org.dateline.reuse.GrowingCopies;
import org.dateline.time.Publication;

/**
 * The ledger of articles that come, change and go: at each time that of all that are there, whatever their order. An
 * article is compared with its candidates alone, and only the components of the graph that it touches are made anew. In memory is what
 * joins articles, some kilobytes of each; what they tell and the incidents are read again when they are needed. Safe for use by several threads.
 */
public final class GrowingLedger {

    private final TellingFinder tellings;
    final ToldStore store;
    final Map<ArticleId, Held> held = new TreeMap<>(LedgerSteps.ORDER);
    private final Map<ArticleId, Publication> known = new TreeMap<>(LedgerSteps.ORDER);
    private final Map<ArticleId, Optional<Held>> waiting = new LinkedHashMap<>();
    final GrowingPairs pairs = new GrowingPairs();
    final GrowingBackground background = new GrowingBackground();
    final GrowingCopies copies = new GrowingCopies();
    private final GrowingSeries series = new GrowingSeries();
    final Set<Component> components = Collections.newSetFromMap(new IdentityHashMap<>());
    final IncidentOrder incidents = new IncidentOrder();

    public GrowingLedger(TellingFinder tellings) {
        this(tellings, new ToldStore(new ByteStore()));
    }

    GrowingLedger(TellingFinder tellings, ToldStore store) {
        this.tellings = tellings;
        this.store = store;
    }

    /** Takes an article in, in place of an earlier one of its id. */
    public void add(AnnotatedArticle annotated) {
        Held come = Held.of(Told.of(tellings, annotated), store);
        synchronized (this) {
            waiting.put(annotated.article().id(), Optional.of(come));
        }
    }

    /** Takes an article out; nothing happens where it is not there. */
    public synchronized void remove(ArticleId article) {
        waiting.put(article, Optional.empty());
    }

    /** The ledger of all articles that are there. */
    public synchronized Ledger build(Policy policy) {
        settle();
        return new Ledger(incidents(policy), series.series(), copies.copies(), List.copyOf(held.keySet()), known);
    }

    /** The incidents of all articles that are there, as {@link Ledger#incidents} has them, without the rest. */
    public synchronized List<Incident> incidents(Policy policy) {
        settle();
        return new HeldIncidents(incidents.heads(), store, policy);
    }

    /** How many bytes of the store it uses. */
    long live() {
        return held.values().stream().mapToLong(here -> ToldStore.size(here.place())).sum() + Arrays.stream(incidents.heads()).mapToLong(head -> ToldStore.size(head.place())).sum();
    }

    /** How many pairs of tellings are compared. */
    synchronized long pairs() {
        settle();
        return held.values().stream().flatMap(here -> here.nodes().stream()).mapToLong(node -> node.compared().size()).sum() / 2;
    }

    /** Takes in what was added and taken out. For the holder of the lock. */
    void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        Set<Node> gone = Node.nodes();
        Set<Node> come = Node.nodes();
        Set<Node> neighbours = Node.nodes();
        Set<Node> witnesses = Node.nodes();
        Set<ArticleId> touched = new HashSet<>();
        waiting.forEach((article, now) -> {
            Held before = now.isPresent() ? held.put(article, now.get()) : held.remove(article);
            touched.add(article);
            if (before != null) {
                before.nodes().forEach(node -> pairs.remove(node, neighbours));
                before.nodes().forEach(node -> background.remove(node, witnesses));
                copies.remove(before.sketch(), touched);
                gone.addAll(before.nodes());
            }
            now.ifPresent(added -> {
                added.nodes().forEach(node -> pairs.add(node, neighbours));
                added.nodes().forEach(node -> background.add(node, witnesses));
                copies.add(added.sketch(), touched);
                come.addAll(added.nodes());
            });
        });
        waiting.clear();
        neighbours.removeAll(gone);
        witnesses.removeAll(gone);
        Set<Component> stale = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.forEach(node -> leave(node, stale));
        Map<Node, Double> backgrounds = new IdentityHashMap<>();
        for (Node node : witnesses.stream().sorted(Node.BY_DAY).toList()) {
            double now = background.of(node);
            if (now != node.background) {
                backgrounds.put(node, node.background);
                node.background = now;
            }
        }
        relate(neighbours, come, backgrounds, stale);
        touched.stream().map(held::get).filter(here -> here != null).flatMap(here -> here.nodes().stream())
                .forEach(node -> add(stale, node.component));
        remake(stale, come, touched);
    }

    /** Takes a telling that is gone out of the graph. */
    private static void leave(Node node, Set<Component> stale) {
        stale.add(node.component);
        node.attracted.list().forEach(other -> other.attracted.remove(node));
        node.best.forEach(other -> other.keptBy.remove(node));
    }

    /**
     * Finds the candidates of tellings anew, and which of all that changed attract one another.
     *
     * @param backgrounds those that were of tellings whose background is another now
     */
    private void relate(Set<Node> neighbours, Set<Node> come, Map<Node, Double> backgrounds, Set<Component> stale) {
        Map<Node, List<Node>> best = new IdentityHashMap<>();
        Map<Node, Set<Node>> before = new IdentityHashMap<>();
        for (Node node : neighbours) {
            List<Node> now = pairs.best(node);
            if (!now.equals(node.best)) {
                best.put(node, now);
                before.put(node, node.compared());
            }
        }
        best.forEach((node, now) -> {
            node.best.forEach(other -> other.keptBy.remove(node));
            node.best = now;
            now.forEach(other -> other.keptBy.add(node));
        });
        Map<Node, Set<Node>> compared = new IdentityHashMap<>();
        before.forEach((node, others) -> {
            Set<Node> now = node.compared();
            others.stream().filter(other -> !now.contains(other)).forEach(other -> relate(node, other, false, stale));
            now.stream().filter(other -> !others.contains(other)).forEach(other -> toCompare(node, other, compared));
        });
        for (Node node : come) {
            node.compared().forEach(other -> toCompare(node, other, compared));
        }
        backgrounds.forEach((node, was) -> {
            if (node.component != null && node.component.members().size() > 1) {
                stale.add(node.component);
            }
            for (Node other : node.compared()) {
                double greater = Math.max(was, backgrounds.getOrDefault(other, other.background));
                if (node.mayChange(other, greater)) {
                    toCompare(node, other, compared);
                }
            }
        });
        compared.keySet().stream().sorted(Node.BY_DAY).forEach(node ->
                compared.get(node).forEach(other -> relate(node, other, node.attracts(other), stale)));
    }

    /** Notes that two tellings are to be compared, once. */
    private static void toCompare(Node a, Node b, Map<Node, Set<Node>> compared) {
        Node first = Node.ORDER.compare(a, b) < 0 ? a : b;
        compared.computeIfAbsent(first, node -> Node.nodes()).add(first == a ? b : a);
    }

    /** Notes whether two tellings attract each other now. */
    private static void relate(Node a, Node b, boolean attracts, Set<Component> stale) {
        boolean other = attracts ? a.attracted.add(b) & b.attracted.add(a) : a.attracted.remove(b) & b.attracted.remove(a);
        if (other || a.component == b.component) {
            add(stale, a.component);
            add(stale, b.component);
        }
    }

    private static void add(Set<Component> components, Component component) {
        if (component != null) {
            components.add(component);
        }
    }

    /** Makes the components anew that are no more what they were. */
    private void remake(Set<Component> stale, Set<Node> come, Set<ArticleId> touched) {
        Set<Node> seen = Node.nodes();
        List<Component> made = new ArrayList<>();
        Set<Component> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        replaced.addAll(stale);
        List<Node> starts = Stream.concat(stale.stream().flatMap(component -> component.members().stream()), come.stream())
                .filter(node -> held.get(node.article()) == node.held()).sorted(Node.BY_DAY).toList();
        for (Node start : starts) {
            if (seen.add(start)) {
                List<Node> members = connected(start, seen);
                members.forEach(member -> add(replaced, member.component));
                made.add(new Component(members));
            }
        }
        made.forEach(component -> component.make(copies, store));
        incidents.change(all(replaced), all(made));
        components.removeAll(replaced);
        components.addAll(made);
        Stream.concat(replaced.stream(), made.stream()).flatMap(component -> component.members().stream())
                .forEach(member -> touched.add(member.article()));
        touched.forEach(this::date);
    }

    private static List<IncidentHead> all(Collection<Component> components) {
        return components.stream().flatMap(component -> component.incidents().stream()).toList();
    }

    private static List<Node> connected(Node start, Set<Node> seen) {
        List<Node> members = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Node node = open.poll();
            members.add(node);
            node.attracted.list().stream().filter(seen::add).forEach(open::add);
        }
        return members;
    }

    /** Puts together what is known of an article's day, by itself and by its neighbours, and its totals on that day. */
    void date(ArticleId article) {
        Held here = held.get(article);
        if (here == null) {
            known.remove(article);
            series.put(article, List.of());
            return;
        }
        Optional<Publication> learned = here.nodes().stream().map(node -> node.component).distinct()
                .flatMap(component -> component.learned(article).stream())
                .min(Map.Entry.comparingByKey(Node.ORDER)).map(Map.Entry::getValue);
        learned.or(here::published).ifPresentOrElse(day -> known.put(article, day), () -> known.remove(article));
        series.put(article, here.totals().stream().map(total -> IncidentJoiner.dated(total, known.get(article))).toList());
    }
}

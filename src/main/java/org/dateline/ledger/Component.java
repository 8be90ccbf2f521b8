package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Copy;
import org.dateline.reuse.GrowingCopies;
import org.dateline.time.Publication;

/** Tellings that hold together by those that attract one another: what is made of them depends on no others. For one thread. */
final class Component {

    private final List<Node> members;
    private List<IncidentHead> incidents = List.of();
    private List<IncidentJoiner.Learned> learned = List.of();

    Component(List<Node> members) {
        this.members = members.stream().sorted(Node.ORDER).toList();
        this.members.forEach(member -> member.component = this);
    }

    List<Node> members() {
        return members;
    }

    /** The incidents that its tellings made. */
    List<IncidentHead> incidents() {
        return incidents;
    }

    /** Makes the incidents, once all components are what they are. */
    void make(GrowingCopies copies, ToldStore store) {
        Map<Node, Integer> places = new IdentityHashMap<>();
        Map<String, Node> byId = new HashMap<>();
        Map<ArticleId, Publication> known = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Node member = members.get(i);
            places.put(member, i);
            byId.put(member.id(), member);
            member.held().published().ifPresent(day -> known.put(member.article(), day));
        }
        Set<Blocks.Pair> pairs = new TreeSet<>();
        for (int i = 0; i < members.size(); i++) {
            for (Node candidate : members.get(i).best) {
                if (candidate.component == this) {
                    pairs.add(Blocks.Pair.of(i, places.get(candidate)));
                }
            }
        }
        Set<ArticleId> articles = members.stream().map(Node::article).collect(Collectors.toSet());
        List<Copy> mine = articles.stream().sorted(LedgerSteps.ORDER).flatMap(article -> copies.of(article).stream())
                .filter(copy -> articles.contains(copy.b())).toList();
        List<Account> accounts = members.stream().map(Node::account).toList();
        Background background = new Background(members.stream().mapToDouble(member -> member.background).toArray());
        List<IncidentJoiner.Learned> told = new ArrayList<>();
        incidents = IncidentJoiner.join(new Clusterer(accounts, background), accounts, List.copyOf(pairs), mine, known, told, Policy.LATEST)
                .stream().map(incident -> IncidentHead.of(incident, byId.get(incident.id()), store)).toList();
        learned = List.copyOf(told);
    }

    /** Takes what was made of the same tellings before. */
    void made(List<IncidentHead> heads, List<IncidentJoiner.Learned> days) {
        incidents = List.copyOf(heads);
        learned = List.copyOf(days);
    }

    /** What was learned of the days of its articles. */
    List<IncidentJoiner.Learned> learned() {
        return learned;
    }

    /** What was learned of an article's day by the first group that told it, with the first telling of that group. */
    Optional<Map.Entry<Node, Publication>> learned(ArticleId article) {
        return learned.stream().filter(one -> one.article().equals(article)).min(Comparator.comparingInt(IncidentJoiner.Learned::first))
                .map(one -> Map.entry(members.get(one.first()), one.published()));
    }
}

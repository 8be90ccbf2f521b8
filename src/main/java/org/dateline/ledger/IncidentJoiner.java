package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.reuse.Copy;
import org.dateline.reuse.CopyFinder;
import org.dateline.reuse.Fingerprint;
import org.dateline.time.Publication;

/** Makes incidents of accounts that hold together, and the days that they tell of one another. Without state; safe for use by several threads. */
final class IncidentJoiner {

    private IncidentJoiner() {}

    /**
     * A day of publication that neighbours tell.
     *
     * @param article whose
     * @param published the day
     * @param first the place of the first account of the group that told it
     */
    record Learned(ArticleId article, Publication published, int first) {}

    /**
     * The incidents that some accounts make, by their first day; each depends on what its own accounts tell alone.
     *
     * @param clusterer that of these accounts
     * @param all the accounts, in the order of their articles' ids and their numbers
     * @param pairs those to compare, by their places among all, in order
     * @param copies the copies among their articles, in order
     * @param published the days of publication that are known
     * @param learned learns those that neighbours tell, in the order of the groups' first members
     */
    static List<Incident> join(Clusterer clusterer, List<Account> all, List<Blocks.Pair> pairs, List<Copy> copies,
            Map<ArticleId, Publication> published, List<Learned> learned, Policy policy) {
        Map<ArticleId, List<Copy>> byEarlier = copies.stream().collect(Collectors.groupingBy(Copy::a));
        IncidentMaker maker = new IncidentMaker(policy);
        List<Incident> incidents = new ArrayList<>();
        for (Clusterer.Group group : clusterer.join(pairs)) {
            Set<ArticleId> members = group.members().stream().map(i -> all.get(i).telling().article()).collect(Collectors.toSet());
            List<Copy> mine = members.stream().sorted(LedgerSteps.ORDER).flatMap(id -> byEarlier.getOrDefault(id, List.of()).stream())
                    .filter(copy -> members.contains(copy.b())).toList();
            Map<ArticleId, Publication> byNeighbours = new LinkedHashMap<>();
            List<Account> told = redated(group.members().stream().map(all::get).toList(), published, mine, byNeighbours);
            byNeighbours.forEach((article, day) -> learned.add(new Learned(article, day, group.members().get(0))));
            List<Tie> ties = group.ties().stream().map(pair -> tie(all, pair, clusterer.compare(pair))).toList();
            incidents.add(maker.make(told.stream().map(Account::telling).toList(), ties, mine));
        }
        incidents.sort(Incident.BY_DAY);
        return incidents;
    }

    /** A total on the day of its article, of which {@code published} is known or null. */
    static Total dated(Total total, Publication published) {
        return total.day().isPresent() || published == null || published.days().first().isEmpty()
                ? total : total.within(published.days(), Optional.of(published)
                        .filter(GroupDater::isNarrow).flatMap(Publication::best));
    }

    /** The accounts of one group with those dated that their neighbours date; {@code learned} learns of it. */
    private static List<Account> redated(List<Account> members, Map<ArticleId, Publication> known, List<Copy> copies,
            Map<ArticleId, Publication> learned) {
        if (members.stream().allMatch(Account::dated)) {
            return members;
        }
        GroupDater dater = new GroupDater(members, known);
        dater.date(copies).forEach(found -> learned.put(found.article(), found.publication()));
        return members.stream().map(account -> account.dated() ? account : Optional.ofNullable(learned.get(account.telling().article()))
                .filter(GroupDater::isNarrow).flatMap(Publication::best).map(account::published).orElseGet(() -> dater.inferred(account))).toList();
    }

    private static Tie tie(List<Account> all, Blocks.Pair pair, Comparison comparison) {
        return new Tie(all.get(pair.a()).telling().article(), all.get(pair.b()).telling().article(), comparison.bits(),
                comparison.reasons());
    }
}

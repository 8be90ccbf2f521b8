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

    /** The most days of one that others are dated by where none is told. */
    private static final int ANCHOR = 45;

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
            List<Copy> mine = members.stream().flatMap(id -> byEarlier.getOrDefault(id, List.of()).stream())
                    .filter(copy -> members.contains(copy.b())).toList();
            Map<ArticleId, Publication> byNeighbours = new LinkedHashMap<>();
            List<Account> told = redated(group.members().stream().map(all::get).toList(), published, byNeighbours);
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
                        .filter(IncidentJoiner::isNarrow).flatMap(Publication::best));
    }

    /** The accounts of one group with those dated that their neighbours date; {@code learned} learns of it. */
    private static List<Account> redated(List<Account> members, Map<ArticleId, Publication> known,
            Map<ArticleId, Publication> learned) {
        List<Account> dated = members.stream().filter(Account::dated).toList();
        if (dated.size() == members.size()) {
            return members;
        }
        if (dated.isEmpty()) {
            dated = members.stream().filter(account -> isAnchor(known.get(account.telling().article())))
                    .map(account -> inferred(account, known.get(account.telling().article()))).toList();
        }
        if (dated.isEmpty()) {
            return members.stream().map(account -> inferred(account, known.get(account.telling().article()))).toList();
        }
        List<ArticleId> neighbours = dated.stream().map(account -> account.telling().article()).distinct().toList();
        List<Account> redated = new ArrayList<>();
        List<Account> anchors = dated;
        for (Account account : members) {
            Optional<NeighbourDater.Dating> dating = neighbours.contains(account.telling().article()) ? Optional.empty() : NeighbourDater.date(account, anchors)
                    .map(found -> found.within(Optional.ofNullable(known.get(account.telling().article()))));
            if (dating.isPresent()) {
                learned.putIfAbsent(account.telling().article(), Publication.byNeighbours(dating.get().days(), dating.get().best(), neighbours));
            }
            redated.add(dating.map(found -> account.published(found.best())).orElseGet(() -> inferred(account, known.get(account.telling().article()))));
        }
        return redated;
    }

    /** Whether an article's own words leave so few days, and a likeliest one, that others may be dated by it where none is told. */
    private static boolean isAnchor(Publication known) {
        return known != null && known.best().isPresent() && isNarrow(known);
    }

    private static boolean isNarrow(Publication known) {
        return known.basis() == Publication.Basis.NEIGHBOURS || known.days().last().isPresent() && known.days().days() <= ANCHOR;
    }

    /** An account that no neighbour dates, on the day that its own words leave, where they leave one. */
    private static Account inferred(Account account, Publication known) {
        return Optional.ofNullable(known).flatMap(Publication::best).map(account::published).orElse(account);
    }

    private static Tie tie(List<Account> all, Blocks.Pair pair, Comparison comparison) {
        return new Tie(all.get(pair.a()).telling().article(), all.get(pair.b()).telling().article(), comparison.bits(),
                comparison.reasons());
    }
}

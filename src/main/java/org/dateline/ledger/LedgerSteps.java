package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.article.ArticleId;
import org.dateline.reuse.Copy;
import org.dateline.time.Publication;

/**
 * The steps by which {@link Ledger} finds incidents, for engines that run each on many machines. Without state; safe for use
 * by several threads. The incidents are those of the ledger of all articles, where:
 *
 * <ol>
 * <li>each article is read once, as {@link Told};
 * <li>tellings that share a {@linkplain Told#keys key} form a block, ordered by day, those without a day last, then by
 *     {@linkplain #ORDER article} and number; each is a candidate of those up to {@link #NEIGHBOURS} places before and behind
 *     it, of one that is not {@linkplain Told#isDated dated} in a block of at most {@link #SMALL} all the others, and counts for
 *     them what it counts to share the key. Of the candidates of other articles that count more than 1
 *     over all keys, each telling keeps the {@link #KEPT} that count most, of equals those that come first: these are pairs;
 * <li>tellings that share a {@linkplain Told#terms term} form a block in the same order; in each, the first one behind a telling,
 *     and the first one before it, that is {@link #APART_DAYS} days apart or more, and no more than {@link #REACH} places away, is
 *     its witness; of how alike it is to its witnesses, each taken once, {@link #background} makes its background;
 * <li>pairs that {@linkplain Member#attracts attract} are the edges of a graph, and
 * <li>of each of its connected components with all pairs within it {@link #incidents} makes the incidents.
 * </ol>
 */
public final class LedgerSteps {

    /** How many places before and behind it in a block a telling has candidates. */
    public static final int NEIGHBOURS = Blocks.NEIGHBOURS;

    /** Of a block of so many tellings at most all are candidates of one that is not dated. */
    public static final int SMALL = Blocks.SMALL;

    /** How many candidates a telling keeps. */
    public static final int KEPT = Blocks.KEPT;

    /** So many days apart a witness is of another day. */
    public static final int APART_DAYS = Background.APART_DAYS;

    /** How many places before and behind it in a block a telling seeks a witness. */
    public static final int REACH = Background.REACH;

    /** How articles are ordered: by the UTF-16 code units of their ids. */
    public static final Comparator<ArticleId> ORDER = Comparator.comparing(ArticleId::value);

    /**
     * A telling of an article.
     *
     * @param told the article
     * @param telling which of its tellings, from 0
     * @param background how alike its words are to those of other days, 0 to about 1
     */
    public record Member(Told told, int telling, double background) {

        private static final Comparator<Member> ORDER = Comparator
                .comparing((Member member) -> member.told().article(), LedgerSteps.ORDER).thenComparingInt(Member::telling);

        public Member {
            Objects.requireNonNull(told, "told");
            Objects.checkIndex(telling, told.tellings());
            if (!(background >= 0)) {
                throw new IllegalArgumentException("background " + background + ": expected 0 or more");
            }
        }

        /** Its name in a corpus, as {@link Telling#id} has it. */
        public String id() {
            return told.account(telling).telling().id();
        }

        /** Whether what both say in their articles speaks for one event more than against it. */
        public boolean attracts(Member other) {
            Comparison comparison = Comparison.of(told.account(telling), other.told.account(other.telling),
                    Math.max(background, other.background));
            return !comparison.vetoed() && comparison.bits() > 0;
        }
    }

    /**
     * Two tellings that were compared, by their ids.
     *
     * @param a one of them
     * @param b the other
     */
    public record Pair(String a, String b) {

        public Pair {
            Objects.requireNonNull(a, "a");
            Objects.requireNonNull(b, "b");
        }
    }

    private LedgerSteps() {}

    /** The background of a telling, of how alike it is to each of its witnesses. */
    public static double background(Collection<Double> likenesses) {
        return Background.quarter(likenesses.stream().mapToDouble(Double::doubleValue));
    }

    /**
     * The incidents of one connected component.
     *
     * @param component its tellings
     * @param pairs all pairs of these tellings that step 2 found, also those that do not attract
     * @param copies all copies among these articles
     * @param policy by which tolls are made
     */
    public static List<Incident> incidents(Collection<Member> component, Collection<Pair> pairs, Collection<Copy> copies, Policy policy) {
        List<Member> members = component.stream().sorted(Member.ORDER).toList();
        Map<String, Integer> places = new HashMap<>();
        Map<ArticleId, Publication> published = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).id(), i);
            ArticleId article = members.get(i).told().article();
            members.get(i).told().published().ifPresent(known -> published.put(article, known));
        }
        List<Blocks.Pair> numbered = pairs.stream().map(pair -> Blocks.Pair.of(places.get(pair.a()), places.get(pair.b())))
                .sorted().distinct().toList();
        List<Copy> ordered = copies.stream().sorted(Comparator.comparing(Copy::a, ORDER).thenComparing(Copy::b, ORDER)).toList();
        List<Account> accounts = members.stream().map(member -> member.told().account(member.telling())).toList();
        Background background = new Background(members.stream().mapToDouble(Member::background).toArray());
        return IncidentJoiner.join(new Clusterer(accounts, background), accounts, numbered, ordered, published, new ArrayList<>(), policy);
    }
}

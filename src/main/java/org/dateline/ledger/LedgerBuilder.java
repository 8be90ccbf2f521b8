package org.dateline.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.time.Publication;

/**
 * Takes articles one by one and makes their ledger; keeps of each only what the ledger needs, not its text. Safe for
 * use by several threads.
 */
public final class LedgerBuilder {

    private final TellingFinder tellings;
    private final Map<ArticleId, List<Account>> accounts = new HashMap<>();
    private final Map<ArticleId, Publication> published = new HashMap<>();

    public LedgerBuilder(TellingFinder tellings) {
        this.tellings = tellings;
    }

    /** Takes an article in, in place of an earlier one of its id. */
    public void add(AnnotatedArticle annotated) {
        ArticleId id = annotated.article().id();
        put(id, tellings.accounts(annotated), annotated);
    }

    private synchronized void put(ArticleId id, List<Account> told, AnnotatedArticle annotated) {
        accounts.put(id, told);
        annotated.published().ifPresentOrElse(known -> published.put(id, known), () -> published.remove(id));
    }

    /** The ledger of all articles so far. */
    public synchronized Ledger build(Policy policy) {
        List<Account> all = accounts.values().stream().flatMap(List::stream)
                .sorted(Comparator.comparing((Account account) -> account.telling().article().value())
                        .thenComparingInt(account -> account.telling().number())).toList();
        Clusterer clusterer = new Clusterer(all);
        IncidentMaker maker = new IncidentMaker(policy);
        List<Incident> incidents = new ArrayList<>();
        for (Clusterer.Group group : clusterer.join(Blocks.pairs(all))) {
            List<Tie> ties = group.ties().stream().map(pair -> tie(all, pair, clusterer.compare(pair))).toList();
            incidents.add(maker.make(group.members().stream().map(i -> all.get(i).telling()).toList(), ties, List.of()));
        }
        incidents.sort(Incident.BY_DAY);
        return new Ledger(incidents, List.of(), List.of(), published);
    }

    private static Tie tie(List<Account> all, Blocks.Pair pair, Comparison comparison) {
        return new Tie(all.get(pair.a()).telling().article(), all.get(pair.b()).telling().article(), comparison.bits(),
                comparison.reasons());
    }
}

package org.dateline.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.query.FigureQuery;
import org.dateline.query.PlaceNames;

/** Keeps of a ledger what a question asks for: incidents and running totals with a claim that answers it, whole. Immutable. */
public final class LedgerFilter {

    private final FigureQuery query;
    private final Function<ArticleId, Optional<Article>> articles;

    private LedgerFilter(FigureQuery query, Function<ArticleId, Optional<Article>> articles) {
        this.query = query.resolve(PlaceNames.english());
        this.articles = articles;
    }

    /**
     * The filter of a question.
     *
     * @param articles looks up the articles that claims stand in
     */
    public static LedgerFilter of(FigureQuery query, Function<ArticleId, Optional<Article>> articles) {
        return new LedgerFilter(query, articles);
    }

    /** The ledger with the incidents and series that answer. */
    public Ledger filter(Ledger ledger) {
        List<Incident> incidents = ledger.incidents().stream().filter(incident -> incident.tellings().stream()
                .flatMap(telling -> telling.claims().stream()).anyMatch(claim -> answers(claim, ledger))).toList();
        return new Ledger(incidents, ledger.series().stream().filter(series -> series.points().stream()
                .anyMatch(point -> answers(point.claim(), ledger))).toList(), ledger.copies(), ledger.articles(), ledger.published());
    }

    private boolean answers(Claim claim, Ledger ledger) {
        return articles.apply(claim.article()).filter(article -> query.test(new Finding(article,
                Optional.ofNullable(ledger.published().get(claim.article())), claim.figure()))).isPresent();
    }
}

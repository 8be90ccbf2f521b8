package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    private static final List<AnnotatedArticle> ARTICLES = List.of(
            article("ferry-1", "2021-03-09", "A crowded ferry sank in the harbour of Kisumu on Monday, and at least 14 people drowned, "
                    + "port officials in Kisumu said. The Nyota Njema was built for sixty passengers but carried more."),
            article("ferry-2", "2021-03-10", "KISUMU, Kenya - The toll of a ferry that sank off Kisumu on Monday rose to 19 people killed, "
                    + "divers said. The Nyota Njema had left the harbour with too many passengers."),
            article("bus", "2021-03-10", "Seven people were killed when a bus and a lorry collided near Arequipa in Peru on Tuesday."),
            article("match", "2021-03-10", "The Arequipa football club sold its goalkeeper for three million dollars."),
            article("clerk", "2021-03-11", "A clerk was shot dead in a pharmacy in Lexington, Kentucky on Wednesday night, police said. "
                    + "The clerk, Dora Whitfield, 44, died at the scene."));

    private static AnnotatedArticle article(String id, String day, String text) {
        return ANNOTATOR.annotate(Article.of(new ArticleId(id), text).withPublished(LocalDate.parse(day)));
    }

    @Test
    void twoArticlesOnOneSinkingAreOneIncidentWithTheLaterToll() {
        Incident ferry = Ledger.of(ARTICLES).incident("ferry-2").orElseThrow();
        assertEquals(List.of("ferry-1", "ferry-2"), ferry.articles().stream().map(ArticleId::value).toList());
        Toll toll = ferry.tolls().get(FigureKind.KILLED);
        assertEquals(OptionalLong.of(19), toll.best());
        assertEquals(List.of(LeftOut.Why.OLDER), toll.leftOut().stream().map(LeftOut::why).toList());
        assertEquals(LocalDate.of(2021, 3, 8), ferry.when().orElseThrow().from());
        assertTrue(ferry.ties().stream().noneMatch(tie -> tie.reasons().isEmpty()));
    }

    @Test
    void aLoneVictimIsAnIncidentOfOne() {
        assertEquals(OptionalLong.of(1), Ledger.of(ARTICLES).incident("clerk").orElseThrow().tolls().get(FigureKind.KILLED).best());
    }

    @Test
    void anArticleThatTellsOfNoEventIsInNoIncident() {
        assertTrue(Ledger.of(ARTICLES).incident("match").isEmpty());
    }

    @Test
    void theLedgerIsTheSameInAnyOrderOfTheArticles() {
        Ledger expected = Ledger.of(ARTICLES);
        long seed = 20210310;
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            List<AnnotatedArticle> shuffled = new ArrayList<>(ARTICLES);
            Collections.shuffle(shuffled, random);
            assertEquals(expected, Ledger.of(shuffled), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void policiesTellWhatTheyRestOn() {
        assertEquals(OptionalLong.of(14), toll(Policy.CONSERVATIVE).best());
        assertEquals(OptionalLong.of(14), toll(Policy.RANGE).low());
        assertEquals(OptionalLong.of(19), toll(Policy.RANGE).high());
        assertEquals(OptionalLong.empty(), toll(Policy.RANGE).best());
    }

    private static Toll toll(Policy policy) {
        Toll toll = Ledger.of(ARTICLES, policy).incident("ferry-1").orElseThrow().tolls().get(FigureKind.KILLED);
        assertEquals(policy, toll.policy());
        Set<String> named = toll.rests().stream().map(claim -> claim.article().value()).collect(Collectors.toSet());
        assertTrue(!named.isEmpty());
        return toll;
    }

    @Test
    void eachTieOfEachIncidentHasItsReasons() {
        assertTrue(Ledger.of(ARTICLES).incidents().stream().flatMap(incident -> incident.ties().stream())
                .allMatch(tie -> tie.strength() > 0 && !tie.reasons().isEmpty()));
    }

    @Test
    void aTollThatRoseIsARevisionWithBothClaims() {
        List<Revision> revisions = Ledger.of(ARTICLES).incident("ferry-1").orElseThrow().revisions();
        assertEquals(List.of(Revision.Change.RAISED), revisions.stream().map(Revision::change).toList());
        assertEquals(OptionalLong.of(14), revisions.get(0).from());
        assertEquals(OptionalLong.of(19), revisions.get(0).to());
    }

    @Test
    void anUndatedArticleIsDatedByAnotherOnTheSameEvent() {
        AnnotatedArticle undated = ANNOTATOR.annotate(Article.of(new ArticleId("ferry-3"), "A ferry went down off Kisumu on Monday with "
                + "too many passengers, and 14 people drowned. The Nyota Njema sank in the harbour, port officials in Kisumu said."));
        List<AnnotatedArticle> articles = new ArrayList<>(ARTICLES);
        articles.add(undated);
        var known = Ledger.of(articles).published().get(new ArticleId("ferry-3"));
        assertEquals(org.dateline.time.Publication.Basis.NEIGHBOURS, known.basis());
        assertTrue(known.days().contains(LocalDate.of(2021, 3, 8)), known.toString());
        assertTrue(known.neighbours().contains(new ArticleId("ferry-1")), known.toString());
    }

    @Test
    void aRunningTotalOfHeadlinesIsASeriesAndADisputedLeapDoesNotMoveIt() {
        List<AnnotatedArticle> headlines = List.of(
                article("s1", "2022-05-02", "Death toll from fighting in Sudan tops 1,500."),
                article("s2", "2022-05-04", "Sudan death toll since 15 April rises to 1,620 as fighting goes on."),
                article("s3", "2022-05-05", "Deaths in Sudan's war said to have reached 2,900."),
                article("s4", "2022-05-07", "Death toll in Sudan war climbs to 1,710."));
        Series series = Ledger.of(headlines).series().get(0);
        assertEquals(FigureKind.KILLED, series.kind());
        long before = 0;
        for (SeriesPoint point : series.points()) {
            assertTrue(point.best().getAsLong() >= before, series.points().toString());
            before = point.best().getAsLong();
        }
        assertEquals(1710, before);
        assertTrue(series.revisions().stream().anyMatch(revision -> revision.to().getAsLong() == 2900), series.revisions().toString());
    }
}

package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedStories;
import org.junit.jupiter.api.Test;

/** A ledger that grows and shrinks is at each step that of all articles that are there. */
class GrowingLedgerTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final TellingFinder TELLINGS = TellingFinder.english();

    private static Ledger anew(Map<String, AnnotatedArticle> held, Policy policy) {
        return PlainLedger.of(TELLINGS, held.values(), policy);
    }

    /** Adds, changes and takes out articles at random, some at once, and asks after each step. */
    /** Holds each step to a ledger that is made anew; says whether any incident of any step had several articles. */
    private static boolean check(List<AnnotatedArticle> articles, int steps, long seed) {
        Random random = new Random(seed);
        GrowingLedger growing = new GrowingLedger(TELLINGS);
        Map<String, AnnotatedArticle> held = new TreeMap<>();
        boolean joined = false;
        for (int step = 0; step < steps; step++) {
            for (int i = random.nextInt(8) == 0 ? 20 : 1 + random.nextInt(2); i > 0; i--) {
                AnnotatedArticle article = articles.get(random.nextInt(articles.size()));
                if (random.nextInt(4) == 0) {
                    growing.remove(article.article().id());
                    held.remove(article.article().id().value());
                } else {
                    growing.add(article);
                    held.put(article.article().id().value(), article);
                }
            }
            Policy policy = step % 9 == 8 ? Policy.RANGE : Policy.LATEST;
            Ledger expected = anew(held, policy);
            Ledger found = growing.build(policy);
            assertEquals(expected.published(), found.published(), "-Ddateline.seed=" + seed + ", step " + step);
            assertEquals(expected.series(), found.series(), "-Ddateline.seed=" + seed + ", step " + step);
            assertEquals(expected.copies(), found.copies(), "-Ddateline.seed=" + seed + ", step " + step);
            assertEquals(expected, found, "-Ddateline.seed=" + seed + ", step " + step);
            joined |= expected.incidents().stream().anyMatch(incident -> incident.articles().size() > 1);
        }
        return joined;
    }

    @Test
    void storiesToldAgainAndAgainWithCopiesAndChangedArticles() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Article article : GeneratedStories.articles(seed, 120)) {
            articles.add(ANNOTATOR.annotate(article));
            if (random.nextInt(3) == 0) {
                Article changed = Article.of(article.id(), article.text() + " The count was raised to " + (20 + random.nextInt(60)) + " dead.");
                articles.add(ANNOTATOR.annotate(article.published().map(day -> changed.withPublished(day.plusDays(1))).orElse(changed)));
            }
        }
        assertTrue(check(articles, 60, seed), "-Ddateline.seed=" + seed);
    }

    @Test
    void articlesWithManyFiguresAndTotals() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        check(new GeneratedArticles(seed, 60).articles(250).toList(), 50, seed);
    }

    @Test
    void manyArticlesOfOneTownWithoutADay() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<AnnotatedArticle> articles = new ArrayList<>();
        List<String> weekdays = List.of("Monday", "Tuesday", "Friday");
        for (int i = 0; i < 90; i++) {
            Article article = Article.of(new org.dateline.article.ArticleId("b" + random.nextInt(100_000)), "A bomb in a market of Kandahar, Afghanistan killed "
                    + (2 + random.nextInt(4)) + " people on " + weekdays.get(random.nextInt(3)) + ", officials in Kandahar said. "
                    + "Some " + (10 + i) + ",000 people have been killed since the war began.");
            articles.add(ANNOTATOR.annotate(random.nextInt(3) == 0 ? article.withPublished(java.time.LocalDate.of(2019, 3, 1)
                    .plusDays(random.nextInt(12))) : article));
        }
        Collections.shuffle(articles, random);
        assertTrue(check(articles, 60, seed), "-Ddateline.seed=" + seed);
    }

    @Test
    void anEmptyLedgerGrowsAndIsEmptyAgain() {
        GrowingLedger growing = new GrowingLedger(TELLINGS);
        assertEquals(Ledger.of(List.of()), growing.build(Policy.LATEST));
        List<AnnotatedArticle> articles = GeneratedStories.articles(5, 12).stream().map(ANNOTATOR::annotate).toList();
        articles.forEach(growing::add);
        assertEquals(Ledger.of(articles), growing.build(Policy.LATEST));
        articles.forEach(article -> growing.remove(article.article().id()));
        assertEquals(Ledger.of(List.of()), growing.build(Policy.LATEST));
    }
}

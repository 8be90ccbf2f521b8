package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.format.SeenArticles.Novelty;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {

    private final SeenArticles seen = new SeenArticles();

    @Test
    void eachOfAHundredThousandIdsIsNewOnceAndKnownAfterwards() {
        for (Novelty novelty : new Novelty[] {Novelty.NEW, Novelty.SAME}) {
            for (int i = 0; i < 100_000; i++) {
                assertEquals(novelty, seen.add(article("news/" + i, "text"), Optional.empty()), "news/" + i);
            }
        }
    }

    @Test
    void ofTwoTextsTheLaterEditionCounts() {
        assertEquals(Novelty.NEW, seen.add(article("a", "4 dead"), edition("2020-01-02T00:00:00Z")));
        assertEquals(Novelty.OLDER, seen.add(article("a", "3 dead"), edition("2020-01-01T00:00:00Z")));
        assertEquals(Novelty.NEWER, seen.add(article("a", "5 dead"), edition("2020-01-03T00:00:00Z")));
        assertEquals(Novelty.SAME, seen.add(article("a", "5 dead"), edition("2020-01-04T00:00:00Z")));
    }

    private static Optional<Instant> edition(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    private static Article article(String id, String text) {
        return Article.of(new ArticleId(id), text);
    }
}

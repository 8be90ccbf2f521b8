package org.dateline.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void eachOfAHundredThousandIdsIsNewOnceAndKnownAfterwards() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 100_000; i++) {
            assertTrue(seen.add(new ArticleId("news/" + i)), "news/" + i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertFalse(seen.add(new ArticleId("news/" + i)), "news/" + i);
        }
    }
}

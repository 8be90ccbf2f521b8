package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ArticleWorkersTest {

    @Test
    void resultsComeInTheOrderOfTheArticlesHoweverLongEachTakes() {
        List<String> results = new ArrayList<>();
        try (ArticleWorkers workers = new ArticleWorkers(4)) {
            workers.run(articles(200), article -> {
                if (Integer.parseInt(article.id().value()) % 7 == 0) {
                    Thread.yield();
                }
                return article.id().value();
            }, collecting(results, new ArrayList<>()));
        }
        assertEquals(IntStream.range(0, 200).mapToObj(Integer::toString).toList(), results);
    }

    @Test
    void workThatFailsIsToldInItsPlaceAndTheRunGoesOn() {
        List<String> results = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (ArticleWorkers workers = new ArticleWorkers(2)) {
            workers.run(articles(5), article -> {
                if (article.id().value().equals("3")) {
                    throw new StackOverflowError("too deep");
                }
                return article.id().value();
            }, collecting(results, failures));
        }
        assertEquals(List.of("0", "1", "2", "4"), results);
        assertEquals(List.of("3: java.lang.StackOverflowError: too deep"), failures);
    }

    @Test
    void anEndlessStreamIsReadAheadOnlyAsFarAsTheBudgetGoes() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Article> endless = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Article next() {
                return Article.of(new ArticleId(Integer.toString(read.getAndIncrement())), "x".repeat(1 << 20));
            }
        };
        try (ArticleWorkers workers = new ArticleWorkers(2)) {
            assertThrows(IOException.class, () -> workers.run(endless, article -> article.id().value(),
                    new ArticleWorkers.Results<String, IOException>() {
                        private int given;

                        @Override
                        public void accept(String result) throws IOException {
                            if (++given == 20) {
                                throw new IOException("full");
                            }
                        }

                        @Override
                        public void failed(Article article, Throwable why) {
                            throw new AssertionError(why);
                        }
                    }));
        }
        assertTrue(read.get() <= 20 + 6, read.get() + " articles of 1 MB were read for 20 results");
    }

    @Test
    void whatFailsInReadingEndsTheRun() {
        Iterator<Article> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("cannot read");
            }

            @Override
            public Article next() {
                throw new AssertionError();
            }
        };
        try (ArticleWorkers workers = new ArticleWorkers(1)) {
            assertThrows(IllegalStateException.class,
                    () -> workers.run(broken, article -> "", collecting(new ArrayList<>(), new ArrayList<>())));
        }
    }

    private static Iterator<Article> articles(int n) {
        return IntStream.range(0, n).mapToObj(i -> Article.of(new ArticleId(Integer.toString(i)), "text")).iterator();
    }

    private static ArticleWorkers.Results<String, RuntimeException> collecting(List<String> results,
            List<String> failures) {
        return new ArticleWorkers.Results<>() {
            @Override
            public void accept(String result) {
                results.add(result);
            }

            @Override
            public void failed(Article article, Throwable why) {
                failures.add(article.id() + ": " + why);
            }
        };
    }
}

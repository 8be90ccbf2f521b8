package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
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

    @Test
    void anArticleThatNeverEndsIsGivenUpAndTheOthersGoOn() {
        List<String> results = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        AtomicBoolean ended = new AtomicBoolean();
        try (ArticleWorkers workers = new ArticleWorkers(1, new Pace(200_000_000L, 100))) {
            workers.run(articles(5), article -> {
                while (article.id().value().equals("2") && !ended.get()) {
                    Thread.onSpinWait();
                }
                return article.id().value();
            }, collecting(results, failures));
        } finally {
            ended.set(true);
        }
        assertEquals(List.of("0", "1", "3", "4"), results);
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).startsWith("2: org.dateline.pipeline.TooSlowException: took more than 0.2 s"), failures.get(0));
    }

    @Test
    void theThreadOfAnArticleThatWasGivenUpEndsAtItsNextSentence() throws InterruptedException {
        List<String> failures = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        List<Sentence> sentences = TextAnalyzer.english().analyze("Four people died. Five were hurt. All were taken away.");
        try (ArticleWorkers workers = new ArticleWorkers(1, new Pace(100_000_000L, 100))) {
            workers.run(articles(2), article -> {
                try {
                    for (int i = 0; article.id().value().equals("0"); i++) {
                        sentences.get(i % sentences.size());
                    }
                } catch (CancellationException e) {
                    ended.countDown();
                    throw e;
                }
                return article.id().value();
            }, collecting(new ArrayList<>(), failures));
            assertTrue(ended.await(30, TimeUnit.SECONDS), "the thread goes on");
        }
        assertEquals(1, failures.size(), failures.toString());
    }

    @Test
    void anAnnotatorThatIsInterruptedSaysSo() {
        Annotator annotator = Annotator.english();
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> annotator.annotate(Article.of("Four people died. Five were hurt.")));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whatIsDoneOvertakesASlowArticleWhereThatIsAllowedAndTheSlowOneComesLate() {
        List<String> results = new ArrayList<>();
        List<String> outOfTurn = new ArrayList<>();
        AtomicBoolean overtaken = new AtomicBoolean();
        try (ArticleWorkers workers = new ArticleWorkers(2, new Pace(1_000_000_000L, 1_000_000_000))) {
            workers.run(articles(6), article -> {
                while (article.id().value().equals("1") && !overtaken.get()) {
                    Thread.onSpinWait();
                }
                return article.id().value();
            }, new ArticleWorkers.Results<String, RuntimeException>() {
                @Override
                public void accept(String result) {
                    results.add(result);
                }

                @Override
                public boolean mayOvertake() {
                    return true;
                }

                @Override
                public void acceptOutOfTurn(long number, String result) {
                    assertEquals(result, Long.toString(number));
                    outOfTurn.add(result);
                    overtaken.set(outOfTurn.contains("5"));
                }

                @Override
                public void failed(Article article, Throwable why) {
                    throw new AssertionError(article.id() + ": " + why);
                }
            });
        }
        assertEquals(List.of("0"), results);
        assertEquals(List.of("2", "3", "4", "5", "1"), outOfTurn);
    }

    @Test
    void anArticleThatOnlyWaitsOrIsLongIsNotGivenUp() {
        List<String> results = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (ArticleWorkers workers = new ArticleWorkers(1, new Pace(50_000_000L, 100))) {
            workers.run(List.of(Article.of("x".repeat(10_000_000)), Article.of("y")).iterator(), article -> {
                if (article.text().equals("y")) {
                    sleep();
                } else {
                    workFor(300_000_000L);
                }
                return article.text().substring(0, 1);
            }, collecting(results, failures));
        }
        assertEquals(List.of("x", "y"), results, failures.toString());
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Takes so much of the processor's time, however much of it others take. */
    private static void workFor(long nanoseconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + nanoseconds;
        while (threads.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anArticleThatFoundNoMemoryIsTriedOnceMore() {
        List<String> results = new ArrayList<>();
        AtomicInteger tries = new AtomicInteger();
        try (ArticleWorkers workers = new ArticleWorkers(2)) {
            workers.run(articles(3), article -> {
                if (article.id().value().equals("1") && tries.getAndIncrement() == 0) {
                    throw new OutOfMemoryError("taken by another");
                }
                return article.id().value();
            }, collecting(results, new ArrayList<>()));
        }
        assertEquals(List.of("0", "1", "2"), results);
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

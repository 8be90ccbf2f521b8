package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.benchmark.GeneratedNews;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is annotated twice, and nothing that was taken in waits long until it is kept. */
class UnchangedArticlesTest {

    @TempDir
    private Path folder;

    private final AtomicInteger loaded = new AtomicInteger();

    private Corpus open() {
        return Corpus.open(folder.resolve("index"), () -> {
            loaded.incrementAndGet();
            return Annotator.english();
        }, name -> List.of());
    }

    private static Article article(String id, String text) {
        return Article.of(new ArticleId(id), text);
    }

    private static Ingested take(Corpus corpus, IngestSettings settings, Article... articles) {
        return corpus.ingest(skip -> Stream.of(articles), settings, IngestObserver.NONE);
    }

    private static void assertCounts(long added, long updated, long unchanged, Ingested done) {
        assertEquals(List.of(added + updated + unchanged, added, updated, unchanged),
                List.of(done.read(), done.added(), done.updated(), done.unchanged()));
    }

    @Test
    void anUnchangedArticleIsPassedOverAndAChangedOneIsNot() {
        IngestSettings usual = IngestSettings.usual();
        Article a = article("a", "Nine people died in Homs.");
        Article b = article("b", "Five people died in Hama.");
        try (Corpus corpus = open()) {
            assertCounts(2, 0, 0, take(corpus, usual, a, b));
            assertCounts(0, 0, 2, take(corpus, usual, a, b));
            assertCounts(1, 1, 1, take(corpus, usual, a, article("b", "Six people died in Hama."), article("c", a.text())));
            assertCounts(0, 1, 0, take(corpus, usual, a.withOutlet("SANA")));
            assertCounts(0, 1, 0, take(corpus, usual, a.withPublished(LocalDate.of(2020, 1, 1))));
            assertCounts(0, 1, 0, take(corpus, usual.withAgain(true), a));
            assertCounts(0, 1, 0, take(corpus, usual.withBasis("corrections"), a));
            assertCounts(0, 0, 1, take(corpus, usual.withBasis("corrections"), a));
            assertEquals(3, corpus.size());
        }
        try (Corpus corpus = open()) {
            assertCounts(0, 0, 1, take(corpus, usual, article("b", "Six people died in Hama.")));
        }
        assertEquals(1, loaded.get(), "the annotator is loaded only where an article is new");
    }

    @Test
    void theLastOfSeveralFormsInOneRunIsKeptAlsoWhereItIsTheOneThatWasThereBefore() {
        Article first = article("a", "Nine people died in Homs.");
        Article second = article("a", "Ten people died in Homs.");
        try (Corpus corpus = open()) {
            take(corpus, IngestSettings.usual(), first);
            assertCounts(0, 2, 0, take(corpus, IngestSettings.usual(), second, first));
            assertEquals(first.text(), corpus.article(first.id()).orElseThrow().article().text());
            corpus.delete(first.id());
            assertCounts(1, 0, 0, take(corpus, IngestSettings.usual(), first));
            assertEquals(first.text(), corpus.article(first.id()).orElseThrow().article().text());
        }
    }

    @Test
    @Timeout(120)
    void whatTricklesInIsKeptInTimeAlsoWhileTheInputWaits() throws InterruptedException {
        CountDownLatch committed = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Iterator<Article> trickle = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                if (given == 2) {
                    await(go);
                }
                return given < 3;
            }

            @Override
            public Article next() {
                given++;
                return article("t" + given, "Nine people died in Homs.");
            }
        };
        List<Long> commits = new ArrayList<>();
        IngestObserver observer = new IngestObserver() {
            @Override
            public void committed(long articles) {
                commits.add(articles);
                committed.countDown();
            }
        };
        try (Corpus corpus = open()) {
            Thread ingest = new Thread(() -> corpus.ingest(
                    skip -> StreamSupport.stream(((Iterable<Article>) () -> trickle).spliterator(), false),
                    IngestSettings.usual().withCommitWithin(Duration.ofMillis(400)), observer));
            ingest.start();
            assertTrue(committed.await(60, TimeUnit.SECONDS));
            try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), name -> List.of())) {
                assertTrue(reader.size() >= 1, "nothing is on the disk while the input waits");
            }
            go.countDown();
            ingest.join();
            assertEquals(3, corpus.size());
            assertEquals(3L, commits.get(commits.size() - 1));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void reasonsAreCountedByKind() {
        Ingested done;
        try (Corpus corpus = open()) {
            done = corpus.ingest(skip -> {
                IntStream.range(1, 5).forEach(line -> skip.accept(new org.dateline.article.Skipped("f.jsonl", line,
                        "not JSON at column " + line + ": Unexpected end; expected one object a line")));
                skip.accept(new org.dateline.article.Skipped("f.jsonl", 9, "the id 'x' came before in this run; give another"));
                return GeneratedNews.articles(3, 2).stream();
            }, IngestSettings.usual(), IngestObserver.NONE);
        }
        assertEquals("{not JSON=4, the id … came before in this run=1}", done.reasons().toString());
    }
}

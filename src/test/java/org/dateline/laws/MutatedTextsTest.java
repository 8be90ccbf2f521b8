package org.dateline.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws over texts that are spoilt at random; a failure names the seed and the number of its text. */
class MutatedTextsTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** No text of this many characters takes longer, nor one that is longer more than in proportion; a text takes 0.1 ms. */
    private static final double MILLISECONDS = 100;
    private static final int CHARACTERS = 1000;

    private static final int BATCH = 500;
    private static final long BATCH_SECONDS = 120;

    @Test
    void twentyThousandTextsKeepTheLawsAndReadTheSameOnTwoThreads() throws Exception {
        check(20261130, 20_000);
    }

    @Test
    @Tag("nightly")
    void aMillionTextsKeepTheLawsAndReadTheSameOnTwoThreads() throws Exception {
        check(12, 1_000_000);
    }

    /** Two threads read the same texts at once, one forwards and one backwards. */
    private static void check(long seed, int count) throws Exception {
        MutatedTexts texts = new MutatedTexts(seed);
        AtomicLongArray underWay = new AtomicLongArray(2);
        ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "laws");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (int first = 0; first < count; first += BATCH) {
                int begin = first;
                Future<List<String>> forwards = threads.submit(() -> read(texts, begin, 1, underWay, 0));
                Future<List<String>> backwards = threads.submit(() -> read(texts, begin + BATCH - 1, -1, underWay, 1));
                List<String> one = get(forwards, seed, underWay);
                List<String> other = new ArrayList<>(get(backwards, seed, underWay));
                java.util.Collections.reverse(other);
                for (int i = 0; i < BATCH; i++) {
                    int number = begin + i;
                    assertEquals(one.get(i), other.get(i), () -> "seed " + seed + ", text " + number);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> get(Future<List<String>> lines, long seed, AtomicLongArray underWay) throws Exception {
        try {
            return lines.get(BATCH_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("seed " + seed + ": text " + underWay.get(0) + " or " + underWay.get(1) + " does not end", e);
        } catch (ExecutionException e) {
            throw new AssertionError("seed " + seed + ": text " + underWay.get(0) + " or " + underWay.get(1) + ": "
                    + e.getCause(), e.getCause());
        }
    }

    private static List<String> read(MutatedTexts texts, int first, int step, AtomicLongArray underWay, int thread) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            int number = first + step * i;
            underWay.set(thread, number);
            Article article = texts.article(number);
            try {
                AnnotatedArticle annotated = inTime(article);
                Laws.hold(annotated);
                lines.add(Laws.line(annotated));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("text " + number + ", '" + article.text() + "': " + e, e);
            }
        }
        return lines;
    }

    /** In the time of the thread alone; what takes too long is read once more, as a machine may be compiling meanwhile. */
    private static AnnotatedArticle inTime(Article article) {
        double most = MILLISECONDS * Math.max(1, article.text().length() / (double) CHARACTERS);
        double taken = Double.MAX_VALUE;
        AnnotatedArticle annotated = null;
        for (int run = 0; run < 3 && taken > most; run++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            annotated = ANNOTATOR.annotate(article);
            taken = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        if (taken > most) {
            throw new AssertionError(taken + " ms, more than " + most);
        }
        return annotated;
    }
}

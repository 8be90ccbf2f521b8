package org.dateline.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

/**
 * The laws over texts that are spoilt at random; a failure names the seed and the number of its text. The nightly test reads
 * others with -Ddateline.seed, and fewer with -Ddateline.texts.
 */
class MutatedTextsTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** No text of this many characters takes longer, nor one that is longer more than in proportion; a text takes 0.1 ms. */
    private static final double MILLISECONDS = 100;
    private static final int CHARACTERS = 1000;

    private static final int BATCH = 500;

    /** So many texts are a line of progress: a million take an hour, and one sees that it goes on. */
    private static final int TOLD_EACH = 10_000;

    /** A batch takes half a second; it does not end when it has had this much of a core, or for an hour none. */
    private static final long BATCH_CPU_SECONDS = 60;
    private static final long BATCH_SECONDS = 3600;

    @Test
    void twentyThousandTextsKeepTheLawsAndReadTheSameOnTwoThreads() throws Exception {
        check(20261130, 20_000);
    }

    @Test
    @Tag("nightly")
    void aMillionTextsKeepTheLawsAndReadTheSameOnTwoThreads() throws Exception {
        check(Long.getLong("dateline.seed", 12), Integer.getInteger("dateline.texts", 1_000_000));
    }

    /** Two threads read the same texts at once, one forwards and one backwards. */
    private static void check(long seed, int count) throws Exception {
        MutatedTexts texts = new MutatedTexts(seed);
        AtomicLongArray underWay = new AtomicLongArray(2);
        List<Thread> made = new CopyOnWriteArrayList<>();
        long begun = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "laws");
            thread.setDaemon(true);
            made.add(thread);
            return thread;
        });
        try {
            for (int first = 0; first < count; first += BATCH) {
                int begin = first;
                Future<List<String>> forwards = threads.submit(() -> read(texts, begin, 1, underWay, 0));
                Future<List<String>> backwards = threads.submit(() -> read(texts, begin + BATCH - 1, -1, underWay, 1));
                List<String> one = get(forwards, made, seed, underWay);
                List<String> other = new ArrayList<>(get(backwards, made, seed, underWay));
                java.util.Collections.reverse(other);
                for (int i = 0; i < BATCH; i++) {
                    int number = begin + i;
                    assertEquals(one.get(i), other.get(i), () -> "seed " + seed + ", text " + number);
                }
                if ((first + BATCH) % TOLD_EACH == 0) {
                    System.out.printf("laws, seed %d: %,d of %,d texts in %,d s%n", seed, first + BATCH, count,
                            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> get(Future<List<String>> lines, List<Thread> threads, long seed, AtomicLongArray underWay) throws Exception {
        long begin = System.nanoTime();
        long used = used(threads);
        while (true) {
            try {
                return lines.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (used(threads) - used > 2 * BATCH_CPU_SECONDS * 1e9 || System.nanoTime() - begin > BATCH_SECONDS * 1e9) {
                    throw new AssertionError("seed " + seed + ": text " + underWay.get(0) + " or " + underWay.get(1) + " does not end", e);
                }
            } catch (ExecutionException e) {
                throw new AssertionError("seed " + seed + ": text " + underWay.get(0) + " or " + underWay.get(1) + ": "
                        + e.getCause(), e.getCause());
            }
        }
    }

    /** How long the threads ran, in nanoseconds of a core: others' work does not count. */
    private static long used(List<Thread> threads) {
        return threads.stream().mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getId()))).sum();
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

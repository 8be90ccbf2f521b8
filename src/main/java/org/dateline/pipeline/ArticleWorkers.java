package org.dateline.pipeline;

import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dateline.article.Article;

/**
 * Several threads that work on articles; the results come in the order of the articles. Articles are read ahead only
 * as far as a fixed budget of text goes, so a stream of any length runs in bounded memory, and each result is given as
 * soon as it is its turn, without waiting for later articles.
 *
 * <p>An article that takes more than ten seconds and a hundred times as long as others of its length is given up: it has
 * failed with a {@link TooSlowException}, another thread takes over, its own ends at the next sentence, and the run goes on.
 *
 * <p>For one run at a time. Close it to end the threads.
 */
public final class ArticleWorkers implements AutoCloseable {

    private static final long LONGEST_NANOSECONDS = 10_000_000_000L;
    private static final int TIMES_FAIR_SHARE = 100;
    /** A shorter text that takes all memory has not done so by its length. */
    static final int LONG = 1_000_000;

    private final ThreadPoolExecutor workers;
    private final ExecutorService reader;
    private final Pace pace;

    /** As many threads as {@code threads}, 1 or more, and one that reads. */
    public ArticleWorkers(int threads) {
        this(threads, new Pace(LONGEST_NANOSECONDS, TIMES_FAIR_SHARE));
    }

    ArticleWorkers(int threads, Pace pace) {
        this.pace = pace;
        workers = new ThreadPoolExecutor(threads, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                ArticleWorkers::daemon);
        reader = Executors.newSingleThreadExecutor(ArticleWorkers::daemon);
    }

    /** What becomes of the results. */
    public interface Results<R, E extends Exception> {

        /** The result of the next article, in order. */
        void accept(R result) throws E;

        /** The work on the next article failed; the run goes on. */
        void failed(Article article, Throwable why) throws E;

        /** Whether articles that wait for a slow one before them may be given before it. */
        default boolean mayOvertake() {
            return false;
        }

        /** The result of article {@code number}, counted from 0: it overtakes a slow one, or was overtaken itself. */
        default void acceptOutOfTurn(long number, R result) throws E {
            accept(result);
        }

        /** All articles read so far have their results: what is buffered may be passed on. */
        default void caughtUp() throws E {}

        /** Whether no more results are wanted; asked now and then also while no article comes. */
        default boolean isStopping() {
            return false;
        }
    }

    /**
     * Does {@code work} for each article and gives the results to {@code results} on the thread of the caller, until all
     * are done or no more are wanted.
     *
     * @param articles read on a thread of its own
     * @throws E what {@code results} throws; reading ends then
     */
    public <R, E extends Exception> void run(Iterator<Article> articles, Function<Article, R> work,
            Results<R, E> results) throws E {
        ArticleRun<R, E> run = new ArticleRun<>(workers, pace, work, results);
        Future<?> reading = reader.submit(() -> {
            run.read(articles);
            return null;
        });
        try {
            run.give();
            if (!results.isStopping()) {
                reading.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            reading.cancel(true);
        }
    }

    /** Why work on an article failed, in words for those who run it, with what to do. */
    public static String reason(Article article, Throwable why) {
        int length = article.text().length();
        if (why instanceof OutOfMemoryError) {
            return length >= LONG ? "too long for the memory of this run; give it more, as in java -Xmx4g -jar dateline.jar"
                    : "took all memory of this run, which its length (" + length + " characters) does not explain; it is left"
                            + " out; please report its text";
        }
        return why instanceof TooSlowException || why instanceof IllegalArgumentException ? why.getMessage()
                : "could not be annotated: " + why;
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dateline");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        reader.shutdownNow();
        workers.shutdownNow();
    }
}

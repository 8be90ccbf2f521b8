package org.dateline.pipeline;

import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.article.Article;

/**
 * Several threads that work on articles; the results come in the order of the articles. Articles are read ahead only
 * as far as a fixed budget of text goes, so a stream of any length runs in bounded memory, and each result is given as
 * soon as it is its turn, without waiting for later articles.
 *
 * <p>An article that takes more than ten seconds and a hundred times as long as others of its length is given up: it has
 * failed with a {@link TooSlowException}, another thread takes over, and the run goes on.
 *
 * <p>For one run at a time. Close it to end the threads.
 */
public final class ArticleWorkers implements AutoCloseable {

    /** How many UTF-16 code units of text may be under way at once, and what an article counts at least. */
    private static final int BUDGET = 1 << 22;

    private static final int LEAST = 1 << 16;
    private static final long PATIENCE_MILLISECONDS = 100;

    private static final long LONGEST_NANOSECONDS = 10_000_000_000L;
    private static final int TIMES_FAIR_SHARE = 100;
    /** A shorter text that takes all memory has not done so by its length. */
    private static final int LONG = 1_000_000;

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

        /** All articles read so far have their results: what is buffered may be passed on. */
        default void caughtUp() throws E {}

        /** Whether no more results are wanted; asked now and then also while no article comes. */
        default boolean isStopping() {
            return false;
        }
    }

    /** An article under way, or the end of all. */
    private record Task<R>(Article article, Pace.Timed<R> work, Future<R> result, int cost) {

        /** The end of all articles. */
        static <R> Task<R> end() {
            return new Task<>(null, null, null, 0);
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
        BlockingQueue<Task<R>> tasks = new LinkedBlockingQueue<>();
        Semaphore budget = new Semaphore(BUDGET);
        Future<?> reading = reader.submit(() -> {
            try {
                while (articles.hasNext()) {
                    Article article = articles.next();
                    int cost = Math.min(BUDGET, Math.max(LEAST, article.text().length()));
                    budget.acquire(cost);
                    tasks.add(submit(article, work, cost));
                }
            } finally {
                tasks.add(Task.end());
            }
            return null;
        });
        try {
            for (Task<R> task = next(tasks, results); task.article() != null; task = next(tasks, results)) {
                give(task, work, results);
                budget.release(task.cost());
            }
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

    private static <R, E extends Exception> Task<R> next(BlockingQueue<Task<R>> tasks, Results<R, E> results)
            throws E, InterruptedException {
        Task<R> task = tasks.poll();
        if (task == null) {
            results.caughtUp();
        }
        while (task == null && !results.isStopping()) {
            task = tasks.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return task == null || results.isStopping() ? Task.end() : task;
    }

    private <R> Task<R> submit(Article article, Function<Article, R> work, int cost) {
        Pace.Timed<R> timed = pace.timed(article.text().length(), () -> work.apply(article));
        return new Task<>(article, timed, workers.submit(timed), cost);
    }

    private <R, E extends Exception> void give(Task<R> task, Function<Article, R> work, Results<R, E> results)
            throws E, InterruptedException {
        R result;
        try {
            result = await(task, work);
        } catch (ExecutionException e) {
            results.failed(task.article(), e.getCause());
            return;
        } catch (TooSlowException e) {
            results.failed(task.article(), e);
            return;
        }
        results.accept(result);
    }

    /** The result; what ran out of memory that another article may have taken is tried once more. */
    private <R> R await(Task<R> task, Function<Article, R> work) throws ExecutionException, InterruptedException {
        try {
            return await(task);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError && task.article().text().length() < LONG) {
                return await(submit(task.article(), work, task.cost()));
            }
            throw e;
        }
    }

    /** @throws TooSlowException when it is overdue; its thread is asked to stop, and another one takes its place */
    private <R> R await(Task<R> task) throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return task.result().get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (task.work().isOverdue()) {
                    TooSlowException failure = task.work().failure();
                    task.result().cancel(true);
                    workers.setCorePoolSize(workers.getCorePoolSize() + 1);
                    throw failure;
                }
            }
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

package org.dateline.pipeline;

import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.dateline.article.Article;

/**
 * Several threads that work on articles; the results come in the order of the articles. Articles are read ahead only
 * as far as a fixed budget of text goes, so a stream of any length runs in bounded memory, and each result is given as
 * soon as it is its turn, without waiting for later articles.
 *
 * <p>For one run at a time. Close it to end the threads.
 */
public final class ArticleWorkers implements AutoCloseable {

    /** How many UTF-16 code units of text may be under way at once, and what an article counts at least. */
    private static final int BUDGET = 1 << 22;

    private static final int LEAST = 1 << 16;
    private static final long PATIENCE_MILLISECONDS = 100;

    private final ExecutorService workers;
    private final ExecutorService reader;

    /** As many threads as {@code threads}, 1 or more, and one that reads. */
    public ArticleWorkers(int threads) {
        workers = Executors.newFixedThreadPool(threads, ArticleWorkers::daemon);
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
    private record Task<R>(Article article, Future<R> result, int cost) {}

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
                    tasks.add(new Task<>(article, workers.submit(() -> work.apply(article)), cost));
                }
            } finally {
                tasks.add(new Task<>(null, null, 0));
            }
            return null;
        });
        try {
            for (Task<R> task = next(tasks, results); task.article() != null; task = next(tasks, results)) {
                give(task, results);
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
        return task == null || results.isStopping() ? new Task<>(null, null, 0) : task;
    }

    private static <R, E extends Exception> void give(Task<R> task, Results<R, E> results)
            throws E, InterruptedException {
        R result;
        try {
            result = task.result().get();
        } catch (ExecutionException e) {
            results.failed(task.article(), e.getCause());
            return;
        }
        results.accept(result);
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

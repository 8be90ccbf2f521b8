package org.dateline.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.pipeline.ArticleWorkers.Results;

/**
 * One run of {@link ArticleWorkers}: the articles under way in their order. One thread reads them; all else is of the thread that
 * the results are given on.
 */
final class ArticleRun<R, E extends Exception> {

    /** How many UTF-16 code units of text may be under way at once, and what an article counts at least. */
    private static final int BUDGET = 1 << 22;

    private static final int LEAST = 1 << 16;
    private static final long PATIENCE_MILLISECONDS = 100;

    private final ThreadPoolExecutor workers;
    private final Pace pace;
    private final Function<Article, R> work;
    private final Results<R, E> results;
    private final BlockingQueue<Task<R>> read = new LinkedBlockingQueue<>();
    private final Semaphore budget = new Semaphore(BUDGET);

    /** What was read and not yet given, in order; all of it came before what is in {@code read}. */
    private final Deque<Task<R>> waiting = new ArrayDeque<>();

    /** The highest number of an article that was given. */
    private long furthest = -1;

    /** An article under way, known by its place in the input, or the end of all. */
    private record Task<R>(long number, Article article, Pace.Timed<R> work, Future<R> result, int cost) {

        /** The end of all articles. */
        static <R> Task<R> end() {
            return new Task<>(Long.MAX_VALUE, null, null, null, 0);
        }

        boolean isEnd() {
            return article == null;
        }
    }

    ArticleRun(ThreadPoolExecutor workers, Pace pace, Function<Article, R> work, Results<R, E> results) {
        this.workers = workers;
        this.pace = pace;
        this.work = work;
        this.results = results;
    }

    /** Hands out all articles, as far as the budget goes; on a thread of its own. */
    void read(Iterator<Article> articles) throws InterruptedException {
        try {
            for (long number = 0; articles.hasNext(); number++) {
                Article article = articles.next();
                int cost = Math.min(BUDGET, Math.max(LEAST, article.text().length()));
                budget.acquire(cost);
                read.add(submit(number, article, cost));
            }
        } finally {
            read.add(Task.end());
        }
    }

    /** Gives the results until all are given or no more are wanted. */
    void give() throws E, InterruptedException {
        for (Task<R> task = next(); !task.isEnd(); task = next()) {
            give(task, false);
        }
    }

    private Task<R> next() throws E, InterruptedException {
        read.drainTo(waiting);
        Task<R> task = waiting.poll();
        if (task == null) {
            results.caughtUp();
        }
        while (task == null && !results.isStopping()) {
            task = read.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        return task == null || results.isStopping() ? Task.end() : task;
    }

    private Task<R> submit(long number, Article article, int cost) {
        Pace.Timed<R> timed = pace.timed(article.text().length(), () -> work.apply(article));
        return new Task<>(number, article, timed, workers.submit(timed), cost);
    }

    /** @param ahead whether an earlier article is still under way */
    private void give(Task<R> task, boolean ahead) throws E, InterruptedException {
        try {
            R result = await(task);
            furthest = Math.max(furthest, task.number());
            if (ahead || task.number() < furthest) {
                results.acceptOutOfTurn(task.number(), result);
            } else {
                results.accept(result);
            }
        } catch (ExecutionException e) {
            results.failed(task.article(), e.getCause());
        } catch (TooSlowException e) {
            results.failed(task.article(), e);
        } finally {
            budget.release(task.cost());
        }
    }

    /** The result; what ran out of memory that another article may have taken is tried once more. */
    private R await(Task<R> task) throws ExecutionException, InterruptedException, E {
        try {
            return awaitOnce(task);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError && task.article().text().length() < ArticleWorkers.LONG) {
                return awaitOnce(submit(task.number(), task.article(), task.cost()));
            }
            throw e;
        }
    }

    /** @throws TooSlowException when it is overdue; its thread is asked to stop, and another one takes its place */
    private R awaitOnce(Task<R> task) throws ExecutionException, InterruptedException, E {
        while (true) {
            try {
                return task.result().get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (task.work().isOverdue()) {
                    TooSlowException failure = task.work().failure();
                    task.result().cancel(true);
                    workers.setCorePoolSize(workers.getCorePoolSize() + 1);
                    throw failure;
                } else if (task.work().isLate() && results.mayOvertake()) {
                    overtake();
                }
            }
        }
    }

    /** Gives what is done of the articles that wait behind a slow one. */
    private void overtake() throws E, InterruptedException {
        read.drainTo(waiting);
        List<Task<R>> done = waiting.stream().filter(task -> !task.isEnd() && task.result().isDone()).toList();
        waiting.removeAll(done);
        for (Task<R> task : done) {
            give(task, true);
        }
    }
}

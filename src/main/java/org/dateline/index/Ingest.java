package org.dateline.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotatedArticle;

/**
 * One run of taking articles in: the caller's thread reads, several others annotate and write. At most a few articles for
 * each thread are under way at a time, and of two with the same id the later one waits for the earlier.
 */
final class Ingest<A> {

    private static final int MOST_REASONS = 1000;

    private final CorpusWriter writer;
    private final Predicate<String> isHeld;
    private final Function<A, ArticleId> id;
    private final Function<A, AnnotatedArticle> annotate;
    private final IngestSettings settings;
    private final IngestObserver observer;

    private final List<Skipped> reasons = new ArrayList<>();
    private final SeenIds seen = new SeenIds();
    private final Map<ArticleId, Future<?>> underWay = new ConcurrentHashMap<>();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private long submitted;
    private long done;
    private long added;
    private long repeated;
    private long skipped;

    private Ingest(CorpusWriter writer, Predicate<String> isHeld, Function<A, ArticleId> id,
            Function<A, AnnotatedArticle> annotate, IngestSettings settings, IngestObserver observer) {
        this.writer = writer;
        this.isHeld = isHeld;
        this.id = id;
        this.annotate = annotate;
        this.settings = settings;
        this.observer = observer;
    }

    /** A run that annotates articles; {@code isHeld} says whether an id is in the index already. */
    static Ingest<Article> annotating(CorpusWriter writer, Predicate<String> isHeld,
            Function<Article, AnnotatedArticle> annotator, IngestSettings settings, IngestObserver observer) {
        return new Ingest<>(writer, isHeld, Article::id, annotator, settings, observer);
    }

    /** A run of articles that are annotated already. */
    static Ingest<AnnotatedArticle> annotated(CorpusWriter writer, Predicate<String> isHeld, IngestSettings settings,
            IngestObserver observer) {
        return new Ingest<>(writer, isHeld, a -> a.article().id(), a -> a, settings, observer);
    }

    /** Notes an input that cannot be read. */
    synchronized void skip(Skipped bad) {
        skipped++;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(bad);
        }
        observer.skipped(bad);
    }

    /** Takes all of {@code articles} in and commits. */
    Ingested run(Stream<A> articles) {
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads(), task -> {
            Thread thread = new Thread(task, "dateline-ingest");
            thread.setDaemon(true);
            return thread;
        });
        Semaphore room = new Semaphore(3 * settings.threads());
        boolean stopped = false;
        try {
            for (Iterator<A> i = articles.iterator(); !(stopped = observer.isStopping()) && i.hasNext();) {
                submit(i.next(), pool, room);
                if (submitted % settings.commitEvery() == 0) {
                    room.acquire(3 * settings.threads());
                    commit();
                    room.release(3 * settings.threads());
                }
                throwFailure();
            }
            pool.shutdown();
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
            throwFailure();
            commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        } finally {
            pool.shutdownNow();
        }
        return new Ingested(added, done - added, repeated, skipped, reasons, stopped);
    }

    private void submit(A article, ExecutorService pool, Semaphore room) throws InterruptedException {
        ArticleId name = id.apply(article);
        boolean isNew = seen.add(name.value());
        if (!isNew) {
            repeated++;
            observer.repeated(name);
            awaitEarlier(name);
        }
        room.acquire();
        submitted++;
        underWay.put(name, pool.submit(() -> {
            try {
                take(article, isNew);
            } finally {
                underWay.remove(name);
                room.release();
            }
        }));
    }

    private void awaitEarlier(ArticleId name) throws InterruptedException {
        Future<?> earlier = underWay.get(name);
        if (earlier != null) {
            try {
                earlier.get();
            } catch (java.util.concurrent.ExecutionException e) {
                failure.compareAndSet(null, e.getCause());
            }
        }
    }

    private void take(A article, boolean isNew) {
        try {
            AnnotatedArticle annotated = annotate.apply(article);
            boolean held = !isNew || isHeld.test(annotated.article().id().value());
            if (!ArticleBlock.canKeep(annotated.article().id().value())) {
                throw new IllegalArgumentException("the id is longer than " + ArticleBlock.LONGEST_ID + " bytes");
            }
            writer.add(annotated);
            count(held);
        } catch (CorpusException | Error e) {
            failure.compareAndSet(null, e);
        } catch (RuntimeException e) {
            String name = id.apply(article).value();
            skip(new Skipped(name.substring(0, Math.min(200, name.length())), 0, "cannot be taken in: " + e));
        }
    }

    private synchronized void count(boolean held) {
        done++;
        if (!held) {
            added++;
        }
        observer.added(done);
    }

    private void commit() {
        throwFailure();
        writer.commit();
        observer.committed(submitted);
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
        }
    }
}

package org.dateline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.ArticleWorkers;
import org.dateline.pipeline.TooSlowException;

/**
 * One run of taking articles in. Several threads annotate and prepare; the caller's writes, in the order of the input, so
 * that of two articles with the same id the later one is kept; what waits behind a slow one is written before it. An article that the index holds unchanged is passed over.
 * Memory is bounded by {@link ArticleWorkers}.
 */
final class Ingest {

    private static final int MOST_REASONS = 1000;

    private final IndexFolder folder;
    private final CorpusWriter writer;
    private final IngestSettings settings;
    private final IngestObserver observer;
    private final List<Skipped> reasons = new ArrayList<>();
    private final Map<String, Long> kinds = new HashMap<>();
    private final List<ArticleId> slow = new ArrayList<>();
    /** The articles that this run has written; what the index held of them when it began says nothing any more. */
    private final WrittenIds written = new WrittenIds();
    /** The articles that did not wait for a slow one before them, by their places in the input: of one id the last counts. */
    private final Map<ArticleId, Long> ahead = new HashMap<>();
    private long skipped;
    private long done;
    private long unchanged;
    private volatile boolean stopped;

    Ingest(IndexFolder folder, CorpusWriter writer, IngestSettings settings, IngestObserver observer) {
        this.folder = folder;
        this.writer = writer;
        this.settings = settings;
        this.observer = observer;
    }

    /** Notes an input that cannot be read. */
    void skip(Skipped bad) {
        synchronized (observer) {
            skipped++;
            kinds.merge(bad.kind(), 1L, Long::sum);
            if (reasons.size() < MOST_REASONS) {
                reasons.add(bad);
            }
            observer.skipped(bad);
        }
    }

    /** What became of an article: its documents, or none where it is in the index already. */
    private record Prepared(Article article, Optional<ArticleBlock> block) {}

    /** Annotates those of {@code articles} that are new or have changed, takes them in and commits. */
    Ingested run(Iterator<Article> articles, Function<Article, AnnotatedArticle> annotator) {
        long before = writer.size();
        try (Commits commits = new Commits(writer, settings, observer); HeldArticles held = new HeldArticles(folder);
                ArticleWorkers workers = new ArticleWorkers(settings.threads())) {
            workers.run(new Stoppable<>(articles), article -> prepare(article, held, annotator),
                    new ArticleWorkers.Results<Prepared, RuntimeException>() {
                        @Override
                        public void accept(Prepared prepared) {
                            ahead.clear();
                            take(prepared, annotator, commits);
                        }

                        @Override
                        public boolean mayOvertake() {
                            return true;
                        }

                        @Override
                        public void acceptOutOfTurn(long number, Prepared prepared) {
                            if (ahead.merge(prepared.article().id(), number, Math::max) == number) {
                                take(prepared, annotator, commits);
                            } else {
                                count(true, commits);
                            }
                        }

                        @Override
                        public void failed(Article article, Throwable why) {
                            if (why instanceof CorpusException damaged) {
                                throw damaged;
                            }
                            fail(article, why);
                        }

                        @Override
                        public boolean isStopping() {
                            return Ingest.this.isStopping() || commits.hasFailed();
                        }
                    });
            boolean interrupted = Thread.interrupted();
            commits.commit();
            if (interrupted) {
                Thread.currentThread().interrupt();
                throw new CorpusException("the ingest into " + folder + " was interrupted after " + done
                        + " articles, which are kept; run it again to go on");
            }
        }
        return finish(before);
    }

    private Prepared prepare(Article article, HeldArticles held, Function<Article, AnnotatedArticle> annotator) {
        BytesRef content = ContentHash.of(article, settings.basis());
        boolean same = !settings.again() && held.has(content);
        return new Prepared(article, same ? Optional.empty()
                : Optional.of(ArticleBlock.of(annotator.apply(article)).withContent(content)));
    }

    private void take(Prepared prepared, Function<Article, AnnotatedArticle> annotator, Commits commits) {
        if (prepared.block().isPresent()) {
            written.add(prepared.article().id());
            take(prepared.block().get(), commits);
        } else if (!written.has(prepared.article().id())) {
            unchanged++;
            count(false, commits);
        } else {
            take(ArticleBlock.of(annotator.apply(prepared.article()))
                    .withContent(ContentHash.of(prepared.article(), settings.basis())), commits);
        }
    }

    /** Takes in articles that are annotated already, and commits. */
    Ingested run(Iterator<AnnotatedArticle> articles) {
        long before = writer.size();
        try (Commits commits = new Commits(writer, settings, observer)) {
            for (Iterator<AnnotatedArticle> i = new Stoppable<>(articles); !commits.hasFailed() && i.hasNext();) {
                AnnotatedArticle annotated = i.next();
                try {
                    take(ArticleBlock.of(annotated), commits);
                } catch (IllegalArgumentException e) {
                    fail(annotated.article(), e);
                }
            }
            commits.commit();
        }
        return finish(before);
    }

    private void take(ArticleBlock block, Commits commits) {
        writer.add(block);
        count(true, commits);
    }

    private void count(boolean taken, Commits commits) {
        done++;
        synchronized (observer) {
            observer.taken(done);
        }
        commits.done(taken);
    }

    private void fail(Article article, Throwable why) {
        String id = article.id().value();
        if (why instanceof TooSlowException) {
            slow.add(article.id());
        }
        skip(new Skipped(id.substring(0, Math.min(200, id.length())), 0, ArticleWorkers.reason(article, why)));
    }

    /** Compacts: an index of which half or more is new is written into one piece, which is slow to grow but fast to ask. */
    private Ingested finish(long before) {
        long taken = done - unchanged;
        if (!stopped && taken > 0 && 2 * taken >= writer.size()) {
            Optional<String> lack = writer.lackOfRoom();
            lack.ifPresentOrElse(why -> observer.leftInPieces("the index was left in several pieces, which makes questions"
                    + " slower: " + why + "; make room and run the same command again"), this::compact);
        }
        synchronized (observer) {
            return new Ingested(done, Math.max(0, taken - (writer.size() - before)), unchanged, skipped, byFrequency(),
                    reasons, slow, stopped);
        }
    }

    private Map<String, Long> byFrequency() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(kind -> sorted.put(kind.getKey(), kind.getValue()));
        return sorted;
    }

    private void compact() {
        writer.compact(() -> {
            observer.compacting();
            return observer.isStopping();
        });
    }

    private boolean isStopping() {
        if (observer.isStopping()) {
            stopped = true;
        }
        return stopped;
    }

    /** Ends early when the observer says so. */
    private final class Stoppable<T> implements Iterator<T> {
        private final Iterator<T> all;

        Stoppable(Iterator<T> all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return !isStopping() && all.hasNext();
        }

        @Override
        public T next() {
            return all.next();
        }
    }
}

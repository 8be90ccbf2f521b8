package org.dateline.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.ArticleWorkers;
import org.dateline.pipeline.TooSlowException;

/**
 * One run of taking articles in. Several threads annotate and prepare; the caller's writes, in the order of the input, so
 * that of two articles with the same id the later one is kept. Memory is bounded by {@link ArticleWorkers}.
 */
final class Ingest {

    private static final int MOST_REASONS = 1000;

    private final CorpusWriter writer;
    private final IngestSettings settings;
    private final IngestObserver observer;
    private final List<Skipped> reasons = new ArrayList<>();
    private final List<ArticleId> slow = new ArrayList<>();
    private long skipped;
    private long taken;
    private volatile boolean stopped;

    Ingest(CorpusWriter writer, IngestSettings settings, IngestObserver observer) {
        this.writer = writer;
        this.settings = settings;
        this.observer = observer;
    }

    /** Notes an input that cannot be read. */
    synchronized void skip(Skipped bad) {
        skipped++;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(bad);
        }
        observer.skipped(bad);
    }

    /** Annotates all of {@code articles}, takes them in and commits. */
    Ingested run(Iterator<Article> articles, Function<Article, AnnotatedArticle> annotator) {
        long before = writer.size();
        try (ArticleWorkers workers = new ArticleWorkers(settings.threads())) {
            workers.run(new Stoppable<>(articles), article -> ArticleBlock.of(annotator.apply(article)),
                    new ArticleWorkers.Results<ArticleBlock, RuntimeException>() {
                        @Override
                        public void accept(ArticleBlock block) {
                            take(block);
                        }

                        @Override
                        public void failed(Article article, Throwable why) {
                            fail(article, why);
                        }

                        @Override
                        public boolean isStopping() {
                            return Ingest.this.isStopping();
                        }
                    });
        }
        return finish(before);
    }

    /** Takes in articles that are annotated already, and commits. */
    Ingested run(Iterator<AnnotatedArticle> articles) {
        long before = writer.size();
        for (Iterator<AnnotatedArticle> i = new Stoppable<>(articles); i.hasNext();) {
            AnnotatedArticle annotated = i.next();
            try {
                take(ArticleBlock.of(annotated));
            } catch (IllegalArgumentException e) {
                fail(annotated.article(), e);
            }
        }
        return finish(before);
    }

    private void take(ArticleBlock block) {
        writer.add(block);
        observer.taken(++taken);
        if (taken % settings.commitEvery() == 0) {
            commit();
        }
    }

    private void fail(Article article, Throwable why) {
        String id = article.id().value();
        if (why instanceof TooSlowException) {
            slow.add(article.id());
        }
        skip(new Skipped(id.substring(0, Math.min(200, id.length())), 0, ArticleWorkers.reason(article, why)));
    }

    private void commit() {
        writer.commit();
        observer.committed(taken);
    }

    /** Commits; an index of which half or more is new is then written into one piece, which is slow to grow but fast to ask. */
    private synchronized Ingested finish(long before) {
        commit();
        if (!stopped && taken > 0 && 2 * taken >= writer.size()) {
            Optional<String> lack = writer.lackOfRoom();
            lack.ifPresentOrElse(why -> observer.leftInPieces("the index was left in several pieces, which makes questions"
                    + " slower: " + why + "; make room and run the same command again"), this::compact);
        }
        return new Ingested(taken, taken - (writer.size() - before), skipped, reasons, slow, stopped);
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

package org.dateline.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.article.Article;
import org.dateline.ledger.Told;
import org.dateline.ledger.TellingFinder;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.ArticleWorkers;

/** The one annotator of an executor: loaded by its first task, shared by all its threads. */
final class ExecutorAnnotator {

    private ExecutorAnnotator() {}

    /** Loaded when the first of these is asked for, as the JVM loads classes: once, also where several threads ask. */
    private static final class Loaded {
        private static final Annotator ANNOTATOR = Annotator.english();
        private static final TellingFinder TELLINGS = TellingFinder.english();
    }

    /** All that is made of one article; an article that cannot be annotated makes a row with the reason. */
    static Annotation annotate(ArticleRow row) {
        Annotation made = new Annotation();
        made.setId(row.getId());
        made.setFigures(java.util.List.of());
        Article article;
        try {
            article = row.article();
        } catch (IllegalArgumentException e) {
            made.setFailure(e.getMessage());
            return made;
        }
        try {
            AnnotatedArticle annotated = Loaded.ANNOTATOR.annotate(article);
            made.setLine(line(annotated));
            made.setTold(Told.of(Loaded.TELLINGS, annotated).bytes());
            made.setFigures(FigureRows.of(annotated));
        } catch (RuntimeException | StackOverflowError e) {
            made.setFailure(ArticleWorkers.reason(article, e));
        }
        return made;
    }

    /** The line that {@code extract} prints, without the end of line. */
    static String line(ArticleRow row) {
        return line(Loaded.ANNOTATOR.annotate(row.article()));
    }

    private static String line(AnnotatedArticle annotated) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (AnnotationWriter writer = new AnnotationWriter(line)) {
            writer.write(annotated);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}

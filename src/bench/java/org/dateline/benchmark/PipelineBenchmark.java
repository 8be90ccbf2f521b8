package org.dateline.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The whole pipeline, from text to annotations, on one thread and on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PipelineBenchmark {

    private final List<Article> articles = Corpus.articles();
    private final Annotator annotator = Annotator.english();

    @Benchmark
    public void oneThread(Blackhole hole) {
        annotateAll(hole);
    }

    @Benchmark
    @Threads(Threads.MAX)
    public void allCores(Blackhole hole) {
        annotateAll(hole);
    }

    @Benchmark
    public void oneThreadToJson() throws IOException {
        try (AnnotationWriter writer = new AnnotationWriter(OutputStream.nullOutputStream())) {
            for (Article article : articles) {
                writer.write(annotator.annotate(article));
            }
        }
    }

    private void annotateAll(Blackhole hole) {
        for (Article article : articles) {
            AnnotatedArticle annotated = annotator.annotate(article);
            hole.consume(annotated);
        }
    }
}

package org.dateline.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.article.Article;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a user sees of news of which no two articles are alike, on one thread to JSON, in a fresh virtual machine: the first
 * iteration reads articles 1 to 2,000 cold, each later one the next 2,000. {@code -Ddateline.news=FILE:FOLDER} tells what
 * the articles are drawn from, as {@link MixedNews} reads it; {@code -jvmArgsAppend -XX:TieredStopAtLevel=1} measures the
 * quick compiler alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 15)
@Fork(3)
public class FirstArticlesBenchmark {

    /** How many articles one iteration reads. */
    static final int ARTICLES = 2_000;

    private final Annotator annotator = Annotator.english();
    private final MixedNews news = news();

    private static MixedNews news() {
        String given = System.getProperty("dateline.news", "");
        List<Path> paths = given.isEmpty() ? List.of() : Stream.of(given.split(File.pathSeparator)).map(Path::of).toList();
        try {
            return MixedNews.of(Corpus.SEED, paths);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what news is drawn from", e);
        }
    }

    @Benchmark
    public void toJson() throws IOException {
        try (AnnotationWriter writer = new AnnotationWriter(OutputStream.nullOutputStream())) {
            for (int i = 0; i < ARTICLES; i++) {
                Article article = news.next();
                writer.write(annotator.annotate(article));
            }
        }
    }
}

package org.dateline.benchmark;

import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One article of growing length: the time for each must grow as its length does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LengthBenchmark {

    /** The article's length in UTF-16 code units. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    private int length;

    private final Annotator annotator = Annotator.english();
    private Article article;

    @Setup
    public void make() {
        article = GeneratedNews.ofLength(Corpus.SEED, length);
    }

    @Benchmark
    public AnnotatedArticle oneArticle() {
        return annotator.annotate(article);
    }
}

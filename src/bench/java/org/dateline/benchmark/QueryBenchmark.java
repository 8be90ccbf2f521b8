package org.dateline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.index.Answer;
import org.dateline.index.CorpusReader;
import org.dateline.index.CorpusWriter;
import org.dateline.pipeline.Annotator;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The first page of an answer from an index of generated articles on disk, from the question's text to its findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QueryBenchmark {

    static final int ARTICLES = 5_000;
    private static final int PAGE = 20;

    @Param({"killed >= 100", "killed within 50 km of Aleppo", "displaced during 2014", "killed matching \"air strikes\""})
    private String question;

    private Path folder;
    private CorpusReader reader;

    @Setup
    public void ingest() throws IOException {
        folder = Files.createTempDirectory("dateline-benchmark");
        Annotator annotator = Annotator.english();
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            GeneratedNews.articles(Corpus.SEED, ARTICLES)
                    .forEach(article -> writer.add(annotator.annotate(article)));
            writer.commit();
        }
        reader = Dateline.read(folder);
    }

    @TearDown
    public void remove() throws IOException {
        reader.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(QueryBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Answer firstPage() {
        return reader.find(FigureQuery.parse(question), Order.NEWEST, 0, PAGE);
    }
}

package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.index.Answer;
import org.dateline.index.CorpusReader;
import org.dateline.index.MillionFigures;
import org.dateline.query.Breakdown;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.Sum;
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

/**
 * Questions to an index of a million figures, which is made in {@code index} where there is none: a page of 20 findings
 * for 200 mixed questions in turn, and all figures counted and added up. Every call is a sample, so that the percentiles
 * are those of calls.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class MillionFiguresBenchmark {

    private static final int QUESTIONS = 200;
    private static final int PAGE = 20;

    @Param("target/million-figures")
    private String index;

    private CorpusReader reader;
    private List<FigureQuery> questions;
    private int next;

    @Setup
    public void open() throws IOException {
        reader = MillionFigures.open(Path.of(index));
        questions = Stream.generate(MillionFigures.questions()::next).limit(QUESTIONS).toList();
    }

    @TearDown
    public void close() {
        reader.close();
    }

    @Benchmark
    public Answer page() {
        return reader.find(questions.get(next++ % QUESTIONS), Order.NEWEST, 0, PAGE);
    }

    @Benchmark
    public Breakdown seriesByMonth() {
        return reader.breakdown(FigureQuery.all(), Facet.MONTH);
    }

    @Benchmark
    public Breakdown seriesByDay() {
        return reader.breakdown(FigureQuery.all(), Facet.DAY);
    }

    @Benchmark
    public Breakdown facetByCountry() {
        return reader.breakdown(FigureQuery.all(), Facet.COUNTRY);
    }

    @Benchmark
    public Breakdown facetByPlace() {
        return reader.breakdown(FigureQuery.all(), Facet.PLACE);
    }

    @Benchmark
    public Breakdown facetBySource() {
        return reader.breakdown(FigureQuery.all(), Facet.SOURCE);
    }

    @Benchmark
    public Sum sum() {
        return reader.summed(FigureQuery.all());
    }
}

package org.dateline.benchmark;

import java.util.concurrent.TimeUnit;
import org.dateline.figure.FigureFinder;
import org.dateline.pipeline.Annotator;
import org.dateline.place.PlaceFinder;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What loading costs in a fresh virtual machine, classes included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(7)
public class LoadBenchmark {

    @Benchmark
    public Annotator everything() {
        return Annotator.english();
    }

    @Benchmark
    public TextAnalyzer sentenceModel() {
        return TextAnalyzer.english();
    }

    @Benchmark
    public String taggerModel() {
        return TextAnalyzer.english().analyze("Ten died.").get(0).tag(0);
    }

    @Benchmark
    public TimeFinder timeWords() {
        return TimeFinder.english();
    }

    @Benchmark
    public PlaceFinder gazetteer() {
        return PlaceFinder.english();
    }

    @Benchmark
    public FigureFinder figureWords() {
        return FigureFinder.english();
    }
}

package org.dateline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.figure.FigureFinder;
import org.dateline.number.QuantityFinder;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.dateline.time.Times;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage by itself, on the results of those before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StageBenchmark {

    private final List<Article> articles = Corpus.articles();
    private final TextAnalyzer analyzer = TextAnalyzer.english();
    private final TimeFinder times = TimeFinder.english();
    private final PlaceFinder places = PlaceFinder.english();
    private final QuantityFinder quantities = QuantityFinder.english();
    private final FigureFinder figures = FigureFinder.english();

    /** What the stages before have found in one article. */
    private record Found(Article article, List<Sentence> sentences, Times times, List<PlaceMention> places) {}

    /** Sentences of this pass alone, because a sentence keeps the words and tags that it was asked for. */
    @State(Scope.Thread)
    public static class Pass {

        private final List<Found> found = new ArrayList<>();

        @Setup(Level.Invocation)
        public void analyze(StageBenchmark benchmark) {
            found.clear();
            for (Article article : benchmark.articles) {
                List<Sentence> sentences = benchmark.analyzer.analyze(article.text());
                sentences.forEach(sentence -> {
                    for (int i = 0; i < sentence.size(); i++) {
                        sentence.word(i);
                    }
                });
                found.add(new Found(article, sentences, benchmark.times.find(article, sentences),
                        benchmark.places.find(article, sentences)));
            }
        }
    }

    @Benchmark
    public void sentencesAndWords(Blackhole hole) {
        for (Article article : articles) {
            for (Sentence sentence : analyzer.analyze(article.text())) {
                for (int i = 0; i < sentence.size(); i++) {
                    hole.consume(sentence.word(i));
                }
            }
        }
    }

    @Benchmark
    public void times(Pass pass, Blackhole hole) {
        for (Found found : pass.found) {
            hole.consume(times.find(found.article, found.sentences));
        }
    }

    @Benchmark
    public void places(Pass pass, Blackhole hole) {
        for (Found found : pass.found) {
            hole.consume(places.find(found.article, found.sentences));
        }
    }

    @Benchmark
    public void numbers(Pass pass, Blackhole hole) {
        for (Found found : pass.found) {
            for (Sentence sentence : found.sentences) {
                hole.consume(quantities.find(sentence));
            }
        }
    }

    @Benchmark
    public void figuresWithNumbers(Pass pass, Blackhole hole) {
        for (Found found : pass.found) {
            hole.consume(figures.find(found.article, found.sentences, found.times, found.places));
        }
    }
}

package org.dateline.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.article.Article;

/**
 * Makes the tables of the README from JMH's results: {@code java ... org.dateline.benchmark.BenchmarkTable
 * target/benchmark.json}. Where a benchmark was not run, its lines are left out.
 */
public final class BenchmarkTable {

    private static final String WHOLE = "PipelineBenchmark.oneThread";

    private static final String FIRST = "FirstArticlesBenchmark.toJson";
    private static final List<String> FIRST_TITLES =
            List.of("articles 1 to 2,000", "2,001 to 12,000", "20,001 to 30,000");

    private static final String MILLION = "MillionFiguresBenchmark.";
    private static final Map<String, String> MILLION_TITLES = new LinkedHashMap<>();

    static {
        MILLION_TITLES.put("page", "page of 20 findings, 200 mixed questions");
        MILLION_TITLES.put("seriesByMonth", "time series of all figures, by month");
        MILLION_TITLES.put("seriesByDay", "time series of all figures, by day");
        MILLION_TITLES.put("facetByCountry", "all figures counted by country");
        MILLION_TITLES.put("facetByPlace", "all figures counted by place");
        MILLION_TITLES.put("facetBySource", "all figures counted by source");
        MILLION_TITLES.put("sum", "all figures added up, with what is left out");
    }

    private final List<Result> results;
    private final StringBuilder out = new StringBuilder();
    private final int articles;
    private final long tokens;
    private final long bytes;

    private BenchmarkTable(List<Result> results, List<Article> read) {
        this.results = results;
        this.articles = read.size();
        this.tokens = Corpus.tokens(read);
        this.bytes = Corpus.bytes(read);
    }

    /** One benchmark's median in milliseconds an operation, its bytes allocated in one, and its one parameter. */
    private record Result(String name, String parameter, int threads, double median, double high, double allocated) {}

    public static void main(String[] arguments) throws IOException {
        System.out.print(of(Path.of(arguments[0])));
    }

    /** The tables of a file of results. */
    static String of(Path json) throws IOException {
        List<Result> results = new ArrayList<>();
        JsonNode runs = new ObjectMapper().readTree(Files.readAllBytes(json));
        runs.forEach(run -> results.add(result(run)));
        runs.forEach(run -> first(run, results));
        BenchmarkTable table = new BenchmarkTable(results, Corpus.articles());
        table.print(runs.path(0));
        return table.out.toString();
    }

    private static Result result(JsonNode run) {
        JsonNode metric = run.path("primaryMetric");
        List<Double> values = new ArrayList<>();
        metric.path("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
        JsonNode percentiles = metric.path("scorePercentiles");
        double median = values.isEmpty() ? percentiles.path("50.0").asDouble() : median(values);
        String name = run.path("benchmark").asText();
        JsonNode parameters = run.path("params");
        return new Result(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                parameters.isEmpty() ? "" : parameters.elements().next().asText(), run.path("threads").asInt(), median,
                percentiles.path("99.0").asDouble(),
                run.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score").asDouble());
    }

    /** Of news that differs, what the first 2,000 articles took, those up to 12,000, and the last 10,000, each 2,000. */
    private static void first(JsonNode run, List<Result> results) {
        if (!run.path("benchmark").asText().endsWith(FIRST)) {
            return;
        }
        int[] from = {0, 1, 10};
        int[] to = {1, 6, 15};
        for (int i = 0; i < from.length; i++) {
            List<Double> values = new ArrayList<>();
            for (JsonNode fork : run.path("primaryMetric").path("rawData")) {
                for (int k = from[i]; k < Math.min(to[i], fork.size()); k++) {
                    values.add(fork.get(k).asDouble());
                }
            }
            if (!values.isEmpty()) {
                results.add(new Result(FIRST + i, "", 1, median(values), 0, 0));
            }
        }
    }

    private static double median(List<Double> values) {
        values.sort(null);
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    private void print(JsonNode run) {
        line("Measured on %s, %d cores, with %s %s; %d generated articles, %,d tokens, %.2f MB.", Machine.processor(),
                Runtime.getRuntime().availableProcessors(), run.path("vmName").asText(), run.path("vmVersion").asText(),
                articles, tokens, bytes / 1e6);
        firstArticles();
        speed();
        ratios();
        lengths();
        shots("LoadBenchmark", "| loading, in a fresh virtual machine | ms |");
        queries();
        million();
    }

    private void firstArticles() {
        if (find(FIRST).isEmpty()) {
            return;
        }
        line("");
        line("| news that differs, one thread to JSON, fresh virtual machine | articles/s |");
        line("|---|---:|");
        for (int i = 0; i < FIRST_TITLES.size(); i++) {
            int of = i;
            find(FIRST + i).ifPresent(result -> line("| %s | %,.0f |", FIRST_TITLES.get(of),
                    FirstArticlesBenchmark.ARTICLES * 1000 / result.median));
        }
    }

    private void speed() {
        if (results.stream().noneMatch(result -> result.name.matches("(Pipeline|Stage|Peer|CoreNlp)Benchmark.*"))) {
            return;
        }
        line("");
        line("| | articles/s | tokens/s | MB/s | µs/token | KB allocated/article |");
        line("|---|---:|---:|---:|---:|---:|");
        speed(WHOLE, "**whole pipeline, one thread**", articles, true);
        speed("PipelineBenchmark.allCores", "whole pipeline, all cores", articles, false);
        speed("PipelineBenchmark.oneThreadToJson", "whole pipeline to JSON, one thread", articles, true);
        speed("StageBenchmark.sentencesAndWords", "sentences, tokens and words alone", articles, false);
        speed("StageBenchmark.times", "expressions of time alone", articles, false);
        speed("StageBenchmark.places", "places alone", articles, false);
        speed("StageBenchmark.numbers", "numbers alone", articles, false);
        speed("StageBenchmark.figuresWithNumbers", "figures, with their numbers, alone", articles, false);
        speed("PeerBenchmark.openNlpSentencesTokensTags", "OpenNLP: sentences, tokens, tags", articles, true);
        speed("PeerBenchmark.luceneStandardIndexing", "Lucene: plain indexing", articles, true);
        speed("CoreNlpBenchmark.coreNlpNamesAndTimes", "CoreNLP: tags, lemmas, names, times", Corpus.FEW_ARTICLES, true);
    }

    private void speed(String name, String title, int read, boolean allocation) {
        find(name).ifPresent(result -> {
            double seconds = result.median / 1000 / result.threads * articles / read;
            line("| %s | %,.0f | %,.0f | %.2f | %.2f | %s |", title, articles / seconds, tokens / seconds,
                    bytes / 1e6 / seconds, seconds * 1e6 / tokens,
                    allocation ? String.format(Locale.ROOT, "%,.0f", result.allocated / 1024 / read) : "");
        });
    }

    private void ratios() {
        OptionalDouble own = perArticle(WHOLE, articles);
        if (own.isEmpty()) {
            return;
        }
        line("");
        line("| whole pipeline, one thread, against | ratio | wanted |");
        line("|---|---:|---|");
        ratio(perArticle("PeerBenchmark.openNlpSentencesTokensTags", articles), own, "OpenNLP sentences, tokens, tags",
                "%.1f times as fast | at least 4 |");
        ratio(perArticle("CoreNlpBenchmark.coreNlpNamesAndTimes", Corpus.FEW_ARTICLES), own, "CoreNLP with NER and SUTime",
                "%.0f times as fast | at least 100 |");
        ratio(own, perArticle("PeerBenchmark.luceneStandardIndexing", articles), "Lucene plain indexing",
                "%.1f times as slow | at most 10 |");
        ratio(own, perArticle("PipelineBenchmark.allCores", articles), "itself on all cores",
                "%.2f times as fast there | at least 1.8 on two |");
    }

    private void ratio(OptionalDouble above, OptionalDouble below, String title, String format) {
        if (above.isPresent() && below.isPresent()) {
            line("| " + title + " | " + format, above.getAsDouble() / below.getAsDouble());
        }
    }

    private void lengths() {
        List<Result> all = results.stream().filter(result -> result.name.startsWith("LengthBenchmark.")).toList();
        if (!all.isEmpty()) {
            line("");
            line("| one article of | ms | µs per 1,000 characters |");
            line("|---|---:|---:|");
            all.forEach(result -> line("| %,d characters | %,.2f | %,.0f |", Long.parseLong(result.parameter),
                    result.median, result.median * 1e6 / Long.parseLong(result.parameter)));
        }
    }

    private void shots(String prefix, String header) {
        List<Result> all = results.stream().filter(result -> result.name.startsWith(prefix + ".")).toList();
        if (!all.isEmpty()) {
            line("");
            line(header);
            line("|---|---:|");
            all.forEach(result -> line("| %s | %,.0f |", result.name.substring(prefix.length() + 1), result.median));
        }
    }

    private void queries() {
        List<Result> all = results.stream().filter(result -> result.name.startsWith("QueryBenchmark.")).toList();
        if (!all.isEmpty()) {
            line("");
            line("| first page of an answer, index of %,d generated articles | median ms | 99%% ms |", QueryBenchmark.ARTICLES);
            line("|---|---:|---:|");
            all.forEach(result -> line("| `%s` | %.2f | %.2f |", result.parameter, result.median, result.high));
        }
    }

    private void million() {
        List<Result> all = results.stream().filter(result -> result.name.startsWith(MILLION)).toList();
        if (!all.isEmpty()) {
            line("");
            line("| index of a million figures, one thread | median ms | 99%% ms |");
            line("|---|---:|---:|");
            MILLION_TITLES.forEach((name, title) -> find(MILLION + name)
                    .ifPresent(result -> line("| %s | %.2f | %.2f |", title, result.median, result.high)));
        }
    }

    private OptionalDouble perArticle(String name, int read) {
        return find(name).map(result -> OptionalDouble.of(result.median / result.threads / read))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Result> find(String name) {
        return results.stream().filter(result -> result.name.equals(name)).findFirst();
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}

package org.dateline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dateline.article.Article;
import org.dateline.benchmark.GeneratedNews;

/**
 * Measures how fast executors annotate, and prints the hash of all lines in the order of their ids, so that runs with different
 * numbers of executors can be compared with each other and with {@code extract}. Run by {@code spark/measure}.
 */
public final class ExecutorScaling {

    private static final long SEED = 20;
    private static final int WARM_UP = 3;
    private static final int RUNS = 3;

    private ExecutorScaling() {}

    /** @param arguments the number of executors, the number of articles, a folder for the articles, the jars for the executors */
    public static void main(String[] arguments) throws Exception {
        int executors = Integer.parseInt(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        Path input = input(Path.of(arguments[2]), articles);
        long begin = System.nanoTime();
        SparkSession spark = SparkSession.builder().appName("executor scaling").master("local-cluster[" + executors + ",1,2048]")
                .config("spark.executor.memory", "2g").config("spark.ui.enabled", "false").config("spark.jars", arguments[3])
                .config("spark.driver.host", "localhost").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0").config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
                .config("spark.locality.wait", "0s").config("spark.default.parallelism", 2 * executors).getOrCreate();
        Dataset<ArticleRow> rows = ArticleReaders.jsonLines(spark, input.toString()).repartition(16).cache();
        rows.count();
        for (int i = 0; i < WARM_UP; i++) {
            run(rows);
        }
        System.out.printf(Locale.ROOT, "%d executors: started and warm after %.1f s%n", executors, (System.nanoTime() - begin) / 1e9);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            double seconds = run(rows);
            System.out.printf(Locale.ROOT, "%d executors: %,d articles in %.2f s, %.0f a second%n", executors, articles, seconds, articles / seconds);
            best = Math.min(best, seconds);
        }
        System.out.printf(Locale.ROOT, "%d executors: best %.3f s%n", executors, best);
        System.out.println("lines in the order of ids: SHA-256 " + hash(DatelineSpark.lines(rows).toDF("line")
                .orderBy(SparkLedger.rank(functions.get_json_object(functions.col("line"), "$.id"))).toLocalIterator()));
        spark.stop();
    }

    /** Seconds for all lines, which are made and dropped. */
    private static double run(Dataset<ArticleRow> rows) {
        long begin = System.nanoTime();
        DatelineSpark.lines(rows).write().format("noop").mode("overwrite").save();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String hash(Iterator<org.apache.spark.sql.Row> lines) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        while (lines.hasNext()) {
            digest.update((lines.next().getString(0) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Path input(Path folder, int count) throws IOException {
        Path file = folder.resolve("news-" + count + ".jsonl");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            List<Article> articles = GeneratedNews.articles(SEED, count);
            try (Stream<String> lines = articles.stream().map(ExecutorScaling::line)) {
                Files.write(file, (Iterable<String>) lines::iterator);
            }
        }
        return file;
    }

    private static String line(Article article) {
        com.fasterxml.jackson.databind.node.ObjectNode node = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
        node.put("id", article.id().value()).put("text", article.text());
        article.published().ifPresent(day -> node.put("published", day.toString()));
        article.title().ifPresent(title -> node.put("title", title));
        return node.toString();
    }
}

package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.dateline.ledger.Policy;

/**
 * The program for {@code spark-submit}: reads articles and writes {@code OUT/figures} and {@code OUT/incidents} as Parquet,
 * partitioned by the year of their first day (0 where none is known), and {@code OUT/failures} as JSON where articles failed.
 *
 * <pre>{@code
 * spark-submit --master yarn --class org.dateline.spark.AnnotateJob dateline-spark.jar
 *     jsonl hdfs:///news/2019 hdfs:///figures/2019
 * }</pre>
 */
public final class AnnotateJob {

    private static final String USAGE = "usage: AnnotateJob [--figures-only] [--policy NAME] jsonl|parquet|listing IN OUT";
    private static final int MOST_TOLD = 20;

    private final SparkSession spark;

    private AnnotateJob(SparkSession spark) {
        this.spark = spark;
    }

    /** What the command line asks for. */
    private record Request(String kind, String in, String out, boolean ledger, Policy policy) {

        static Optional<Request> of(String[] arguments) {
            List<String> left = new ArrayList<>(Arrays.asList(arguments));
            boolean ledger = !left.remove("--figures-only");
            int policy = left.indexOf("--policy");
            String name = policy >= 0 && policy + 1 < left.size() ? left.get(policy + 1) : "LATEST";
            if (policy >= 0) {
                left.subList(policy, Math.min(left.size(), policy + 2)).clear();
            }
            return left.size() != 3 || !List.of("jsonl", "parquet", "listing").contains(left.get(0)) ? Optional.empty()
                    : Policy.named(name).map(known -> new Request(left.get(0), left.get(1), left.get(2), ledger, known));
        }
    }

    public static void main(String[] arguments) {
        Optional<Request> request = Request.of(arguments);
        if (request.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        SparkSession spark = SparkSession.builder().appName("Dateline").config("spark.sql.datetime.java8API.enabled", "true").getOrCreate();
        int status;
        try {
            status = new AnnotateJob(spark).run(request.orElseThrow());
        } finally {
            spark.stop();
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the job; 1 where articles failed, 2 where nothing could be done. */
    static int run(SparkSession spark, String... arguments) {
        return new AnnotateJob(spark).run(Request.of(arguments).orElseThrow(() -> new IllegalArgumentException(USAGE)));
    }

    private int run(Request request) {
        Dataset<ArticleRow> articles = switch (request.kind()) {
            case "jsonl" -> ArticleReaders.jsonLines(spark, request.in());
            case "parquet" -> ArticleReaders.parquet(spark, request.in());
            default -> ArticleReaders.listing(spark, request.in());
        };
        Dataset<Annotation> annotations = DatelineSpark.annotations(articles).persist(StorageLevel.MEMORY_AND_DISK());
        List<String> twice = annotations.groupBy("id").count().filter(col("count").gt(1)).limit(MOST_TOLD).select("id")
                .collectAsList().stream().map(row -> row.getString(0)).sorted().toList();
        if (!twice.isEmpty()) {
            System.err.println("these ids come more than once, give each article an id of its own: " + String.join(", ", twice));
            return 2;
        }
        write(DatelineSpark.figures(annotations).toDF(), AnnotatedFigure.COLUMNS, request.out() + "/figures", "article", "begin");
        if (request.ledger()) {
            write(DatelineSpark.incidents(annotations, request.policy()).toDF(), IncidentRow.COLUMNS, request.out() + "/incidents",
                    "incident", "incident");
        }
        Dataset<Annotation> failures = DatelineSpark.failures(annotations);
        long failed = failures.count();
        if (failed > 0) {
            failures.select("id", "failure").write().mode(SaveMode.Overwrite).json(request.out() + "/failures");
            System.err.printf(Locale.ROOT, "%,d articles failed; %s/failures says which and why%n", failed, request.out());
        }
        return failed > 0 ? 1 : 0;
    }

    /** By the year of the first day, each year in the order of two columns. */
    private static void write(Dataset<Row> rows, String[] columns, String out, String first, String second) {
        Column[] all = Arrays.stream(columns).map(functions::col).toArray(Column[]::new);
        rows.select(all).withColumn("year", coalesce(year(col("from")), lit(0))).repartitionByRange(col("year"), col(first))
                .sortWithinPartitions("year", first, second).write().mode(SaveMode.Overwrite).partitionBy("year").parquet(out);
    }
}

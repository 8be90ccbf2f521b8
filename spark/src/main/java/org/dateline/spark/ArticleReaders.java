package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.article.Article;
import org.dateline.format.SourceSettings;
import org.dateline.format.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles into Spark, by the same readers as the command. What cannot be read is logged by the executor as a warning,
 * with its reason, and the rest goes on.
 */
public final class ArticleReaders {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReaders.class);
    private static final Path STREAM = Path.of("-");

    private ArticleReaders() {}

    /**
     * The articles of JSON Lines, one a line, as {@code extract} reads them.
     *
     * @param paths files or folders, local or of any file system that Spark knows; {@code *} stands for anything, and files may
     *        be compressed
     */
    public static Dataset<ArticleRow> jsonLines(SparkSession spark, String... paths) {
        return spark.read().textFile(paths).mapPartitions((MapPartitionsFunction<String, ArticleRow>) lines ->
                rows(new LinesStream(lines), SourceSettings.usual().withReader("jsonl"), "lines of a partition"), ArticleRow.encoder());
    }

    /** The articles of Parquet with columns {@code id}, {@code text} and any of the others of {@link ArticleRow}, by their names. */
    public static Dataset<ArticleRow> parquet(SparkSession spark, String... paths) {
        Dataset<Row> table = spark.read().parquet(paths);
        Set<String> given = Set.of(table.columns());
        Column[] columns = Arrays.stream(ArticleRow.encoder().schema().fields()).map(field -> (given.contains(field.name())
                ? functions.col("`" + field.name() + "`") : functions.lit(null)).cast(field.name().equals("published")
                ? DataTypes.DateType : DataTypes.StringType).as(field.name())).toArray(Column[]::new);
        return table.select(columns).as(ArticleRow.encoder());
    }

    /**
     * The articles of files of any kind that the command reads, web archives (WARC) before all: each file is one task.
     *
     * @param listing a file with the path of a file a line, local or of any file system that Spark knows, as Common Crawl gives
     *        them; empty lines are passed over
     */
    public static Dataset<ArticleRow> listing(SparkSession spark, String listing) {
        List<String> files = spark.read().textFile(listing).filter(functions.trim(functions.col("value")).notEqual(""))
                .collectAsList();
        int tasks = Math.max(1, files.size());
        return spark.createDataset(files, Encoders.STRING()).repartition(tasks)
                .flatMap((FlatMapFunction<String, ArticleRow>) file -> file(file.strip()), ArticleRow.encoder());
    }

    private static Iterator<ArticleRow> file(String name) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(name);
            InputStream in = path.getFileSystem(SparkHadoopUtil.get().conf()).open(path);
            return rows(in, SourceSettings.usual(), name);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{}: cannot be read: {}", name, e.toString());
            return List.<ArticleRow>of().iterator();
        }
    }

    /** The articles of a stream; it is closed at its end. */
    private static Iterator<ArticleRow> rows(InputStream in, SourceSettings settings, String name) {
        Stream<Article> articles = Sources.read(List.of(STREAM), in, settings,
                skipped -> LOG.warn("{}: {}", name, skipped));
        Iterator<ArticleRow> rows = articles.map(ArticleRow::of).iterator();
        return new Iterator<>() {
            private boolean closed;

            @Override
            public boolean hasNext() {
                boolean more = !closed && rows.hasNext();
                if (!more && !closed) {
                    closed = true;
                    articles.close();
                    close(in);
                }
                return more;
            }

            @Override
            public ArticleRow next() {
                return rows.next();
            }
        };
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

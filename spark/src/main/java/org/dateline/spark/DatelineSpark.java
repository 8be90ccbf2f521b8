package org.dateline.spark;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.dateline.ledger.Policy;

/**
 * Dateline on Apache Spark: datasets of articles in, datasets of figures and incidents out. Each executor loads one annotator
 * and shares it among its threads. Datasets are lazy, as Spark's are; what comes out depends on the articles alone, not on
 * partitions, executors or the order of rows.
 *
 * <pre>{@code
 * Dataset<ArticleRow> articles = ArticleReaders.jsonLines(spark, "hdfs:///news/*.jsonl");
 * DatelineSpark.annotate(articles).filter("kind = 'KILLED' and low >= 100").show();
 * }</pre>
 */
public final class DatelineSpark {

    private DatelineSpark() {}

    /** The figures of all articles, each with its article; articles that fail have none, see {@link #annotations}. */
    public static Dataset<AnnotatedFigure> annotate(Dataset<ArticleRow> articles) {
        return figures(annotations(articles));
    }

    /** The lines that {@code extract} prints of all articles, without ends of line; a task fails with an article that does. */
    public static Dataset<String> lines(Dataset<ArticleRow> articles) {
        return articles.map((MapFunction<ArticleRow, String>) ExecutorAnnotator::line, Encoders.STRING());
    }

    /**
     * All that one pass makes of the articles; keep it ({@code persist}) to make both figures and incidents of it. An article
     * that fails makes a row with the reason, and the others go on.
     */
    public static Dataset<Annotation> annotations(Dataset<ArticleRow> articles) {
        return articles.map((MapFunction<ArticleRow, Annotation>) ExecutorAnnotator::annotate, Annotation.encoder());
    }

    /** The figures of annotations. */
    public static Dataset<AnnotatedFigure> figures(Dataset<Annotation> annotations) {
        return annotations.flatMap((FlatMapFunction<Annotation, AnnotatedFigure>) annotation -> annotation.getFigures().iterator(),
                AnnotatedFigure.encoder());
    }

    /** The annotations that failed. */
    public static Dataset<Annotation> failures(Dataset<Annotation> annotations) {
        return annotations.filter((FilterFunction<Annotation>) annotation -> annotation.getFailure() != null);
    }

    /**
     * The incidents of all articles: those of {@link org.dateline.ledger.Ledger} on one machine. Ids must all be different.
     *
     * @param policy by which tolls are made
     */
    public static Dataset<IncidentRow> incidents(Dataset<Annotation> annotations, Policy policy) {
        return new SparkLedger(annotations).incidents(policy);
    }
}

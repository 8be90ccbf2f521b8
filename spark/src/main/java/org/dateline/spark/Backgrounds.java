package org.dateline.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ledger.LedgerSteps;
import org.dateline.ledger.Told;

/** How alike tellings are to those of other days that share their words: a step of {@link LedgerSteps}. */
final class Backgrounds {

    private static final StructType TELLING = new StructType().add("article", DataTypes.StringType).add("number", DataTypes.IntegerType);
    private static final Encoder<Row> TERMS = Encoders.row(TELLING.add("day", DataTypes.LongType).add("term", DataTypes.IntegerType));
    private static final Encoder<Row> WORDS = Encoders.row(TELLING.add("words", DataTypes.BinaryType));
    private static final Encoder<Row> LIKENESSES = Encoders.row(TELLING.add("likeness", DataTypes.DoubleType));
    private static final Encoder<Row> BACKGROUNDS = Encoders.row(TELLING.add("background", DataTypes.DoubleType));

    private final Dataset<Row> told;

    /** @param told articles with what they tell: {@code article}, {@code told} */
    Backgrounds(Dataset<Row> told) {
        this.told = told;
    }

    /** The background of each telling that has witnesses: {@code article}, {@code number}, {@code background}. */
    Dataset<Row> make() {
        Dataset<Row> words = words();
        Dataset<Row> likenesses = witnesses().join(words, new String[] {"article", "number"})
                .join(words.select(col("article").as("witness"), col("number").as("witnessNumber"), col("words").as("others")),
                        new String[] {"witness", "witnessNumber"})
                .map((MapFunction<Row, Row>) row -> RowFactory.create(row.<String>getAs("article"), row.<Integer>getAs("number"),
                        Told.likeness(row.<byte[]>getAs("words"), row.<byte[]>getAs("others"))), LIKENESSES);
        return likenesses.groupBy("article", "number").agg(collect_list("likeness").as("likenesses"))
                .map((MapFunction<Row, Row>) row -> RowFactory.create(row.<String>getAs("article"), row.<Integer>getAs("number"),
                        LedgerSteps.background(row.<Double>getList(row.fieldIndex("likenesses")))), BACKGROUNDS);
    }

    /** Each telling with each of its witnesses, once. */
    private Dataset<Row> witnesses() {
        WindowSpec block = Window.partitionBy("term").orderBy(col("day"), SparkLedger.rank(col("article")), col("number"));
        Column one = struct(col("day"), col("article"), col("number"));
        Column behind = filter(collect_list(one).over(block.rowsBetween(1, LedgerSteps.REACH)),
                other -> other.getField("day").minus(col("day")).geq(LedgerSteps.APART_DAYS));
        Column before = filter(collect_list(one).over(block.rowsBetween(-LedgerSteps.REACH, -1)),
                other -> col("day").minus(other.getField("day")).geq(LedgerSteps.APART_DAYS));
        return terms().withColumn("behind", behind).withColumn("before", before)
                .select(col("article"), col("number"), explode(array(get(col("behind"), lit(0)), get(col("before"), size(col("before")).minus(1)))).as("other"))
                .filter(col("other").isNotNull())
                .select(col("article"), col("number"), col("other.article").as("witness"), col("other.number").as("witnessNumber")).distinct();
    }

    private Dataset<Row> terms() {
        return told.flatMap((FlatMapFunction<Row, Row>) row -> {
            Told one = Told.of(row.<byte[]>getAs("told"));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < one.tellings(); i++) {
                for (int term : one.terms(i)) {
                    rows.add(RowFactory.create(row.getAs("article"), i, one.day(i).orElseThrow().toEpochDay(), term));
                }
            }
            return rows.iterator();
        }, TERMS);
    }

    private Dataset<Row> words() {
        return told.flatMap((FlatMapFunction<Row, Row>) row -> {
            Told one = Told.of(row.<byte[]>getAs("told"));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < one.tellings(); i++) {
                if (!one.terms(i).isEmpty()) {
                    rows.add(RowFactory.create(row.getAs("article"), i, one.words(i)));
                }
            }
            return rows.iterator();
        }, WORDS);
    }
}

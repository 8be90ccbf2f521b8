package org.dateline.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
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
import org.apache.spark.storage.StorageLevel;
import org.dateline.ledger.LedgerSteps;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Told;
import org.dateline.reuse.CopyFinder;

/**
 * The steps of {@link LedgerSteps} as stages of Spark: blocks by key, the best pairs of each telling, backgrounds, pairs that attract
 * each other as edges, connected components, and the incidents of each component by the code of one machine. What is shuffled are
 * keys and what articles tell, never their texts.
 */
final class SparkLedger {

    private static final Encoder<Row> KEYS = Encoders.row(new StructType().add("key", DataTypes.StringType)
            .add("weight", DataTypes.IntegerType).add("day", DataTypes.LongType).add("article", DataTypes.StringType)
            .add("number", DataTypes.IntegerType).add("dated", DataTypes.BooleanType));
    private static final Encoder<Row> BANDS = Encoders.row(new StructType().add("band", DataTypes.IntegerType)
            .add("day", DataTypes.LongType).add("article", DataTypes.StringType));

    private final Dataset<Row> told;

    SparkLedger(Dataset<Annotation> annotations) {
        this.told = annotations.filter((FilterFunction<Annotation>) annotation -> annotation.getTold() != null)
                .select(col("id").as("article"), col("told")).persist(StorageLevel.MEMORY_AND_DISK());
    }

    Dataset<IncidentRow> incidents(Policy policy) {
        Dataset<Row> tellings = withBackground(tellings()).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> pairs = pairs(keys()).persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> roots = new Components(edges(pairs, tellings)).roots();
        Dataset<Row> members = tellings.join(roots, tellings.col("telling").equalTo(roots.col("node")), "left")
                .select(coalesce(col("root"), col("telling")).as("component"), col("article"), col("telling"), col("number"),
                        col("background"));
        Dataset<Row> pieces = memberPieces(members).unionByName(pairPieces(members, pairs), true)
                .unionByName(copyPieces(members), true);
        String name = policy.sources().isEmpty() ? policy.name() : policy.name() + ":" + String.join(";", policy.sources());
        return pieces.select("component", ComponentPiece.COLUMNS).as(ComponentPiece.encoder())
                .groupByKey((MapFunction<ComponentPiece, String>) ComponentPiece::getComponent, Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, ComponentPiece, IncidentRow>) (component, mine) ->
                        ComponentIncidents.of(mine, Policy.named(name).orElseThrow()).iterator(), IncidentRow.encoder());
    }

    /** In the order of UTF-16 code units, as one machine orders ids; Spark orders words by the bytes of UTF-8. */
    static Column rank(Column article) {
        return encode(article, "UTF-16BE");
    }

    private Dataset<Row> tellings() {
        return told.flatMap((FlatMapFunction<Row, Row>) row -> {
            Told one = Told.of(row.<byte[]>getAs("told"));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < one.tellings(); i++) {
                rows.add(RowFactory.create(row.getAs("article"), i, new LedgerSteps.Member(one, i, 0).id()));
            }
            return rows.iterator();
        }, Encoders.row(new StructType().add("article", DataTypes.StringType).add("number", DataTypes.IntegerType)
                .add("telling", DataTypes.StringType)));
    }

    private Dataset<Row> keys() {
        return told.flatMap((FlatMapFunction<Row, Row>) row -> {
            Told one = Told.of(row.<byte[]>getAs("told"));
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < one.tellings(); i++) {
                long day = one.day(i).map(known -> known.toEpochDay()).orElse(Long.MAX_VALUE);
                for (Map.Entry<String, Integer> key : one.keys(i).entrySet()) {
                    rows.add(RowFactory.create(key.getKey(), key.getValue(), day, row.getAs("article"), i, one.isDated(i)));
                }
            }
            return rows.iterator();
        }, KEYS);
    }

    /** The pairs of step 2, each once: article and number of the one that comes first and of the other. */
    private static Dataset<Row> pairs(Dataset<Row> keys) {
        Dataset<Row> shared = near(keys).filter(col("otherArticle").notEqual(col("article")))
                .groupBy("article", "number", "otherArticle", "otherNumber").agg(sum("weight").as("shared")).filter(col("shared").gt(1));
        WindowSpec best = Window.partitionBy("article", "number")
                .orderBy(col("shared").desc(), rank(col("otherArticle")), col("otherNumber"));
        Column first = rank(col("article")).lt(rank(col("otherArticle")));
        return shared.withColumn("place", row_number().over(best)).filter(col("place").leq(LedgerSteps.KEPT))
                .select(when(first, col("article")).otherwise(col("otherArticle")).as("a"),
                        when(first, col("number")).otherwise(col("otherNumber")).as("aNumber"),
                        when(first, col("otherArticle")).otherwise(col("article")).as("b"),
                        when(first, col("otherNumber")).otherwise(col("number")).as("bNumber"))
                .distinct();
    }

    /** Each telling with those that are near it in a block, and what it counts for them to share its key. */
    private static Dataset<Row> near(Dataset<Row> keys) {
        WindowSpec block = Window.partitionBy("key").orderBy(col("day"), rank(col("article")), col("number"));
        Dataset<Row> sized = keys.withColumn("size", count("article").over(Window.partitionBy("key")));
        Column all = not(col("dated")).and(col("size").leq(LedgerSteps.SMALL));
        Dataset<Row> some = sized.withColumn("near", collect_list(struct(col("article"), col("number")))
                        .over(block.rowsBetween(-LedgerSteps.NEIGHBOURS, LedgerSteps.NEIGHBOURS)))
                .filter(not(all)).select(col("article"), col("number"), col("weight"), explode(col("near")).as("other"))
                .select(col("article"), col("number"), col("weight"), col("other.article").as("otherArticle"), col("other.number").as("otherNumber"));
        Dataset<Row> others = sized.filter(col("size").leq(LedgerSteps.SMALL))
                .select(col("key"), col("article").as("otherArticle"), col("number").as("otherNumber"));
        return some.unionByName(sized.filter(all).join(others, "key")
                .select(col("article"), col("number"), col("weight"), col("otherArticle"), col("otherNumber")));
    }

    /** Tellings with how alike their words are to those of other days, step 3. */
    private Dataset<Row> withBackground(Dataset<Row> tellings) {
        Dataset<Row> found = new Backgrounds(told).make();
        return tellings.join(found, array("article", "number"), "left").withColumn("background", coalesce(col("background"), lit(0.0)));
    }

    /** The pairs that attract each other, by the ids of their tellings. */
    private Dataset<Row> edges(Dataset<Row> pairs, Dataset<Row> tellings) {
        Dataset<Row> a = tellings.select(col("article").as("a"), col("number").as("aNumber"), col("background").as("aBackground"));
        Dataset<Row> b = tellings.select(col("article").as("b"), col("number").as("bNumber"), col("background").as("bBackground"));
        return withTold(pairs.join(a, array("a", "aNumber")).join(b, array("b", "bNumber")), "a", "b").flatMap((FlatMapFunction<Row, Row>) row -> {
            LedgerSteps.Member one = member(row, "a");
            LedgerSteps.Member other = member(row, "b");
            return one.attracts(other) ? List.of(RowFactory.create(one.id(), other.id())).iterator() : List.<Row>of().iterator();
        }, Encoders.row(Components.EDGES));
    }

    private static LedgerSteps.Member member(Row row, String side) {
        return new LedgerSteps.Member(Told.of(row.<byte[]>getAs(side + "Told")), row.<Integer>getAs(side + "Number"),
                row.<Double>getAs(side + "Background"));
    }

    private Dataset<Row> withTold(Dataset<Row> pairs, String a, String b) {
        return pairs.join(told.select(col("article").as(a), col("told").as(a + "Told")), a)
                .join(told.select(col("article").as(b), col("told").as(b + "Told")), b);
    }

    private Dataset<Row> memberPieces(Dataset<Row> members) {
        return members.join(told, "article").select(col("component"), col("told"), col("number"), col("background"));
    }

    /** The pairs of which both tellings are in one component. */
    private static Dataset<Row> pairPieces(Dataset<Row> members, Dataset<Row> pairs) {
        Dataset<Row> a = members.select(col("component"), col("article").as("a"), col("number").as("aNumber"), col("telling").as("aTelling"));
        Dataset<Row> b = members.select(col("component"), col("article").as("b"), col("number").as("bNumber"), col("telling").as("bTelling"));
        return pairs.join(a, array("a", "aNumber")).join(b, array("component", "b", "bNumber"))
                .select(col("component"), col("aTelling").as("first"), col("bTelling").as("second"));
    }

    private static String[] array(String... columns) {
        return columns;
    }

    /** The copies of which both articles have a telling in one component. */
    private Dataset<Row> copyPieces(Dataset<Row> members) {
        Dataset<Row> copies = copies();
        Dataset<Row> a = members.select(col("component"), col("article").as("a")).distinct();
        Dataset<Row> b = members.select(col("component"), col("article").as("b")).distinct();
        return copies.join(a, "a").join(b, array("component", "b"))
                .select(col("component"), col("a").as("first"), col("b").as("second"), col("share"));
    }

    /** All copies, as {@link CopyFinder} finds them. */
    private Dataset<Row> copies() {
        Dataset<Row> bands = told.flatMap((FlatMapFunction<Row, Row>) row -> {
            Told one = Told.of(row.<byte[]>getAs("told"));
            long day = one.print().day().map(known -> known.toEpochDay()).orElse(Long.MAX_VALUE);
            List<Row> rows = new ArrayList<>();
            for (int band : one.print().bands()) {
                rows.add(RowFactory.create(band, day, row.getAs("article")));
            }
            return rows.iterator();
        }, BANDS);
        WindowSpec band = Window.partitionBy("band").orderBy(col("day"), rank(col("article")));
        Dataset<Row> candidates = bands.withColumn("near", collect_list(col("article")).over(band.rowsBetween(1, CopyFinder.NEIGHBOURS)))
                .select(col("article").as("a"), explode(col("near")).as("b")).filter(col("a").notEqual(col("b"))).distinct();
        return withTold(candidates, "a", "b").flatMap((FlatMapFunction<Row, Row>) row ->
                CopyFinder.compare(Told.of(row.<byte[]>getAs("aTold")).print(), Told.of(row.<byte[]>getAs("bTold")).print())
                        .map(copy -> RowFactory.create(copy.a().value(), copy.b().value(), copy.share())).stream().iterator(),
                Encoders.row(new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType).add("share", DataTypes.DoubleType)));
    }
}

package org.dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The connected components of a graph by alternating stars (Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii 2014,
 * "Connected Components in MapReduce and Beyond"): each round hangs all neighbours of a node to the least of them, first the
 * greater ones, then the lesser, until every node hangs to the least of its component. The rounds grow with the logarithm of
 * the largest component, and no round holds a component in memory.
 */
final class Components {

    /** The edges of a graph: two nodes. */
    static final StructType EDGES = new StructType().add("u", DataTypes.StringType).add("v", DataTypes.StringType);

    private static final int MOST_ROUNDS = 60;

    private final Dataset<Row> edges;

    Components(Dataset<Row> edges) {
        this.edges = edges;
    }

    /** Each node that has an edge ({@code node}) with the least node of its component ({@code root}). */
    Dataset<Row> roots() {
        Dataset<Row> stars = lower(edges).localCheckpoint();
        Row before = state(stars);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Dataset<Row> next = smallStar(largeStar(stars)).localCheckpoint();
            Row after = state(next);
            if (after.equals(before)) {
                return withRoots(next);
            }
            stars = next;
            before = after;
        }
        throw new IllegalStateException("the components were not found in " + MOST_ROUNDS + " rounds; please report it");
    }

    /** Each edge once, from the greater node ({@code u}) to the lesser ({@code v}). */
    private static Dataset<Row> lower(Dataset<Row> edges) {
        return edges.filter(col("u").notEqual(col("v"))).select(greatest("u", "v").as("u"), least("u", "v").as("v")).distinct();
    }

    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.unionByName(edges.select(col("v").as("u"), col("u").as("v")));
        Dataset<Row> roots = both.groupBy("u").agg(min("v").as("least")).select(col("u"), least("u", "least").as("m"));
        return lower(both.join(roots, "u").filter(col("v").gt(col("u"))).select(col("v").as("u"), col("m").as("v")));
    }

    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> roots = edges.groupBy("u").agg(min("v").as("m"));
        Dataset<Row> others = edges.join(roots, "u").select(col("v").as("u"), col("m").as("v"));
        return lower(others.unionByName(roots.select(col("u"), col("m").as("v"))));
    }

    /** What two equal sets of edges have in common. */
    private static Row state(Dataset<Row> edges) {
        return edges.agg(org.apache.spark.sql.functions.count("u"), sum(xxhash64(col("u"), col("v")).cast("decimal(38,0)"))).first();
    }

    private static Dataset<Row> withRoots(Dataset<Row> stars) {
        Dataset<Row> leaves = stars.select(col("u").as("node"), col("v").as("root"));
        return leaves.unionByName(stars.select(col("v").as("node"), col("v").as("root")).distinct());
    }
}

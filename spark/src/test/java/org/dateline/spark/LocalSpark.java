package org.dateline.spark;

import org.apache.spark.sql.SparkSession;

/** A session on two threads of this JVM. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession session(boolean java8Dates) {
        return SparkSession.builder().master("local[2]").appName("test")
                .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "3")
                .config("spark.driver.host", "localhost").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "Pacific/Auckland")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/dateline-spark-warehouse")
                .config("spark.sql.datetime.java8API.enabled", java8Dates).getOrCreate();
    }
}

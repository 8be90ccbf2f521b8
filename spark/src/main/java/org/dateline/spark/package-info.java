/**
 * Dateline on Apache Spark: articles of JSON Lines, Parquet or web archives in, figures and incidents as tables out. Begin with
 * {@link org.dateline.spark.DatelineSpark}; {@link org.dateline.spark.AnnotateJob} is the program for {@code spark-submit}. No
 * part of the library: a jar of its own, which the library does not know.
 */
package org.dateline.spark;

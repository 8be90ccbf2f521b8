/**
 * Runs all stages on one article or on many, and writes what was found. Begin with
 * {@link org.dateline.pipeline.Annotator}; {@link org.dateline.pipeline.ArticleWorkers} runs it on many threads. May use all
 * rooms from text to figure.
 */
package org.dateline.pipeline;

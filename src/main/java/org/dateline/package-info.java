/**
 * Turns news into a sourced ledger of human cost. Begin with {@link org.dateline.Dateline}, which opens a corpus, or with
 * {@link org.dateline.pipeline.Annotator} for single articles. May use pipeline and index.
 */
package org.dateline;

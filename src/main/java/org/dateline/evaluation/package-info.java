/**
 * Scores what the library finds against gold: figures, places, dates, days of publication, excerpts and tolls.
 *
 * <p>Begin with {@link org.dateline.evaluation.Gold}; {@link org.dateline.evaluation.Score} is what comes out. The room
 * may use the pipeline and what that is made of.
 */
package org.dateline.evaluation;

/**
 * Dates as intervals, time expressions as TIMEX3 describes them, and the day of publication. Begin with
 * {@link org.dateline.time.TimeFinder} and {@link org.dateline.time.Interval}. May use text, lexicon and article.
 */
package org.dateline.time;

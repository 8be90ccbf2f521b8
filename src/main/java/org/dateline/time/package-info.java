/**
 * Expressions of time as intervals of days, and the day an article was published. Read {@link org.dateline.time.TimeFinder}
 * first; {@link org.dateline.time.Times} is what it finds. May use {@code text}, {@code lexicon} and {@code article}.
 *
 * <p>Inside, an expression goes one way: the words of a sentence with their roles ({@code TimeTokens}), what a rule reads
 * in them ({@code Draft} with its {@code Meaning}), where that lies on the calendar ({@code Resolver}), and which phrases
 * date events ({@code PhraseReader}). {@code ArticleDater} works out the day of an undated article.
 */
package org.dateline.time;

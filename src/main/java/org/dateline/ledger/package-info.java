/**
 * One account out of many articles: what each article tells of an event, which of them tell of the same one, and the
 * totals that run through a war. Articles with their figures come in, a {@link org.dateline.ledger.Ledger} of
 * {@link org.dateline.ledger.Incident}s and {@link org.dateline.ledger.Series} goes out; begin with the ledger. Values
 * without an index behind them; the same whatever the order of the articles. May use pipeline, reuse and what those are
 * made of.
 */
package org.dateline.ledger;

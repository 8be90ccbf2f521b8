/**
 * Shows what articles tell to people who look before they read: one self-contained page with a map, a time line, the
 * incidents and the words behind each number, and a small server of the same page on the loopback address.
 *
 * <p>Read {@link org.dateline.page.IncidentPage} first; its parts in the browser are the files of
 * {@code resources/org/dateline/page}. May use {@code index}, {@code query}, {@code ledger} and what those are made of.
 */
package org.dateline.page;

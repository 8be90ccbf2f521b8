/**
 * What is believed of the events of an article: where and when each figure's event happened, and what it adds up. The counted
 * phrases, times and places of an article come in; {@link org.dateline.event.Event}s go out, with what each tells of its figures
 * and whence that is known. Begin with {@link org.dateline.belief.EventFinder}; the room weighing decides the places,
 * {@code DayDecider} takes the days by rules. May use weighing, event, setting, toponym, clause, time and place. Internal: no part of
 * the API.
 */
package org.dateline.belief;

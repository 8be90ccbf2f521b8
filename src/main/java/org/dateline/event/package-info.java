/**
 * What an article tells that happened: events, with their places, days and scope. The counted phrases of an article with its
 * times and places come in, {@link org.dateline.event.Event}s go out, and what each tells of its figures. Begin with
 * {@link org.dateline.event.EventFinder}; {@code Chainer} has the order in which mentions are tied, docs/events.md the whole
 * way. May use setting, clause, time and place.
 */
package org.dateline.event;

/**
 * What an article tells that happens: mentions of events, with or without a figure, and the events that they are tied into. The
 * settings of its sentences come in. Begin with {@code Chainer}, which has the order in which mentions are tied; docs/events.md
 * tells the whole way. {@link org.dateline.event.Event} and its types are part of the API, and so is
 * {@link org.dateline.event.Origin}, whence a value of an event is known. May use setting, toponym, clause, time and place.
 */
package org.dateline.event;

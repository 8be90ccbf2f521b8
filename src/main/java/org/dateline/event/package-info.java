/**
 * What an article tells of where and when things happened. The counted phrases of an article with its times and places come
 * in, places, days and scope of each go out. Begin with {@link org.dateline.event.EventFinder}. May use clause, time and
 * place.
 */
package org.dateline.event;

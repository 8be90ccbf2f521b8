package org.dateline.figure;

import java.util.List;
import java.util.Objects;
import org.dateline.event.Event;

/**
 * What an article tells: its figures in reading order, and the events that they belong to. They name each other by their
 * positions in these lists.
 *
 * @param figures its figures
 * @param events its events, also those that no figure belongs to
 */
public record Account(List<Figure> figures, List<Event> events) {

    public Account {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(events, "events");
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }
}

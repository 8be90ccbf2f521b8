package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.time.Interval;

/** What is kept in memory of an incident: what it takes to put it in order and to read the rest. Immutable. */
final class IncidentHead {

    /** As {@link Incident#BY_DAY} orders incidents. */
    static final Comparator<IncidentHead> BY_DAY = Comparator.comparingLong((IncidentHead head) -> head.day).thenComparing(IncidentHead::id);

    private final Node earliest;
    private final long day;
    private final long place;

    /** @param earliest the telling whose name the incident bears */
    IncidentHead(Node earliest, long day, long place) {
        this.earliest = earliest;
        this.day = day;
        this.place = place;
    }

    /** Puts an incident into the store. */
    static IncidentHead of(Incident incident, Node earliest, ToldStore store) {
        return new IncidentHead(earliest, incident.when().map(Interval::from).orElse(LocalDate.MAX).toEpochDay(), store.put(incident));
    }

    Node earliest() {
        return earliest;
    }

    /** Its first day, in days since 1970-01-01. */
    long day() {
        return day;
    }

    /** Where in the store it is. */
    long place() {
        return place;
    }

    String id() {
        return earliest.id();
    }

    Incident read(ToldStore store, Policy policy) {
        return store.incident(place, policy);
    }
}

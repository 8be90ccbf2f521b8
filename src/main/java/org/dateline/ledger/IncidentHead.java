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
    IncidentHead(Incident incident, Node earliest, ToldStore store) {
        this.earliest = earliest;
        this.day = incident.when().map(Interval::from).orElse(LocalDate.MAX).toEpochDay();
        this.place = store.put(incident);
    }

    String id() {
        return earliest.id();
    }

    Incident read(ToldStore store, Policy policy) {
        return store.incident(place, policy);
    }
}

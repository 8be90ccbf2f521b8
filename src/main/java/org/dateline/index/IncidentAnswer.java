package org.dateline.index;

import java.util.List;
import java.util.Objects;
import org.dateline.ledger.Incident;

/**
 * A page of the answer to a question about incidents.
 *
 * @param incidents those of the page; what is equal in their order comes by first day, then id, so that it is the same at every asking
 * @param total how many answer in all
 */
public record IncidentAnswer(List<Incident> incidents, int total) {

    public IncidentAnswer {
        Objects.requireNonNull(incidents, "incidents");
        incidents = List.copyOf(incidents);
    }
}

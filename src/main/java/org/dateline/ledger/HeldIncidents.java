package org.dateline.ledger;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;

/** Incidents that are read when they are asked for, each time anew. Unmodifiable; safe for use by several threads. */
final class HeldIncidents extends AbstractList<Incident> implements RandomAccess {

    private final IncidentHead[] heads;
    private final ToldStore store;
    private final Policy policy;

    HeldIncidents(IncidentHead[] heads, ToldStore store, Policy policy) {
        this.heads = heads;
        this.store = store;
        this.policy = policy;
    }

    /** The incident of that id; the others are not read. */
    Optional<Incident> named(String id) {
        return Arrays.stream(heads).filter(head -> head.id().equals(id)).findFirst().map(head -> head.read(store, policy));
    }

    @Override
    public Incident get(int i) {
        return heads[i].read(store, policy);
    }

    @Override
    public int size() {
        return heads.length;
    }
}

package org.dateline.ledger;

import java.util.AbstractList;
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

    @Override
    public Incident get(int i) {
        return heads[i].read(store, policy);
    }

    @Override
    public int size() {
        return heads.length;
    }
}

package org.dateline.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** The incidents in their order, of which some come and go at a time; the others are moved as they are. For one thread. */
final class IncidentOrder {

    private IncidentHead[] heads = {};

    /** All of them, by their day; the array is never changed. */
    IncidentHead[] heads() {
        return heads;
    }

    /** Takes some out that are there, and others in. */
    void change(Collection<IncidentHead> gone, Collection<IncidentHead> come) {
        if (gone.size() + come.size() > heads.length / 8) {
            Set<IncidentHead> out = Collections.newSetFromMap(new IdentityHashMap<>());
            out.addAll(gone);
            heads = Stream.concat(Arrays.stream(heads).filter(head -> !out.contains(head)), come.stream())
                    .sorted(IncidentHead.BY_DAY).toArray(IncidentHead[]::new);
            return;
        }
        int[] cuts = gone.stream().mapToInt(head -> Arrays.binarySearch(heads, head, IncidentHead.BY_DAY)).sorted().toArray();
        IncidentHead[] left = new IncidentHead[heads.length - cuts.length];
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? cuts[i] : heads.length;
            System.arraycopy(heads, from, left, from - i, to - from);
            from = to + 1;
        }
        IncidentHead[] added = come.stream().sorted(IncidentHead.BY_DAY).toArray(IncidentHead[]::new);
        IncidentHead[] all = new IncidentHead[left.length + added.length];
        from = 0;
        for (int i = 0; i <= added.length; i++) {
            int to = i < added.length ? -1 - Arrays.binarySearch(left, added[i], IncidentHead.BY_DAY) : left.length;
            System.arraycopy(left, from, all, from + i, to - from);
            if (i < added.length) {
                all[to + i] = added[i];
            }
            from = to;
        }
        heads = all;
    }
}

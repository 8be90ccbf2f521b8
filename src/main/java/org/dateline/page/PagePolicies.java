package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.ledger.Policy;

/**
 * The policies that a page offers.
 *
 * @param all all of them; what the first one comes to stands for each that comes to the same
 * @param usual the name of the one that a reader sees who chooses none
 */
record PagePolicies(List<Policy> all, String usual) {

    private static final List<Policy> NAMED = List.of(Policy.LATEST, Policy.CONSERVATIVE, Policy.UCDP, Policy.RANGE, Policy.MAJORITY);

    PagePolicies {
        all = List.copyOf(all);
    }

    /** All that need no list of sources, and {@code usual}. */
    static PagePolicies of(Policy usual) {
        List<Policy> all = new ArrayList<>(NAMED);
        if (!all.contains(usual)) {
            all.add(usual);
        }
        return new PagePolicies(all, usual.name());
    }
}

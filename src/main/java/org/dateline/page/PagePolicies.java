package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.ledger.Policy;

/**
 * The policies that a page offers.
 *
 * @param all all of them; what the first one comes to stands for each that comes to the same
 * @param usual the key of the one that a reader sees who chooses none
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
        return new PagePolicies(all, key(usual));
    }

    /** How a page and its address name a policy: "LATEST", "SOURCES:United Nations;Reuters". */
    static String key(Policy policy) {
        return policy.sources().isEmpty() ? policy.name() : policy.name() + ":" + String.join(";", policy.sources());
    }

    /**
     * The policy that an address names, the usual one where it names none.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    Policy named(String key) {
        String wanted = key.isEmpty() ? usual : key;
        return all.stream().filter(policy -> key(policy).equals(wanted)).findFirst()
                .or(() -> Policy.named(wanted).filter(policy -> !policy.sources().isEmpty()))
                .orElseThrow(() -> new IllegalArgumentException("policy is '" + key + "'; expected one of "
                        + all.stream().map(PagePolicies::key).toList() + ", or SOURCES: and names with ; between them"));
    }

    /** These and a policy that a reader chose. */
    PagePolicies with(Policy chosen) {
        return all.contains(chosen) ? this : new PagePolicies(Stream.concat(all.stream(), Stream.of(chosen)).toList(), usual);
    }
}

package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A running total as one article tells it.
 *
 * @param claim the number
 * @param day on which it was told, where known
 * @param places the names of the places around it, in normal form
 * @param countries the ISO 3166-1 alpha-2 codes of those
 * @param place the name to show, where one is told
 * @param since its first day, where told
 * @param whose of which part of all it counts, where it does
 */
record Total(Claim claim, Optional<LocalDate> day, Set<String> places, Set<String> countries, Optional<String> place,
        Optional<LocalDate> since, Optional<String> whose) {

    Total {
        places = Set.copyOf(places);
        countries = Set.copyOf(countries);
    }

    long number() {
        return claim.stated().orElse(claim.high().orElse(0));
    }

    /** The same with another day. */
    Total on(Optional<LocalDate> told) {
        return new Total(claim, told, places, countries, place, since, whose);
    }
}

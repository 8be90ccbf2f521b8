package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Interval;

/**
 * A running total as one article tells it.
 *
 * @param claim the number
 * @param day on which it was told, where known; of an open one where it is put among the others
 * @param within all days on which it may have been told, where more than one are left
 * @param places the names of the places around it, in normal form
 * @param countries the ISO 3166-1 alpha-2 codes of those
 * @param place the name to show, where one is told
 * @param since its first day, where told
 * @param whose of which part of all it counts, where it does
 */
record Total(Claim claim, Optional<LocalDate> day, Optional<Interval> within, Set<String> places, Set<String> countries, Optional<String> place,
        Optional<LocalDate> since, Optional<String> whose) {

    Total {
        places = Set.copyOf(places);
        countries = Set.copyOf(countries);
    }

    long number() {
        return claim.stated().orElse(claim.high().orElse(0));
    }

    /** The same, told on one of several days of which {@code likeliest} is where it is put; on none of them as yet if empty. */
    Total within(Interval days, Optional<LocalDate> likeliest) {
        return new Total(claim, likeliest, Optional.of(days), places, countries, place, since, whose);
    }

    /** The days on which it may have been told. */
    Interval days() {
        return within.or(() -> day.map(Interval::ofDay)).orElseThrow();
    }
}

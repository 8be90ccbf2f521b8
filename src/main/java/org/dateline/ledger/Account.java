package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.PlaceMention;

/**
 * A telling with what it takes to find others of the same event.
 *
 * @param telling what is told
 * @param profile the words around it
 * @param names victims and their ages as they are told, to recognize them by
 * @param places the names of all places that the article names, in normal form
 * @param days all days that the article names
 * @param vague the days of the week and of the month that it names without telling the year
 * @param taken the town of whose taking it is, where it is of one
 * @param later whether its lead tells of what came after: a trial, a funeral
 * @param dated whether its day of publication is known well enough for its days to be compared
 */
record Account(Telling telling, Profile profile, List<String> names, Set<String> places,
        Set<LocalDate> days,
        VagueDays vague, Optional<PlaceMention> taken, boolean later, boolean dated) {

    Account {
        names = List.copyOf(names);
        places = Set.copyOf(places);
        days = Set.copyOf(days);
    }

    /** The same with other words. */
    Account with(Profile other) {
        return new Account(telling, other, names, places, days, vague, taken, later, dated);
    }

    /** The same with its day of publication as its neighbours tell it; claims without a day hold on that. */
    Account published(LocalDate day) {
        List<Claim> claims = telling.claims().stream().map(claim -> claim.day().isPresent() ? claim
                : new Claim(claim.article(), claim.outlet(), Optional.of(day), claim.figure(), claim.rank(), claim.dead(), claim.part()))
                .toList();
        return new Account(new Telling(telling.article(), telling.number(), telling.outlet(), telling.title(), Optional.of(day),
                telling.type(), telling.places(), telling.placeBasis(), telling.when(), telling.dayBasis(), claims), profile, names,
                places, days, vague, taken, later, dated);
    }
}

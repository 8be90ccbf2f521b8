package org.dateline.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.place.PlaceMention;
import org.dateline.reuse.Copy;
import org.dateline.time.Interval;

/** Makes one incident of the accounts that tell of it. */
final class IncidentMaker {

    private static final Comparator<Telling> EARLIEST = Comparator
            .comparing((Telling telling) -> telling.published().orElse(LocalDate.MAX))
            .thenComparing(telling -> telling.article().value()).thenComparingInt(Telling::number);
    private static final int MOST_PLACES = 8;
    private static final double NEAR_KM = 30;

    /** Tolls change as articles tell later numbers, whatever the policy that reads them. */
    private static final TollCounter CHANGING = new TollCounter(Policy.LATEST);

    private final TollCounter tolls;

    IncidentMaker(Policy policy) {
        this.tolls = new TollCounter(policy);
    }

    Incident make(List<Telling> members, List<Tie> ties, List<Copy> copies) {
        List<Telling> tellings = members.stream().sorted(EARLIEST).toList();
        Set<ArticleId> later = new HashSet<>();
        copies.forEach(copy -> later.add(copy.b()));
        Optional<Interval> when = day(tellings);
        boolean told = when.isPresent() && tellings.stream().anyMatch(telling -> telling.dayBasis() == Basis.TOLD
                && telling.when().equals(when));
        return new Incident(tellings.get(0).id(), tellings, tellings.stream().flatMap(t -> t.type().stream()).findFirst(),
                places(tellings), when, told ? Basis.TOLD : Basis.ARTICLE, tolls.count(tellings, later), copies,
                ties.stream().sorted(Comparator.comparing((Tie tie) -> tie.a().value()).thenComparing(tie -> tie.b().value()))
                        .toList(), RevisionFinder.find(CHANGING.count(tellings, later).values(), later));
    }

    /** The day that most tell; where none tells one, the first on which one was published. */
    private static Optional<Interval> day(List<Telling> tellings) {
        Map<LocalDate, Integer> votes = new TreeMap<>();
        tellings.stream().filter(telling -> telling.dayBasis() == Basis.TOLD).flatMap(telling -> telling.when().stream())
                .forEach(days -> votes.merge(days.from(), 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(vote -> Interval.ofDay(vote.getKey()))
                .or(() -> tellings.stream().flatMap(telling -> telling.when().stream())
                        .min(Comparator.comparing(Interval::from)));
    }

    /** The places of the telling whose town most share, with those of the others after them. */
    private static List<PlaceMention> places(List<Telling> tellings) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.places().stream().filter(PlaceDistance::isSpot).map(mention -> PlaceVote.key(mention.place().get()))
                    .distinct().forEach(key -> votes.merge(key, 1, Integer::sum));
        }
        List<Telling> placed = tellings.stream().filter(telling -> !telling.places().isEmpty())
                .sorted(Comparator.comparingInt((Telling telling) -> -telling.places().stream().filter(PlaceDistance::isSpot)
                        .mapToInt(mention -> votes.get(PlaceVote.key(mention.place().get()))).max().orElse(0)).thenComparing(EARLIEST))
                .toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        List<PlaceMention> own = placed.get(0).places();
        Set<String> seen = new HashSet<>();
        Stream<PlaceMention> near = placed.stream().skip(1).flatMap(telling -> telling.places().stream())
                .filter(mention -> PlaceDistance.between(List.of(mention), own).filter(km -> km < NEAR_KM).isPresent());
        return Stream.of(own.stream().filter(PlaceDistance::isSpot), near, own.stream().filter(mention -> !PlaceDistance.isSpot(mention)))
                .flatMap(places -> places).filter(mention -> seen.add(mention.text().toLowerCase(Locale.ROOT)))
                .limit(MOST_PLACES).toList();
    }
}

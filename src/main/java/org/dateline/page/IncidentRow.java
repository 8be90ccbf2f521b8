package org.dateline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Basis;
import org.dateline.ledger.Claim;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Telling;
import org.dateline.ledger.Toll;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.source.SourceNames;
import org.dateline.time.Interval;

/**
 * What a list, a map and a time line show of an incident.
 *
 * @param id the incident's
 * @param type what happened, where known
 * @param title the headline of its earliest article, where known
 * @param places its places by their names, the finest first
 * @param country ISO 3166-1 alpha-2 code of its country, where known
 * @param spot where it stands on a map
 * @param placeBasis whether the text tells the place of the event
 * @param from its first day, where known
 * @param to its last day, where known
 * @param basis whether the text tells the day of the event
 * @param tolls by kind, then by the policy's key, the first one of {@link PagePolicies} first; a policy that comes to the same as that
 *     has none, one that comes to nothing an empty one
 * @param sources whom the articles name for their numbers, and their outlets
 * @param articles how many articles tell of it
 * @param voices how many of them speak for themselves: copies count as one with their first, an outlet once
 */
record IncidentRow(String id, Optional<String> type, Optional<String> title, List<String> places, Optional<String> country,
        Spot spot, Basis placeBasis, Optional<LocalDate> from, Optional<LocalDate> to, Basis basis,
        Map<FigureKind, Map<String, Optional<Amount>>> tolls, List<String> sources, int articles, int voices) {

    /** The row of {@code incident}, with its tolls by {@code policies}. */
    static IncidentRow of(Incident incident, PagePolicies policies) {
        List<Telling> tellings = incident.tellings();
        return new IncidentRow(incident.id(), incident.type(), tellings.stream().flatMap(t -> t.title().stream()).findFirst(),
                incident.places().stream().map(PlaceMention::shown).distinct().toList(), incident.country(),
                Spot.of(incident.places()), placeBasis(incident), incident.when().flatMap(Interval::first),
                incident.when().flatMap(Interval::last), incident.basis(), tolls(incident, policies), sources(tellings),
                incident.articles().size(), incident.sources());
    }

    /** The toll of a kind by the policy of a key; that of the first one where the policy comes to the same. */
    Optional<Amount> toll(FigureKind kind, String policy) {
        return Optional.ofNullable(tolls.get(kind)).flatMap(byPolicy -> byPolicy.getOrDefault(policy, byPolicy.values().iterator().next()));
    }

    /** TOLD where a claim itself, or a telling by its own account, tells the finest place that is on the map. */
    private static Basis placeBasis(Incident incident) {
        Optional<Place> finest = incident.places().stream().flatMap(mention -> mention.place().stream())
                .filter(place -> place.point().isPresent()).findFirst();
        boolean isTold = finest.isPresent() && incident.tellings().stream().anyMatch(telling ->
                telling.placeBasis() == Basis.TOLD && holds(telling.places(), finest.get())
                        || telling.claims().stream().anyMatch(claim -> holds(claim.figure().places(), finest.get())));
        return isTold ? Basis.TOLD : Basis.ARTICLE;
    }

    private static boolean holds(List<PlaceMention> mentions, Place place) {
        return mentions.stream().anyMatch(mention -> mention.place().filter(place::equals).isPresent());
    }

    /** By each policy where it comes to something else than the first one. */
    private static Map<FigureKind, Map<String, Optional<Amount>>> tolls(Incident incident, PagePolicies policies) {
        Map<FigureKind, Map<String, Optional<Amount>>> tolls = new EnumMap<>(FigureKind.class);
        for (Policy policy : policies.all()) {
            Map<FigureKind, Toll> weighed = incident.by(policy).tolls();
            weighed.keySet().forEach(kind -> tolls.computeIfAbsent(kind, k -> new LinkedHashMap<>(2)));
            tolls.forEach((kind, byPolicy) -> {
                Optional<Amount> amount = Optional.ofNullable(weighed.get(kind)).flatMap(Amount::of);
                if (byPolicy.isEmpty() ? amount.isPresent() : !amount.equals(byPolicy.values().iterator().next())) {
                    byPolicy.put(PagePolicies.key(policy), amount);
                }
            });
        }
        return tolls;
    }

    private static List<String> sources(List<Telling> tellings) {
        Set<String> sources = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            for (Claim claim : telling.claims()) {
                claim.figure().saidBy().ifPresent(by ->
                        sources.add(SourceNames.english().of(SourceNames.withoutArticle(by.name())).get(0)));
            }
            telling.outlet().ifPresent(sources::add);
        }
        return new ArrayList<>(sources);
    }
}

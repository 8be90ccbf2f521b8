package org.dateline.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/**
 * Where the figures of one article happened: by their own sentences, by what other sentences tell of the same event, and
 * by what stands around them where both are silent.
 */
final class EventPlaces {

    /** A count of one kind, by which a sentence is known to tell again what another told. */
    private record Toll(FigureKind kind, long number) {}

    private final Map<Counted, Setting> settings;
    private final Map<Integer, List<Location>> located;
    private final int sentences;
    private final Map<Integer, Set<Toll>> tolls = new HashMap<>();
    private final Optional<PlaceMention> country;

    /**
     * @param settings what each figure's own sentence tells
     * @param located the places of each sentence, by its index
     * @param sentences how many sentences the article has
     */
    EventPlaces(Map<Counted, Setting> settings, Map<Integer, List<Location>> located, int sentences) {
        this.settings = settings;
        this.located = located;
        this.sentences = sentences;
        for (Counted figure : settings.keySet()) {
            Set<Toll> told = tolls.computeIfAbsent(figure.sentence().index(), i -> new HashSet<>());
            OptionalLong number = figure.phrase().quantity().stated();
            if (number.isPresent() && number.getAsLong() > 1) {
                told.add(new Toll(figure.reading().fate().kind(), number.getAsLong()));
            }
        }
        this.country = mainCountry();
    }

    /** The places of {@code figure}, the finest first. */
    List<PlaceMention> of(Counted figure, Event event, Scope scope) {
        List<Location> own = settings.get(figure).where();
        int sentence = figure.sentence().index();
        if (event.places().isEmpty()) {
            return new Surroundings(figure, scope, located, sentences, country).places();
        }
        if (own.isEmpty()) {
            own = nearest(event.places(), sentence);
        }
        List<Location> same = event.places().stream().filter(location -> isToldAgain(sentence, location.sentence())
                || location.fineness() >= PlaceSort.COUNTY.fineness()).toList();
        return PlaceOrder.of(own, scope == Scope.INCIDENT ? same : List.of());
    }

    /** Whether two sentences tell of the same: they share a toll, or one of them tells none. */
    private boolean isToldAgain(int one, int other) {
        Set<Toll> a = tolls.getOrDefault(one, Set.of());
        return one == other || !tolls.containsKey(other) || tolls.get(other).stream().anyMatch(a::contains);
    }

    /** The places that the nearest sentence names, one that tells the same toll before others. */
    private List<Location> nearest(List<Location> places, int sentence) {
        int best = places.stream().mapToInt(Location::sentence).boxed().min((a, b) -> Integer.compare(
                distance(a, sentence), distance(b, sentence))).orElseThrow();
        return places.stream().filter(location -> location.sentence() == best).toList();
    }

    private int distance(int from, int sentence) {
        boolean again = tolls.getOrDefault(from, Set.of()).stream().anyMatch(tolls.getOrDefault(sentence, Set.of())::contains);
        return again ? 0 : from <= sentence ? sentence - from : 2 * (from - sentence) + 1;
    }

    /** The country where the figures happened, else the one that the article names most. */
    private Optional<PlaceMention> mainCountry() {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, PlaceMention> countries = new HashMap<>();
        for (int i = 0; i < sentences; i++) {
            for (Location location : located.getOrDefault(i, List.of())) {
                Optional<Place> place = location.mention().place().filter(known -> !known.country().isEmpty());
                if (place.isPresent()) {
                    weights.merge(place.get().country(), location.is(Location.Relation.NONE) ? 1 : 2, Integer::sum);
                    if (place.get().kind() == PlaceKind.COUNTRY) {
                        countries.putIfAbsent(place.get().country(), location.mention());
                    }
                }
            }
        }
        settings.values().stream().flatMap(setting -> setting.where().stream().limit(1))
                .flatMap(location -> location.mention().place().stream())
                .forEach(place -> weights.computeIfPresent(place.country(), (code, weight) -> weight + 3));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> countries.get(entry.getKey()));
    }
}

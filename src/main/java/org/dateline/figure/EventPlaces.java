package org.dateline.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.number.Quantity;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/**
 * Where the figures of one article happened: by their own sentences, by what other sentences tell of the same event, and
 * by what stands around them where both are silent.
 */
final class EventPlaces {

    /** So many are counted for a whole land, not for the one town that another sentence names. */
    static final int WIDESPREAD = 1000;

    /** How many sentences off the event's places may be told; those told later count double. */
    private static final int FARTHEST = 6;

    /** A count of one kind, by which a sentence is known to tell again what another told. */
    private record Toll(FigureKind kind, long number) {

        /** The same within a quarter: sources differ, and tolls rise. */
        boolean isLike(Toll other) {
            return kind == other.kind && Math.abs(number - other.number) * 4 <= Math.max(number, other.number);
        }
    }

    private final Map<Counted, Setting> settings;
    private final Map<Integer, List<Location>> located;
    private final List<Sentence> sentences;
    private final EventNouns events;
    private final Map<Integer, Set<Toll>> tolls = new HashMap<>();
    private final Optional<PlaceMention> country;
    /** For each sentence the first from it on that tells where things happen; null until it is asked. */
    private int[] told;

    /**
     * @param settings what each figure's own sentence tells
     * @param located the places of each sentence, by its index
     * @param sentences the sentences of the article
     * @param events tells which of them tell of an event
     */
    EventPlaces(Map<Counted, Setting> settings, Map<Integer, List<Location>> located, List<Sentence> sentences,
            EventNouns events) {
        this.events = events;
        this.settings = settings;
        this.located = located;
        this.sentences = sentences;
        for (Counted figure : settings.keySet()) {
            Set<Toll> told = tolls.computeIfAbsent(figure.sentence().index(), i -> new HashSet<>());
            Quantity quantity = figure.phrase().quantity();
            OptionalLong number = quantity.stated();
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
        boolean regional = scope != Scope.INCIDENT && figure.reading().fate().kind() == FigureKind.DISPLACED;
        if (event.places().isEmpty() || own.isEmpty() && regional) {
            return new Surroundings(figure, scope, located, sentences.size(), country, this::nextTold).places();
        }
        if (scope == Scope.TOTAL && !own.isEmpty()) {
            return PlaceOrder.of(own, List.of());
        }
        List<Location> place = own.isEmpty() ? nearest(event.places(), sentence) : own;
        if (own.isEmpty()) {
            List<Location> before = justBefore(sentence, place.get(0).sentence());
            if (!before.isEmpty()) {
                return PlaceOrder.of(before, List.of());
            }
            if (distance(place.get(0).sentence(), sentence) > FARTHEST) {
                List<PlaceMention> around = new Surroundings(figure, scope, located, sentences.size(), country, this::nextTold).places();
                return around.isEmpty() ? PlaceOrder.of(place, List.of()) : around;
            }
        }
        boolean widespread = figure.phrase().quantity().stated().orElse(0) >= WIDESPREAD;
        List<Location> same = event.places().stream().filter(location -> !widespread && isToldAgain(sentence, location.sentence())
                || location.fineness() >= PlaceSort.COUNTY.fineness()).toList();
        return PlaceOrder.of(place, same);
    }

    /** The first sentence from {@code sentence} on that tells where things happen; looked for once in each article. */
    private int nextTold(int sentence) {
        if (told == null) {
            told = new int[sentences.size() + 1];
            told[sentences.size()] = sentences.size();
            for (int i = sentences.size() - 1; i >= 0; i--) {
                told[i] = Surroundings.at(located, country, i).isEmpty() ? told[i + 1] : i;
            }
        }
        return told[sentence];
    }

    /** Whether two sentences tell of the same: they share a toll, or one of them tells none. */
    private boolean isToldAgain(int one, int other) {
        Set<Toll> a = tolls.getOrDefault(one, Set.of());
        return one != other && (!tolls.containsKey(other)
                || tolls.get(other).stream().anyMatch(toll -> a.stream().anyMatch(toll::isLike)));
    }

    /** The places that the nearest sentence names, one that tells the same toll before others. */
    private List<Location> nearest(List<Location> places, int sentence) {
        int best = places.stream().mapToInt(Location::sentence).boxed().min((a, b) -> Integer.compare(
                distance(a, sentence), distance(b, sentence))).orElseThrow();
        return places.stream().filter(location -> location.sentence() == best).toList();
    }

    /** "Raids struck Irbin. The strikes killed five": the last sentence before that tells of an event, nearer than another. */
    private List<Location> justBefore(int sentence, int other) {
        if (distance(other, sentence) == 0) {
            return List.of();
        }
        for (int i = sentence - 1; i >= Math.max(0, sentence - 2) && i > other; i--) {
            List<Location> at = located.getOrDefault(i, List.of()).stream()
                    .filter(location -> location.is(Location.Relation.AT)).toList();
            if (!at.isEmpty() && events.has(sentences.get(i), 0, sentences.get(i).size())) {
                return at;
            }
        }
        return List.of();
    }

    private int distance(int from, int sentence) {
        if (from == sentence) {
            return -1;
        }
        boolean again = tolls.getOrDefault(from, Set.of()).stream().anyMatch(tolls.getOrDefault(sentence, Set.of())::contains);
        return again ? 0 : from <= sentence ? sentence - from : 2 * (from - sentence) + 1;
    }

    /** The country where the figures happened, else the one that the article names most. */
    private Optional<PlaceMention> mainCountry() {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, PlaceMention> countries = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
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

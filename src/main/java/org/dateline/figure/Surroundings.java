package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Finds places for a figure whose own sentence and event name none: who acts there, what was told before, the country. */
final class Surroundings {

    private static final int FARTHEST_SENTENCE = 4;

    private final Counted figure;
    private final Scope scope;
    private final Map<Integer, List<Location>> located;
    private final int sentences;

    /**
     * @param located the places of each sentence, by its index
     * @param sentences how many sentences the article has
     */
    Surroundings(Counted figure, Scope scope, Map<Integer, List<Location>> located, int sentences) {
        this.figure = figure;
        this.scope = scope;
        this.located = located;
        this.sentences = sentences;
    }

    List<PlaceMention> places() {
        if (scope == Scope.TOTAL && figure.reading().fate().kind() != FigureKind.DISPLACED) {
            Optional<PlaceMention> country = country();
            if (country.isPresent()) {
                return List.of(country.get());
            }
        }
        int index = figure.sentence().index();
        List<Location> acting = located.getOrDefault(index, List.of()).stream()
                .filter(location -> location.is(Location.Relation.NONE) && isActing(location)).toList();
        if (!acting.isEmpty()) {
            return PlaceOrder.of(acting, acting);
        }
        Optional<PlaceMention> country = country();
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_SENTENCE); i--) {
            List<Location> at = at(i, country);
            if (!at.isEmpty()) {
                return PlaceOrder.of(at, at);
            }
        }
        if (country.isPresent() && index > FARTHEST_SENTENCE) {
            return List.of(country.get());
        }
        for (int i = index; i < sentences; i++) {
            List<Location> at = at(i, country);
            if (!at.isEmpty()) {
                return PlaceOrder.of(at, at);
            }
        }
        return country.map(List::of).orElse(List.of());
    }

    /** "Odisha state moved 1.2 million people": a division or town that acts, named before the verb. */
    private boolean isActing(Location location) {
        boolean before = location.token() < figure.reading().trigger().begin() && location.token() < figure.phrase().begin();
        return before && location.mention().place().map(Place::kind)
                .filter(kind -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2).isPresent();
    }

    /** Where things happen by that sentence, as far as it lies in the article's country. */
    private List<Location> at(int sentence, Optional<PlaceMention> country) {
        return located.getOrDefault(sentence, List.of()).stream()
                .filter(location -> location.is(Location.Relation.AT))
                .filter(location -> country.isEmpty() || PlaceOrder.touches(country.get(), location.mention())).toList();
    }

    /** The country that the article names most. */
    private Optional<PlaceMention> country() {
        Map<String, List<PlaceMention>> named = new HashMap<>();
        for (List<Location> locations : located.values()) {
            for (Location location : locations) {
                location.mention().place().filter(place -> !place.country().isEmpty()).ifPresent(place ->
                        named.computeIfAbsent(place.country(), c -> new ArrayList<>()).add(location.mention()));
            }
        }
        return named.entrySet().stream()
                .max(Comparator.<Map.Entry<String, List<PlaceMention>>>comparingInt(entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(mention -> mention.place().orElseThrow().kind() == PlaceKind.COUNTRY)
                        .min(Comparator.comparingInt(mention -> mention.evidence().span().begin())));
    }
}

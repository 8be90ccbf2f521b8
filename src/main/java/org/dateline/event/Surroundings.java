package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/** Finds places for a figure whose own sentence and event name none: who acts there, what was told before, the country. */
final class Surroundings {

    private static final int FARTHEST_SENTENCE = 4;
    private static final int FARTHEST_WIDE = 6;
    private static final Set<String> WARS = Set.of("war", "wars", "conflict", "uprising", "revolt", "revolution", "insurgency",
            "crisis", "earthquake", "quake", "pandemic", "disaster");

    private final Counted figure;
    private final Scope scope;
    private final Map<Integer, List<Location>> located;
    private final int sentences;
    private final IntUnaryOperator next;
    private final Optional<PlaceMention> country;

    /**
     * @param located the places of each sentence, by its index
     * @param sentences how many sentences the article has
     * @param country the country that the article is about
     * @param next the first sentence from a given one on of which {@link #at} tells a place; {@code sentences} where none does
     */
    Surroundings(Counted figure, Scope scope, Map<Integer, List<Location>> located, int sentences,
            Optional<PlaceMention> country, IntUnaryOperator next) {
        this.country = country;
        this.figure = figure;
        this.scope = scope;
        this.located = located;
        this.sentences = sentences;
        this.next = next;
    }

    List<PlaceMention> places() {
        boolean wide = scope != Scope.INCIDENT
                || EventPlaces.isWide(figure);
        if (wide && tellsOfWar()) {
            return country.map(List::of).orElse(List.of());
        }
        int index = figure.sentence().index();
        List<Location> acting = located.getOrDefault(index, List.of()).stream()
                .filter(location -> location.is(Location.Relation.NONE) && isActing(location)).toList();
        if (!acting.isEmpty()) {
            return PlaceOrder.of(acting, List.of());
        }
        if (wide) {
            if (figure.reading().fate().kind() != FigureKind.DISPLACED && country.isPresent()) {
                return List.of(country.get());
            }
            Optional<PlaceMention> wider = division(true).or(() -> division(false)).or(() -> country);
            if (wider.isPresent()) {
                return List.of(wider.get());
            }
        }
        for (int i = index - 1; i >= Math.max(0, index - FARTHEST_SENTENCE); i--) {
            List<Location> at = at(i);
            if (!at.isEmpty()) {
                return PlaceOrder.of(at, List.of());
            }
        }
        if (country.isPresent() && index > FARTHEST_SENTENCE) {
            return List.of(country.get());
        }
        int told = next.applyAsInt(index);
        if (told < sentences) {
            return PlaceOrder.of(at(told), List.of());
        }
        return country.map(List::of).orElseGet(this::anyNamed);
    }

    /** Where nothing is said to happen anywhere: what the sentence names, else what the nearest one before names. */
    private List<PlaceMention> anyNamed() {
        for (int i = figure.sentence().index(); i >= 0 && i > figure.sentence().index() - FARTHEST_WIDE; i--) {
            List<Location> named = located.getOrDefault(i, List.of());
            if (!named.isEmpty()) {
                return PlaceOrder.of(named, List.of());
            }
        }
        return List.of();
    }

    /** A war is as wide as its country; "the fighting" and "the violence" are not. */
    private boolean tellsOfWar() {
        for (int i = 0; i < figure.sentence().size(); i++) {
            if (WARS.contains(figure.sentence().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The province or region that the sentences before speak of. */
    private Optional<PlaceMention> division(boolean there) {
        int index = figure.sentence().index();
        for (int i = index; i >= Math.max(0, index - FARTHEST_WIDE); i--) {
            List<Location> named = located.getOrDefault(i, List.of());
            for (int k = named.size() - 1; k >= 0; k--) {
                Location location = named.get(k);
                boolean wide = location.fineness() >= PlaceSort.COUNTY.fineness() && location.fineness() < 70;
                boolean told = !there || location.is(Location.Relation.AT);
                if (wide && told && (country.isEmpty() || PlaceOrder.touches(country.get(), location.mention()))) {
                    return Optional.of(location.mention());
                }
            }
        }
        return Optional.empty();
    }

    /** "Odisha state moved 1.2 million people": a division or town that acts, named before the verb. */
    private boolean isActing(Location location) {
        boolean before = location.token() < figure.reading().trigger().begin() && location.token() < figure.phrase().begin();
        return before && location.mention().place().map(Place::kind)
                .filter(kind -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2).isPresent();
    }

    /** Where things happen by that sentence, as far as it lies in the article's country. */
    private List<Location> at(int sentence) {
        return at(located, country, sentence);
    }

    static List<Location> at(Map<Integer, List<Location>> located, Optional<PlaceMention> country, int sentence) {
        return located.getOrDefault(sentence, List.of()).stream()
                .filter(location -> location.is(Location.Relation.AT) || location.is(Location.Relation.NEAR))
                .filter(location -> country.isEmpty() || PlaceOrder.touches(country.get(), location.mention())).toList();
    }
}

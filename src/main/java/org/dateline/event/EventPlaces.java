package org.dateline.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.event.Retelling.Sureness;
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
    private static final int WIDESPREAD = 1000;

    /** Up to this sentence an article announces what the next ones tell in full. */
    private static final int HEADLINE = 1;

    /** How many sentences off the event's places may be told; those told later count double. */
    private static final int FARTHEST = 6;

    /** A count of one kind, by which a sentence is known to tell again what another told. */
    private record Toll(FigureKind kind, long number) {}

    private final List<Counted> figures;
    private final Map<Counted, Setting> settings;
    private final Map<Integer, List<Location>> located;
    private final List<Sentence> sentences;
    private final EventNouns events;
    private final StoryWords story;
    private final LocationReader reader;
    private final Map<Integer, Set<Toll>> tolls = new HashMap<>();
    /** The main country, once it is asked for. */
    private Optional<PlaceMention> country;
    /** Which sentences tell the same, once that is asked for. */
    private Retelling retelling;
    /** For each sentence the first from it on that tells where things happen; null until it is asked. */
    private int[] told;
    /** How fine the finest place is at which the article lets something happen, once that is asked for. */
    private int finest = -1;
    private Counted last;
    private Scope lastScope;
    private List<PlaceMention> lastPlaces = List.of();
    private Optional<List<PlaceMention>> lastIncident = Optional.empty();
    /** The places where only a part of those counted was: "90 of them in the Ahr valley". */
    private final Set<Location> ofParts = new HashSet<>();

    /**
     * @param figures the figures in reading order; the maps keep none
     * @param settings what each figure's own sentence tells
     * @param located the places of each sentence, by its index
     * @param sentences the sentences of the article
     * @param events tells which of them tell of an event
     * @param story tells which of them turn to another story
     * @param reader tells which places an event is named by
     */
    EventPlaces(List<Counted> figures, Map<Counted, Setting> settings, Map<Integer, List<Location>> located,
            List<Sentence> sentences, EventNouns events, StoryWords story, LocationReader reader) {
        this.reader = reader;
        this.story = story;
        this.events = events;
        this.figures = figures;
        this.settings = settings;
        this.located = located;
        this.sentences = sentences;
        Set<Location> ofWholes = new HashSet<>();
        figures.forEach(figure -> (isPart(figure) ? ofParts : ofWholes).addAll(settings.get(figure).where()));
        ofParts.removeAll(ofWholes);
        for (Counted figure : figures) {
            Set<Toll> told = tolls.computeIfAbsent(figure.sentence().index(), i -> new HashSet<>());
            Quantity quantity = figure.phrase().quantity();
            OptionalLong number = quantity.stated();
            if (number.isPresent() && number.getAsLong() > 1) {
                told.add(new Toll(figure.reading().fate().kind(), number.getAsLong()));
            }
        }
    }

    /** Whether so many are counted that no one town holds them. */
    static boolean isWide(Counted figure) {
        return figure.phrase().quantity().stated().orElse(0) >= WIDESPREAD;
    }

    private static boolean isPart(Counted figure) {
        return figure.reading().part() || figure.phrase().partitive();
    }

    /** The places of {@code figure}, the finest first. Figures are asked for in reading order. */
    List<PlaceMention> of(Counted figure, Event event, Scope scope) {
        boolean silent = settings.get(figure).where().isEmpty();
        boolean continued = last != null && silent && scope == lastScope && last.sentence() == figure.sentence()
                && (settings.get(last).where().isEmpty() || event.places().isEmpty()) && !isPart(last)
                && (!isWide(figure) || isWide(last));
        boolean near = last != null && figure.sentence().index() - last.sentence().index() <= 2 * FARTHEST;
        boolean goesOn = silent && !isWide(figure) && near && event.places().isEmpty() && scope == Scope.INCIDENT
                && lastIncident.isPresent() && !story.takesTurn(figure.sentence(), figure.phrase().begin());
        List<PlaceMention> places = continued ? lastPlaces : goesOn ? lastIncident.get() : withHolders(figure, read(figure, event, scope));
        if (scope == Scope.INCIDENT && !places.isEmpty()) {
            lastIncident = Optional.of(places);
        }
        if (!isPart(figure)) {
            last = figure;
            lastScope = scope;
            lastPlaces = places;
        }
        return places;
    }

    /** "Queensland's weather service said the Yeppoon area": the land that the sentence names holds the place, whoever speaks. */
    private List<PlaceMention> withHolders(Counted figure, List<PlaceMention> places) {
        if (places.isEmpty() || places.get(0).place().isEmpty()) {
            return places;
        }
        List<PlaceMention> all = new ArrayList<>(places);
        for (Location location : located.getOrDefault(figure.sentence().index(), List.of())) {
            PlaceMention mention = location.mention();
            boolean land = mention.form() == PlaceMention.Form.NAME && mention.place().map(Place::kind)
                    .filter(kind -> kind == PlaceKind.COUNTRY || kind == PlaceKind.ADMIN1).isPresent();
            if (land && PlaceOrder.touches(places.get(0), mention)
                    && all.stream().noneMatch(known -> PlaceOrder.isSame(known, mention))) {
                all.add(mention);
            }
        }
        return all;
    }

    private List<PlaceMention> read(Counted figure, Event event, Scope scope) {
        List<Location> own = settings.get(figure).where();
        int sentence = figure.sentence().index();
        boolean regional = scope != Scope.INCIDENT && figure.reading().fate().kind() == FigureKind.DISPLACED;
        if (event.places().isEmpty() || own.isEmpty() && regional) {
            return new Surroundings(figure, scope, located, sentences.size(), country(), this::nextTold).places();
        }
        if (scope == Scope.TOTAL && !own.isEmpty()) {
            return PlaceOrder.of(own, List.of());
        }
        List<Location> wholes = new ArrayList<>(event.places());
        wholes.removeAll(ofParts);
        List<Location> place = own.isEmpty() ? nearest(wholes.isEmpty() ? event.places() : wholes, sentence) : own;
        if (own.isEmpty() && scope == Scope.INCIDENT && !isWide(figure) && place.get(0).sentence() > sentence && !lastPlaces.isEmpty()
                && !story.takesTurn(figure.sentence(), figure.phrase().begin())) {
            return lastPlaces;
        }
        if (own.isEmpty()) {
            List<Location> before = justBefore(sentence, place.get(0).sentence());
            if (!before.isEmpty()) {
                return PlaceOrder.of(before, List.of());
            }
            int told = place.get(0).sentence();
            boolean longPast = place.get(0).fineness() < 60 && sentence - told > 2 * FARTHEST;
            if (distance(told, sentence) > FARTHEST
                    && (isWide(figure) || scope != Scope.INCIDENT || told > sentence || longPast)) {
                List<PlaceMention> around = new Surroundings(figure, scope, located, sentences.size(), country(), this::nextTold).places();
                return around.isEmpty() ? PlaceOrder.of(place, List.of()) : around;
            }
        }
        List<Location> same = new ArrayList<>(event.places());
        same.removeIf(location -> location.fineness() < PlaceSort.COUNTY.fineness());
        finer(figure, event, place, scope).ifPresent(same::add);
        return PlaceOrder.of(place, same);
    }

    private Retelling retelling() {
        if (retelling == null) {
            retelling = new Retelling(figures, settings, sentences, events);
        }
        return retelling;
    }

    private Optional<PlaceMention> country() {
        if (country == null) {
            country = mainCountry();
        }
        return country;
    }

    /** The first sentence from {@code sentence} on that tells where things happen; looked for once in each article. */
    private int nextTold(int sentence) {
        if (told == null) {
            told = new int[sentences.size() + 1];
            told[sentences.size()] = sentences.size();
            for (int i = sentences.size() - 1; i >= 0; i--) {
                told[i] = Surroundings.at(located, country(), i).isEmpty() ? told[i + 1] : i;
            }
        }
        return told[sentence];
    }

    /** The finest place within {@code places} that other sentences tell of the same event. */
    private Optional<Location> finer(Counted figure, Event event, List<Location> places, Scope scope) {
        List<Location> sorted = PlaceOrder.sorted(places);
        if (!isAnyFiner(sorted.get(0))) {
            return Optional.empty();
        }
        boolean apart = areApart(sorted);
        boolean wide = isWide(figure) || scope != Scope.INCIDENT;
        int index = figure.sentence().index();
        boolean inherited = sorted.get(0).sentence() != index;
        Set<Integer> ofEvent = event.places().stream().map(Location::sentence).collect(Collectors.toSet());
        Map<Integer, Sureness> again = retelling().of(index);
        List<Location> told = again.keySet().stream()
                .filter(j -> again.get(j) == Sureness.SAME || !apart && !wide
                        && (ofEvent.contains(j) && (inherited || again.get(j) == Sureness.LIKE || j > index)
                        || j > index && (index <= HEADLINE || goesOn(index, j))))
                .flatMap(j -> retelling().places(index, j, located.getOrDefault(j, List.of())).stream()).filter(location -> location.is(Location.Relation.AT))
                .sorted(Comparator.<Location, Sureness>comparing(location -> again.get(location.sentence())).reversed()
                        .thenComparing(Location::fineness).thenComparing(location -> Math.abs(location.sentence() - index))).toList();
        Location finest = sorted.get(0);
        for (Location location : told) {
            finest = PlaceOrder.isFiner(location, finest) && !isOfOther(location, finest) ? location : finest;
        }
        return Optional.of(finest).filter(found -> found != sorted.get(0));
    }

    /** Whether the article may tell of anything finer within a place at all. */
    private boolean isAnyFiner(Location place) {
        if (finest < 0) {
            finest = Integer.MAX_VALUE;
            for (List<Location> ofSentence : located.values()) {
                for (Location other : ofSentence) {
                    finest = other.is(Location.Relation.AT) ? Math.min(finest, other.fineness()) : finest;
                }
            }
        }
        return finest < place.fineness() || place.is(Location.Relation.NEAR);
    }

    /** Whether sentence {@code j} follows within two and turns to nothing else. */
    private boolean goesOn(int index, int j) {
        return j - index <= 2 && !story.takesTurn(sentences.get(j), sentences.get(j).size());
    }

    /** Whether the sentence of {@code fine} names a town or province elsewhere than {@code own}. */
    private boolean isOfOther(Location fine, Location own) {
        return located.get(fine.sentence()).stream().anyMatch(other -> (other.is(Location.Relation.AT) || other.is(Location.Relation.NEAR))
                && other.fineness() >= PlaceSort.TOWN.fineness() && isMapped(other) && !PlaceOrder.touches(other.mention(), own.mention()));
    }

    private static boolean isMapped(Location location) {
        return location.mention().place().map(Place::kind).filter(kind -> kind != PlaceKind.WATER && kind != PlaceKind.AREA
                && kind != PlaceKind.ROAD).isPresent();
    }

    /** "in Damascus, Aleppo and Idlib": several places, of which none holds the others. */
    private static boolean areApart(List<Location> sorted) {
        return sorted.size() > 1 && sorted.stream().skip(1).anyMatch(other -> other.is(Location.Relation.AT)
                && other.fineness() == sorted.get(0).fineness() && !PlaceOrder.touches(other.mention(), sorted.get(0).mention()));
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
            boolean near = i == sentence - 1;
            List<Location> at = located.getOrDefault(i, List.of()).stream()
                    .filter(location -> !ofParts.contains(location) && (location.is(Location.Relation.AT)
                            || near && location.is(Location.Relation.NEAR))).toList();
            if (!at.isEmpty() && events.has(sentences.get(i))) {
                return at;
            }
        }
        return List.of();
    }

    private int distance(int from, int sentence) {
        if (from == sentence) {
            return -1;
        }
        boolean again = !Collections.disjoint(tolls.getOrDefault(from, Set.of()), tolls.getOrDefault(sentence, Set.of()));
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
                    int weight = location.is(Location.Relation.NONE) ? 1 : reader.namesEvent(sentences.get(i), location) ? 10 : 2;
                    weights.merge(place.get().country(), weight, Integer::sum);
                    if (place.get().kind() == PlaceKind.COUNTRY) {
                        countries.putIfAbsent(place.get().country(), location.mention());
                    }
                }
            }
        }
        figures.stream().flatMap(figure -> settings.get(figure).where().stream().limit(1))
                .flatMap(location -> location.mention().place().stream())
                .forEach(place -> weights.computeIfPresent(place.country(), (code, weight) -> weight + 3));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> countries.get(entry.getKey()));
    }
}

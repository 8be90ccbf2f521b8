package org.dateline.weighing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.event.EventDraft;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location;
import org.dateline.setting.LocationReader;
import org.dateline.setting.PlaceOrder;
import org.dateline.toponym.PlaceSort;
import org.dateline.text.Sentence;

/** The land that an article is about: the country where its events happen, or that it names most. */
final class StoryLand {

    private static final int NAMES_EVENT = 10;
    private static final int HAPPENS = 2;
    private static final int OF_FIGURE = 3;
    private static final int FARTHEST_REGION = 6;
    private static final int COUNTRY = 70;
    private static final int MILLION = 1_000_000;

    private final Optional<PlaceMention> country;
    /** Whether it is as wide as a province, not the only town that is named. */
    private final boolean isLand;

    private StoryLand(Optional<Location> widest) {
        this.country = widest.map(Location::mention);
        this.isLand = widest.filter(location -> location.fineness() >= PlaceSort.PROVINCE.fineness()).isPresent();
    }

    /** Reads which land it is. */
    static StoryLand read(List<Sentence> sentences, Map<Integer, List<Location>> located, List<EventMention> mentions,
            LocationReader reader) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Location> countries = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Location location : located.getOrDefault(sentence.index(), List.of())) {
                Optional<Place> place = location.mention().place().filter(known -> !known.country().isEmpty());
                if (place.isPresent()) {
                    int weight = location.is(Location.Relation.NONE) ? 1 : reader.namesEvent(sentence, location) ? NAMES_EVENT : HAPPENS;
                    weights.merge(place.get().country(), weight, Integer::sum);
                    if (place.get().kind() != PlaceKind.WATER) {
                        countries.merge(place.get().country(), location, (one, other) -> other.fineness() > one.fineness() ? other : one);
                    }
                }
            }
        }
        mentions.stream().filter(mention -> mention.figure().isPresent())
                .flatMap(mention -> mention.setting().where().stream().limit(1))
                .flatMap(location -> location.mention().place().stream())
                .forEach(place -> weights.computeIfPresent(place.country(), (code, weight) -> weight + OF_FIGURE));
        return new StoryLand(weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> countries.get(entry.getKey())));
    }

    /** The places of a figure whose event names none: for what adds up the land, for one event nothing but the only land named. */
    List<PlaceMention> of(EventMention mention, EventDraft draft, boolean wide, Map<Integer, List<Location>> located) {
        Counted figure = mention.figure().orElseThrow();
        List<Location> acting = located.getOrDefault(mention.sentence().index(), List.of()).stream()
                .filter(location -> location.is(Location.Relation.NONE) && isActing(figure, location)).toList();
        if (!acting.isEmpty()) {
            return PlaceOrder.of(acting, List.of());
        }
        boolean harm = figure.reading().fate().kind() != FigureKind.DETAINED && figure.reading().fate().kind() != FigureKind.ABDUCTED;
        boolean whole = mention.type() == EventType.WAR || figure.phrase().quantity().stated().orElse(0) >= MILLION;
        if (wide && !whole && figure.reading().fate().kind() == FigureKind.DISPLACED) {
            Optional<PlaceMention> region = region(mention.sentence().index(), located);
            if (region.isPresent()) {
                return List.of(region.get());
            }
        }
        boolean known = harm && !draft.isApart() && isLand;
        return wide || known ? country.map(List::of).orElse(List.of()) : List.of();
    }

    /** The province or region that the sentences up to one spoke of last, those where something happened first. */
    private Optional<PlaceMention> region(int sentence, Map<Integer, List<Location>> located) {
        for (boolean happened : new boolean[] {true, false}) {
            for (int i = sentence; i >= Math.max(0, sentence - FARTHEST_REGION); i--) {
                List<Location> named = located.getOrDefault(i, List.of());
                for (int k = named.size() - 1; k >= 0; k--) {
                    Location location = named.get(k);
                    boolean wide = location.fineness() >= PlaceSort.COUNTY.fineness() && location.fineness() < COUNTRY;
                    if (wide && (!happened || location.is(Location.Relation.AT))
                            && (country.isEmpty() || PlaceOrder.touches(country.get(), location.mention()))) {
                        return Optional.of(location.mention());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "Odisha state moved 1.2 million people": a division or town that acts, named before the verb. */
    private static boolean isActing(Counted figure, Location location) {
        boolean before = location.token() < figure.reading().trigger().begin() && location.token() < figure.phrase().begin();
        return before && location.mention().place().map(Place::kind)
                .filter(kind -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.ADMIN2).isPresent();
    }
}

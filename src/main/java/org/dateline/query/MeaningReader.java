package org.dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.query.Areas.Area;

/**
 * Reads what the name of a place means: an area, a country's code, a place of the gazetteer or all that bear its name, a
 * place within another ("Homs, Syria"), with its sort ("Idlib province"), or a part of one ("northern Syria").
 */
final class MeaningReader {

    /** How far the suburbs of a town reach; also what "near" means, unless a question says. */
    static final double NEAR_KM = 30;

    /** Of places of one name those are meant that have this share of the people of the likeliest. */
    private static final long LESSER = 10;

    private final PlaceNames names;

    MeaningReader(PlaceNames names) {
        this.names = names;
    }

    /** What {@code name} means; where nothing knows it, every place that a text calls so. */
    Meaning read(String name) {
        return find(name).map(meaning -> withWords(meaning, name))
                .orElseGet(() -> new Meaning(new In(new Region(name, List.of(), PlaceKeys.asked(name))), false, List.of()));
    }

    /** What {@code name} means, nothing where no list knows it as it is spelt or nearly so. */
    private Optional<Meaning> find(String name) {
        return spelt(name, name).or(() -> nearly(name));
    }

    /** Whether {@code name} is known as it is spelt. */
    boolean isSpelt(String name) {
        return spelt(name, name).isPresent();
    }

    /** Whether the gazetteer has a place that is spelt so. */
    boolean isNamed(String name) {
        return names.isSpelt(name);
    }

    private Optional<Meaning> spelt(String name, String asked) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (PlaceKeys.isCode(name)) {
            return Optional.of(plain(asked, List.of(), PlaceKeys.asked(name)));
        }
        Optional<Area> area = Areas.find(name);
        if (area.isPresent()) {
            return Optional.of(area(asked, area.get()));
        }
        if (name.contains(",")) {
            Optional<Meaning> inner = qualified(name, asked);
            if (inner.isPresent()) {
                return inner;
            }
        }
        if (names.isSpelt(name)) {
            return Optional.of(named(asked, names.find(name)));
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("the ")) {
            return spelt(name.substring(4), asked);
        }
        return new SortedPlaces(names).read(name, asked).or(() -> Directions.read(name, asked, this));
    }

    private Optional<Meaning> nearly(String name) {
        List<Place> found = names.find(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Place closest = found.get(0);
        Set<String> keys = new LinkedHashSet<>(PlaceKeys.asked(closest, name));
        return Optional.of(new Meaning(new In(new Region(name, List.of(closest), keys)), true,
                List.of("\"" + name + "\" is read as " + label(closest))));
    }

    /** An area: its countries and divisions, and the places that are called like it or like an area in it. */
    private Meaning area(String asked, Area area) {
        Set<String> keys = new LinkedHashSet<>(area.keys());
        for (Area part : area.parts()) {
            for (String name : part.names()) {
                keys.add("x:" + Folding.name(name));
                names.find(name).stream().filter(place -> place.kind() == PlaceKind.AREA)
                        .filter(place -> Folding.name(place.name()).equals(Folding.name(name)))
                        .forEach(place -> keys.addAll(PlaceKeys.asked(place, name)));
            }
        }
        return new Meaning(new In(new Region(asked, List.of(), keys)), true, Areas.described(area, asked).stream().toList());
    }

    /** All places of a name that are meant: those that contain or lie in the likeliest, and others of its size. */
    private Meaning named(String asked, List<Place> candidates) {
        Place best = candidates.get(0);
        String called = Folding.name(best.name());
        List<Place> meant = new ArrayList<>(List.of(best));
        List<Place> left = new ArrayList<>();
        for (Place other : candidates.subList(1, candidates.size())) {
            boolean isNamesake = Folding.name(other.name()).equals(called);
            if (isKin(best, other)) {
                meant.add(other);
            } else if (isNamesake && best.kind() != PlaceKind.COUNTRY && other.population() > 10_000
                    && other.population() >= best.population() / LESSER) {
                meant.add(other);
            } else if (isNamesake && !other.country().equals(best.country()) && other.population() > 100_000) {
                left.add(other);
            }
        }
        List<String> notes = new ArrayList<>();
        List<String> told = meant.stream().filter(place -> !place.country().equals(best.country())
                || !isKin(best, place)).map(MeaningReader::label).filter(name -> !name.equals(label(best))).distinct().toList();
        if (!told.isEmpty()) {
            notes.add(best.name() + " is read as each of " + label(best) + "; " + String.join("; ", told)
                    + ". For one of them say in \"" + label(best) + "\"");
        }
        if (!left.isEmpty()) {
            notes.add(best.name() + " is read as " + described(best) + ", not as "
                    + left.stream().map(MeaningReader::described).distinct().limit(3).collect(Collectors.joining(" or "))
                    + ". For that say in \"" + label(left.get(0)) + "\"");
        }
        Set<String> keys = new LinkedHashSet<>();
        meant.forEach(place -> keys.addAll(PlaceKeys.asked(place, asked)));
        return new Meaning(new In(new Region(asked, meant, keys)), true, notes);
    }

    /** Whether one of two places of a name contains the other, or is an area or division of the same name and country. */
    private static boolean isKin(Place best, Place other) {
        return Region.isNamesakeAround(best, other) || Region.isNamesakeAround(other, best)
                || best.country().equals(other.country()) && (isDrawn(best) || isDrawn(other))
                        && Folding.name(best.name()).equals(Folding.name(other.name()));
    }

    private static boolean isDrawn(Place place) {
        return place.kind() == PlaceKind.AREA || place.kind() == PlaceKind.ADMIN1;
    }

    /** "Homs, Syria", "Saraqib, Idlib, SY": a place that lies in others. */
    private Optional<Meaning> qualified(String name, String asked) {
        List<String> parts = Arrays.stream(name.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        for (int length = parts.size() - 1; length > 0; length--) {
            String inner = String.join(", ", parts.subList(0, length));
            List<String> outer = parts.subList(length, parts.size());
            List<Place> meant = names.find(inner).stream()
                    .filter(place -> outer.stream().allMatch(around -> isIn(place, around))).toList();
            if (!meant.isEmpty()) {
                Set<String> keys = new LinkedHashSet<>();
                meant.forEach(place -> keys.addAll(PlaceKeys.asked(place)));
                return Optional.of(plain(asked, meant, keys));
            }
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<Condition> all = new ArrayList<>();
        parts.forEach(part -> all.add(new In(new Region(asked, List.of(),
                PlaceKeys.isCode(part) ? PlaceKeys.asked(part) : Set.of(In.key(part))))));
        return Optional.of(new Meaning(new Condition.And(all), false, List.of()));
    }

    /** Whether {@code place} lies in what is called {@code around}, and is not that itself. */
    private boolean isIn(Place place, String around) {
        if (PlaceKeys.isCode(around)) {
            return place.country().equals(around) && place.kind() != PlaceKind.COUNTRY;
        }
        String called = Folding.name(around);
        boolean isDivided = place.admin1().filter(division -> Folding.name(division.name()).equals(called)).isPresent()
                || place.admin2().filter(division -> Folding.name(division.name()).equals(called)).isPresent();
        return isDivided || place.kind() != PlaceKind.COUNTRY && spelt(around, around).map(meaning -> keys(meaning.condition()))
                .filter(keys -> PlaceKeys.chain(place).stream().anyMatch(keys::contains)).isPresent();
    }

    /** Whether {@code inner} is known as a place that lies in {@code outer}, a country, area or division. */
    boolean isWithin(String inner, String outer) {
        Optional<Set<String>> around = spelt(outer, outer).map(meaning -> keys(meaning.condition()));
        boolean isWide = PlaceKeys.isCode(outer) || Areas.find(outer).isPresent() || names.find(outer).stream().findFirst()
                .filter(place -> place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.ADMIN1).isPresent();
        return isWide && around.isPresent() && names.isSpelt(inner) && names.find(inner).stream()
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .anyMatch(place -> PlaceKeys.chain(place).stream().anyMatch(around.get()::contains));
    }

    private static Set<String> keys(Condition condition) {
        return condition instanceof In in ? in.region().keys().stream().filter(key -> !key.startsWith("x:"))
                .collect(Collectors.toSet()) : Set.of();
    }

    static Meaning plain(String asked, List<Place> places, Set<String> keys) {
        return new Meaning(new In(new Region(asked, places, keys)), true, List.of());
    }

    /** The same with the places that a text calls just so and no gazetteer knows. */
    private static Meaning withWords(Meaning meaning, String name) {
        String words = "x:" + Folding.name(name);
        if (meaning.condition() instanceof In in) {
            Set<String> keys = new LinkedHashSet<>(in.region().keys());
            keys.add(words);
            return new Meaning(new In(new Region(name, in.region().places(), keys)), meaning.isKnown(), meaning.notes());
        }
        Condition called = new In(new Region(name, List.of(), Set.of(words)));
        return new Meaning(new Condition.Or(List.of(called, meaning.condition())), meaning.isKnown(), meaning.notes());
    }

    /** "Tripoli, LB": a place with what contains it, as {@link Facet#PLACE} labels it, shorter. */
    static String label(Place place) {
        return place.kind() == PlaceKind.COUNTRY || place.country().isEmpty() ? place.name()
                : place.name() + ", " + place.country();
    }

    private static String described(Place place) {
        String sort = switch (place.kind()) {
            case COUNTRY -> "the country";
            case ADMIN1, ADMIN2, ADMIN3 -> "the division of ";
            case SETTLEMENT -> "the town in ";
            default -> "the place in ";
        };
        return place.kind() == PlaceKind.COUNTRY ? sort
                : sort + new Locale.Builder().setRegion(place.country()).build().getDisplayCountry(Locale.ENGLISH);
    }
}

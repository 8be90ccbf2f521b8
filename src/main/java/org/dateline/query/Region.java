package org.dateline.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/**
 * The place that a question names.
 *
 * @param name how the question names it: a name, {@code #} and a GeoNames id, or an ISO 3166-1 alpha-2 code
 * @param places what is meant, the likeliest first, empty as long as no gazetteer was asked
 * @param keys a mention of a place in this region has one of these {@link PlaceKeys}
 */
public record Region(String name, List<Place> places, Set<String> keys) {

    public Region {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(keys, "keys");
        if (name.isBlank()) {
            throw new QueryException("the name of a place is blank; give its name");
        }
        places = List.copyOf(places);
        keys = Set.copyOf(keys);
    }

    private Region(String name, List<Place> places) {
        this(name, places, keys(name, places));
    }

    /** A place by its name. Until a gazetteer is asked, it stands for every place of that name. */
    public static Region named(String name) {
        return new Region(name, List.of());
    }

    /** A place of the gazetteer. */
    public static Region of(Place place) {
        return new Region(place.id().isPresent() ? "#" + place.id().getAsLong() : place.name(), List.of(place));
    }

    /** Whether {@code division} is a first or second division that contains {@code inner}. */
    static boolean isNamesakeAround(Place inner, Place division) {
        if (!inner.country().equals(division.country())) {
            return false;
        }
        if (division.kind() == PlaceKind.ADMIN1) {
            return inner.admin1().filter(d -> isSame(d, division)).isPresent();
        }
        return division.kind() == PlaceKind.ADMIN2 && inner.admin2().filter(d -> isSame(d, division)).isPresent();
    }

    private static boolean isSame(Place.Division division, Place place) {
        return division.id().isPresent() && place.id().isPresent()
                ? division.id().equals(place.id())
                : Folding.name(division.name()).equals(Folding.name(place.name()));
    }

    private static Set<String> keys(String name, List<Place> places) {
        if (places.isEmpty()) {
            return PlaceKeys.asked(name);
        }
        return places.stream().flatMap(place -> PlaceKeys.asked(place, name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return Language.text(name);
    }
}

package org.dateline.place;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place on the map.
 *
 * @param id its GeoNames id, where it has one
 * @param name its usual name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 code of its country, the empty string for places of no one country
 * @param admin1 its first-level division, where known
 * @param admin2 its second-level division, where known
 * @param point its reference point, where known
 * @param population how many people live there, 0 where not known
 */
public record Place(OptionalLong id, String name, PlaceKind kind, String country, Optional<Division> admin1,
        Optional<Division> admin2, Optional<Point> point, long population) {

    /**
     * A division that contains a place.
     *
     * @param id its GeoNames id, where known
     * @param name its name in English
     */
    public record Division(OptionalLong id, String name) {

        public Division {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }

    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(admin1, "admin1");
        Objects.requireNonNull(admin2, "admin2");
        Objects.requireNonNull(point, "point");
        if (!country.isEmpty() && !isCode(country)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + country);
        }
    }

    private static boolean isCode(String country) {
        return country.length() == 2 && isCapital(country.charAt(0)) && isCapital(country.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

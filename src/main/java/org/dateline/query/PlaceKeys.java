package org.dateline.query;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;

/**
 * What a place lies in, as keys: a mention has the keys of its place and of all that contains it, a question asks for
 * the keys of its place, and the one lies in the other where they share a key.
 *
 * <table><caption>Keys</caption>
 * <tr><td>{@code c:SY}</td><td>the country, by ISO 3166-1 alpha-2</td></tr>
 * <tr><td>{@code i:164816}</td><td>the place or a division around it, by GeoNames id</td></tr>
 * <tr><td>{@code u:SY/hbeit}</td><td>a place or division that has no id, by country and name</td></tr>
 * <tr><td>{@code x:hbeit}</td><td>the words of a mention that no gazetteer knows</td></tr>
 * <tr><td>{@code n:hbeit}</td><td>any name in the chain, in any country; for questions that no gazetteer resolved</td></tr>
 * </table>
 */
public final class PlaceKeys {

    private static final Pattern ID = Pattern.compile("#\\d{1,18}");
    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private PlaceKeys() {}

    /** The keys of a mention. */
    public static Set<String> of(PlaceMention mention) {
        Set<String> keys = new LinkedHashSet<>();
        String text = Folding.name(mention.text());
        keys.add("n:" + text);
        if (mention.place().isEmpty()) {
            keys.add("x:" + text);
            return keys;
        }
        Place place = mention.place().get();
        if (!place.country().isEmpty()) {
            keys.add("c:" + place.country());
            keys.add("n:" + countryName(place.country()));
        }
        add(keys, place.country(), place.id(), place.name());
        place.admin1().ifPresent(division -> add(keys, place.country(), division.id(), division.name()));
        place.admin2().ifPresent(division -> add(keys, place.country(), division.id(), division.name()));
        return keys;
    }

    /** The keys of a place and of all that contains it, by ids and countries, not by names. */
    static Set<String> chain(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        if (!place.country().isEmpty()) {
            keys.add("c:" + place.country());
        }
        add(keys, place.country(), place.id(), place.name());
        place.admin1().ifPresent(division -> add(keys, place.country(), division.id(), division.name()));
        place.admin2().ifPresent(division -> add(keys, place.country(), division.id(), division.name()));
        keys.removeIf(key -> key.startsWith("n:"));
        return keys;
    }

    private static void add(Set<String> keys, String country, OptionalLong id, String name) {
        String folded = Folding.name(name);
        keys.add("n:" + folded);
        keys.add(id.isPresent() ? "i:" + id.getAsLong() : "u:" + country + "/" + folded);
    }

    /** The keys that a mention in {@code place} has one of; {@code name} is what else the place is called. */
    static Set<String> asked(Place place, String name) {
        Set<String> keys = asked(place);
        keys.add("x:" + Folding.name(place.name()));
        keys.add("x:" + Folding.name(name));
        return keys;
    }

    /** The keys that a mention in {@code place} has one of, however a text calls it. */
    static Set<String> asked(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        if (place.kind() == PlaceKind.COUNTRY && !place.country().isEmpty()) {
            keys.add("c:" + place.country());
        } else {
            place.id().ifPresent(id -> keys.add("i:" + id));
            keys.add("u:" + place.country() + "/" + Folding.name(place.name()));
        }
        return keys;
    }

    /** The keys that a mention in a place of that name has one of, where no gazetteer knows the name. */
    static Set<String> asked(String name) {
        if (isCode(name)) {
            return Set.of("c:" + name);
        }
        Optional<Long> id = PlaceKeys.id(name);
        if (id.isPresent()) {
            return Set.of("i:" + id.get());
        }
        Set<String> keys = new LinkedHashSet<>(Areas.find(name).map(Areas.Area::keys).orElse(Set.of()));
        keys.add("n:" + Folding.name(name));
        return keys;
    }

    /** Whether {@code name} is the ISO 3166-1 alpha-2 code of a country. */
    static boolean isCode(String name) {
        return name.length() == 2 && isCapital(name.charAt(0)) && isCapital(name.charAt(1)) && !countryName(name).equals(Folding.name(name));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Optional<Long> id(String name) {
        return ID.matcher(name).matches() ? Optional.of(Long.valueOf(name.substring(1))) : Optional.empty();
    }

    private static String countryName(String code) {
        return COUNTRIES.computeIfAbsent(code,
                c -> Folding.name(new Locale.Builder().setRegion(c).build().getDisplayCountry(Locale.ENGLISH)));
    }
}

package org.dateline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.WordList;

/**
 * Areas that contain countries and divisions: the regions of the world by the UN's standard M49, and areas that news names.
 * Read from {@code query/regions.tsv} and {@code query/areas.tsv}, which say where each comes from.
 */
final class Areas {

    private static final Pattern DIVISION = Pattern.compile("([A-Z]{2})/(\\d+)\\(([^)]*)\\)");

    private static final Map<String, Area> BY_NAME = new LinkedHashMap<>();

    static {
        read("query/regions.tsv");
        read("query/areas.tsv");
    }

    private Areas() {}

    /**
     * An area.
     *
     * @param names what it is called, the usual name first
     * @param countries ISO 3166-1 alpha-2 codes of the countries that lie in it
     * @param divisions GeoNames ids of first-level divisions that lie in it, with "COUNTRY/name"
     * @param source who draws it so
     */
    record Area(List<String> names, Set<String> countries, Map<Long, String> divisions, String source) {

        String name() {
            return names.get(0);
        }

        /** The {@link PlaceKeys} of what lies in it. */
        Set<String> keys() {
            Set<String> keys = new LinkedHashSet<>();
            countries.forEach(country -> keys.add("c:" + country));
            divisions.keySet().forEach(id -> keys.add("i:" + id));
            return keys;
        }

        /** Whether all of {@code other} lies in it. */
        boolean contains(Area other) {
            return countries.containsAll(other.countries) && other.divisions.entrySet().stream().allMatch(
                    division -> divisions.containsKey(division.getKey())
                            || countries.contains(division.getValue().substring(0, 2)));
        }

        /** It and the areas that lie in it. */
        List<Area> parts() {
            return BY_NAME.values().stream().distinct().filter(this::contains).toList();
        }
    }

    /** The area of that name, case and accents aside. */
    static Optional<Area> find(String name) {
        return Optional.ofNullable(BY_NAME.get(Folding.name(name)));
    }

    /** All areas. */
    static Collection<Area> all() {
        return new LinkedHashSet<>(BY_NAME.values());
    }

    private static void read(String list) {
        for (WordList.Row row : WordList.english(list).rows()) {
            Set<String> countries = new LinkedHashSet<>();
            Map<Long, String> divisions = new TreeMap<>();
            for (String member : row.get(1).split(", ")) {
                add(row, member, countries, divisions);
            }
            Area area = new Area(List.of(row.get(0).split("\\|")), countries, divisions, row.get(2));
            area.names.forEach(name -> BY_NAME.put(Folding.name(name), area));
        }
    }

    private static void add(WordList.Row row, String member, Set<String> countries, Map<Long, String> divisions) {
        Matcher division = DIVISION.matcher(member);
        if (division.matches()) {
            divisions.put(Long.valueOf(division.group(2)), division.group(1) + "/" + division.group(3));
        } else if (member.startsWith("+")) {
            Area other = find(member.substring(1)).orElseThrow(() -> row.error("no area before this one is called "
                    + member.substring(1)));
            countries.addAll(other.countries);
            divisions.putAll(other.divisions);
        } else if (member.startsWith("-")) {
            countries.remove(member.substring(1));
        } else if (member.matches("[A-Z]{2}")) {
            countries.add(member);
        } else {
            throw row.error("expected a country's code, COUNTRY/ID(name), or + and a region, found '" + member + "'");
        }
    }

    /** What an area that is asked for as {@code asked} holds, for messages; nothing where its name says it. */
    static Optional<String> described(Area area, String asked) {
        String called = Folding.name(asked).replaceFirst("^the ", "");
        if (area.countries.isEmpty() && area.divisions.size() == 1) {
            return area.divisions.values().stream().map(division -> division.substring(3))
                    .filter(division -> !Folding.name(division).equals(called))
                    .map(division -> asked + " is read as " + division).findFirst();
        }
        List<String> parts = new ArrayList<>();
        if (!area.countries.isEmpty()) {
            parts.add(area.countries.size() == 1 ? area.countries.iterator().next() : area.countries.size() > 12
                    ? area.countries.size() + " countries" : String.join(", ", area.countries));
        }
        if (!area.divisions.isEmpty()) {
            parts.add(area.divisions.values().stream().map(name -> name.substring(3) + " " + name.substring(0, 2))
                    .sorted().limit(12).reduce((a, b) -> a + ", " + b).orElseThrow()
                    + (area.divisions.size() > 12 ? " and " + (area.divisions.size() - 12) + " more" : ""));
        }
        return Optional.of(area.name() + " is " + String.join(", ", parts));
    }
}

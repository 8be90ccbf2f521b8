package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives divisions the centre and reach of their real outlines. An outline belongs to the division of its name or, where
 * names differ, to the one whose towns it holds; an outline that belongs to none becomes a division of its own.
 */
final class ShapeMatcher {

    private static final double SHARE = 0.6;

    private final List<Draft> drafts;
    private final Map<String, List<Draft>> towns = new HashMap<>();
    private final Map<String, List<Draft>> firsts = new HashMap<>();
    private final Map<String, List<Draft>> seconds = new HashMap<>();
    /** For each division how many towns it has, by its code. */
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<Draft> matched = new HashSet<>();
    private final List<Draft> added = new ArrayList<>();

    private ShapeMatcher(List<Draft> drafts) {
        this.drafts = drafts;
        for (Draft draft : drafts) {
            Map<String, List<Draft>> kind = draft.kind == PlaceKind.SETTLEMENT ? towns
                    : draft.kind == PlaceKind.ADMIN1 ? firsts : draft.kind == PlaceKind.ADMIN2 ? seconds : null;
            if (kind != null) {
                kind.computeIfAbsent(draft.country, country -> new ArrayList<>()).add(draft);
            }
            if (draft.kind == PlaceKind.SETTLEMENT) {
                sizes.merge(draft.admin1, 1, Integer::sum);
                sizes.merge(draft.admin2, 1, Integer::sum);
            }
        }
    }

    /** An outline with the number of towns that it holds of each division. */
    private record Held(DivisionShape shape, List<String> keys, int towns, long people, Map<String, Integer> byDivision) {}

    /** Sets point and radius of the divisions that have an outline; returns new divisions for the others. */
    static List<Draft> match(List<Draft> drafts, List<DivisionShape> shapes) {
        ShapeMatcher matcher = new ShapeMatcher(drafts);
        Map<String, List<DivisionShape>> byCountry = new TreeMap<>();
        shapes.forEach(shape -> byCountry.computeIfAbsent(shape.country(), country -> new ArrayList<>()).add(shape));
        byCountry.forEach(matcher::match);
        return matcher.added;
    }

    private void match(String country, List<DivisionShape> shapes) {
        List<Held> open = new ArrayList<>();
        shapes.forEach(shape -> open.add(hold(country, shape)));
        List<Draft> first = firsts.getOrDefault(country, List.of());
        List<Draft> second = seconds.getOrDefault(country, List.of());
        open.removeIf(held -> assign(held, byName(held, first)));
        open.removeIf(held -> assign(held, byTowns(held, first)));
        open.removeIf(held -> assign(held, bySpelling(held, first)));
        open.removeIf(held -> assign(held, byName(held, second)));
        open.removeIf(held -> assign(held, byTowns(held, second)));
        open.removeIf(held -> assign(held, bySpelling(held, second)));
        open.forEach(this::add);
    }

    private Held hold(String country, DivisionShape shape) {
        Map<String, Integer> byDivision = new TreeMap<>();
        int count = 0;
        long people = 0;
        for (Draft town : towns.getOrDefault(country, List.of())) {
            if (town.point != null && shape.contains(town.point.latitude(), town.point.longitude())) {
                count++;
                people += town.population;
                byDivision.merge(town.admin1, 1, Integer::sum);
                byDivision.merge(town.admin2, 1, Integer::sum);
            }
        }
        List<String> keys = new ArrayList<>();
        for (String part : shape.name().split("[()/,]")) {
            Draft names = DivisionNames.division(0, part.strip(), PlaceKind.ADMIN1, country + ".");
            keys.addAll(names.keys.keySet());
        }
        return new Held(shape, keys, count, people, byDivision);
    }

    private boolean assign(Held held, Draft division) {
        if (division == null) {
            return false;
        }
        matched.add(division);
        division.point = held.shape.centre();
        division.radius = Math.max(division.kind == PlaceKind.ADMIN1 ? 10 : 5, held.shape.radius(division.point));
        return true;
    }

    /** The division of the outline's name, unless its towns lie elsewhere. */
    private Draft byName(Held held, List<Draft> divisions) {
        for (Draft division : divisions) {
            if (!matched.contains(division) && held.keys.stream().anyMatch(division.keys::containsKey)
                    && !liesElsewhere(held, division)) {
                return division;
            }
        }
        return null;
    }

    private boolean liesElsewhere(Held held, Draft division) {
        int all = sizes.getOrDefault(division.code, 0);
        return all > 2 && held.byDivision.getOrDefault(division.code, 0) < 0.3 * all;
    }

    /** The division most of whose towns the outline holds, and few others. */
    private Draft byTowns(Held held, List<Draft> divisions) {
        for (Draft division : divisions) {
            int both = held.byDivision.getOrDefault(division.code, 0);
            if (!matched.contains(division) && both > 1 && both >= SHARE * held.towns
                    && both >= SHARE * sizes.getOrDefault(division.code, 0)) {
                return division;
            }
        }
        return null;
    }

    /** The one division left whose name has the same consonants. */
    private Draft bySpelling(Held held, List<Draft> divisions) {
        Draft found = null;
        for (Draft division : divisions) {
            if (!matched.contains(division) && isSpeltAlike(held, division) && !liesElsewhere(held, division)) {
                if (found != null) {
                    return null;
                }
                found = division;
            }
        }
        return found;
    }

    private static boolean isSpeltAlike(Held held, Draft division) {
        for (String key : held.keys) {
            String skeleton = Skeletons.of(key);
            if (skeleton.length() >= Skeletons.SHORTEST
                    && division.keys.keySet().stream().anyMatch(name -> Skeletons.of(name).equals(skeleton))) {
                return true;
            }
        }
        return false;
    }

    /** Makes a division of an outline that belongs to none: a province where GeoNames has regions, or one of older maps. */
    private void add(Held held) {
        String name = held.shape.name().replaceAll("\\s*\\(.*", "").strip();
        String key = NameKey.of(name);
        if (key.length() < 4 || DivisionNames.isGeneric(key) || drafts.stream().anyMatch(old -> old.country.equals(held.shape.country())
                && old.kind != PlaceKind.SETTLEMENT && old.keys.containsKey(key))) {
            return;
        }
        Draft draft = DivisionNames.division(0, name, PlaceKind.ADMIN2, held.shape.country() + ".");
        draft.code = "";
        String first = held.byDivision.entrySet().stream().filter(entry -> entry.getKey().indexOf('.', 3) < 0)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
        draft.admin1 = first;
        draft.population = held.people;
        assign(held, draft);
        added.add(draft);
    }
}

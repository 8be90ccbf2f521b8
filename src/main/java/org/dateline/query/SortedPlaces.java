package org.dateline.query;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.lexicon.WordList;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;

/** Reads names with a word for their sort: "Idlib province", "the city of Homs", "Damascus suburbs". */
final class SortedPlaces {

    /** What a word for a sort of place narrows a name to. */
    private enum Sort {
        DIVISION(EnumSet.of(PlaceKind.ADMIN1, PlaceKind.ADMIN2, PlaceKind.ADMIN3)),
        TOWN(EnumSet.of(PlaceKind.SETTLEMENT)),
        COUNTRY(EnumSet.of(PlaceKind.COUNTRY)),
        AREA(EnumSet.allOf(PlaceKind.class)),
        SUBURBS(EnumSet.allOf(PlaceKind.class));

        private final Set<PlaceKind> kinds;

        Sort(Set<PlaceKind> kinds) {
            this.kinds = kinds;
        }
    }

    private static final Map<String, Sort> SORTS = new LinkedHashMap<>();

    static {
        for (WordList.Row row : WordList.english("query/sorts.tsv").rows()) {
            SORTS.put(row.get(0), row.get(1, Sort.class));
        }
    }

    private final PlaceNames names;

    SortedPlaces(PlaceNames names) {
        this.names = names;
    }

    /** The words, by the sort that they say. */
    static Map<String, List<String>> words() {
        return SORTS.entrySet().stream().collect(Collectors.groupingBy(sort -> sort.getValue().name().toLowerCase(Locale.ROOT),
                TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    /** What {@code name} means, nothing where it has no word for a sort or the rest of it is not known. */
    Optional<Meaning> read(String name, String asked) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Sort> sort : SORTS.entrySet()) {
            String rest = lower.endsWith(" " + sort.getKey()) ? name.substring(0, name.length() - sort.getKey().length() - 1)
                    : lower.startsWith(sort.getKey() + " of ") ? name.substring(sort.getKey().length() + 4) : "";
            rest = rest.replaceFirst("(?i)^the ", "").strip();
            if (!rest.isEmpty() && names.isSpelt(rest)) {
                return Optional.of(read(names.find(rest), sort.getValue(), rest, asked));
            }
        }
        return Optional.empty();
    }

    private static Meaning read(List<Place> candidates, Sort sort, String rest, String asked) {
        if (sort == Sort.SUBURBS) {
            return new Meaning(new Near(rest, candidates.stream().flatMap(place -> place.point().stream()).findFirst(),
                    MeaningReader.NEAR_KM), true, List.of("the suburbs of " + rest + " are read as all that lies within "
                            + (int) MeaningReader.NEAR_KM + " km of it"));
        }
        List<Place> fitting = candidates.stream().filter(place -> sort.kinds.contains(place.kind())).toList();
        Place best = fitting.isEmpty() ? candidates.get(0) : fitting.get(0);
        Set<String> keys = new LinkedHashSet<>(PlaceKeys.asked(best));
        List<String> notes = fitting.isEmpty() ? List.of("no division or town of that sort is known; \"" + asked
                + "\" is read as " + MeaningReader.label(best)) : List.of();
        return new Meaning(new In(new Region(asked, List.of(best), keys)), true, notes);
    }
}

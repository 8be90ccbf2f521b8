package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.figure.Location.Relation;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/**
 * Resolves words that point back to a place named before: "the city", "the province", "the capital". Reads the sentences
 * of one article in order; not safe for use by several threads.
 */
final class PlacePointers {

    private static final WordSet POINTING = WordSet.of("the", "that", "this", "same");

    private final Lexicon<PlaceSort> sorts;
    private final BiFunction<Sentence, Integer, Optional<Relation>> relation;
    private final Map<Long, PlaceMention> names = new HashMap<>();
    private Location town;
    private Location division;
    private Location quarter;

    /**
     * @param named all places that the article names
     * @param relation the relation of what begins at a token, by the preposition before it
     */
    PlacePointers(Lexicon<PlaceSort> sorts, List<PlaceMention> named,
            BiFunction<Sentence, Integer, Optional<Relation>> relation) {
        named.stream().filter(mention -> mention.form() == PlaceMention.Form.NAME).forEach(mention ->
                mention.place().filter(place -> place.id().isPresent())
                        .ifPresent(place -> names.putIfAbsent(place.id().getAsLong(), mention)));
        this.sorts = sorts;
        this.relation = relation;
    }

    /** The locations of the next sentence, with what its pointers stand for. */
    List<Location> resolve(Sentence s, List<Location> locations) {
        List<Location> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < s.size(); i++) {
            if (next < locations.size() && locations.get(next).token() == i) {
                all.add(described(locations.get(next)));
                remember(locations.get(next));
                i = Math.max(i, locations.get(next).end() - 1);
                next++;
            } else if (i > 0 && POINTING.has(s, i - 1) && !s.isCapitalized(i) && !namesItself(s, i)) {
                pointer(s, i).ifPresent(all::add);
            }
        }
        for (; next < locations.size(); next++) {
            all.add(locations.get(next));
        }
        all.sort(Comparator.comparingInt(Location::token));
        return all;
    }

    /** "the town of Bara", "the city Homs", "the village chief". */
    private boolean namesItself(Sentence s, int i) {
        return s.is(i + 1, "of") || s.isCapitalized(i + 1) || s.is(i + 1, "'s") || s.is(i + 1, "-");
    }

    private Optional<Location> pointer(Sentence s, int i) {
        Optional<PlaceSort> sort = sorts.at(s, i);
        if (sort.isEmpty() || s.word(i).endsWith("s")) {
            return Optional.empty();
        }
        Location known = switch (sort.get()) {
            case VILLAGE, TOWN -> town;
            case QUARTER -> quarter;
            case PROVINCE, REGION -> s.is(i, "state") || s.is(i, "territory") ? null : division;
            case SPOT, COUNTY -> null;
        };
        Optional<Relation> role = known == null ? Optional.empty() : relation.apply(s, i);
        return role.map(is -> new Location(known.mention(), i, i + 1, is, false, s.index(), known.fineness()));
    }

    /** "the capital" where its name stands somewhere in the article. */
    private Location described(Location location) {
        Optional<PlaceMention> name = location.mention().form() == PlaceMention.Form.DESCRIPTION
                ? location.mention().place().filter(place -> place.id().isPresent())
                        .map(place -> names.get(place.id().getAsLong())) : Optional.empty();
        return name.map(known -> new Location(known, location.token(), location.end(), location.role(), location.owned(),
                location.sentence(), location.fineness())).orElse(location);
    }

    private void remember(Location location) {
        if (location.mention().form() != PlaceMention.Form.NAME || location.is(Relation.NONE) && location.token() == 0) {
            return;
        }
        int fineness = location.fineness();
        if (fineness < PlaceSort.VILLAGE.fineness() - 1) {
            quarter = location;
        } else if (fineness <= PlaceSort.TOWN.fineness()) {
            town = location;
        } else if (fineness >= PlaceSort.COUNTY.fineness() && fineness < 60) {
            division = location;
        }
    }
}

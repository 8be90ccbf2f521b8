package org.dateline.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.setting.Location.Relation;
import org.dateline.text.Sentence;
import org.dateline.toponym.PlaceSort;
import org.dateline.toponym.PlaceWords;

/**
 * Resolves words that point back to a place named before: "the city", "the province", "the capital". Reads the sentences
 * of one article in order; not safe for use by several threads.
 */
public final class PlacePointers {

    private static final WordSet POINTING = WordSet.of("the", "that", "this", "same");

    /** So many words may stand between "the" and the noun. */
    private static final int FARTHEST = 4;
    /** For so many sentences "the city" is the one where it happened, whoever reports from another. */
    private static final int RECENT = 2;

    private final Lexicon<PlaceSort> sorts;
    private final PlaceWords words;
    private final BiFunction<Sentence, Integer, Optional<Relation>> relation;
    private final Map<Long, PlaceMention> names = new HashMap<>();
    private Location town;
    private Location last;
    private Location division;
    private Location quarter;

    /**
     * @param named all places that the article names
     * @param relation the relation of what begins at a token, by the preposition before it
     */
    PlacePointers(Lexicon<PlaceSort> sorts, PlaceWords words, List<PlaceMention> named,
            BiFunction<Sentence, Integer, Optional<Relation>> relation) {
        for (PlaceMention mention : named) {
            if (mention.form() == PlaceMention.Form.NAME && mention.place().isPresent()
                    && mention.place().get().id().isPresent()) {
                names.putIfAbsent(mention.place().get().id().getAsLong(), mention);
            }
        }
        this.sorts = sorts;
        this.words = words;
        this.relation = relation;
    }

    /** The locations of the next sentence, with what its pointers stand for. */
    public List<Location> resolve(Sentence s, List<Location> locations) {
        List<Location> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < s.size(); i++) {
            if (next < locations.size() && locations.get(next).token() == i) {
                all.add(described(locations.get(next)));
                remember(locations.get(next));
                i = Math.max(i, locations.get(next).end() - 1);
                next++;
            } else if (i > 0 && !s.isCapitalized(i) && sorts.hasWord(s, i) && isPointer(s, i) && !namesItself(s, i)) {
                pointer(s, i).ifPresent(all::add);
            }
        }
        for (; next < locations.size(); next++) {
            all.add(locations.get(next));
        }
        all.sort(Comparator.comparingInt(Location::token));
        return all;
    }

    /** "the city", "the divided city", "the same region", yet not "the next village". */
    private boolean isPointer(Sentence s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - FARTHEST); i--) {
            if (POINTING.has(s, i)) {
                return true;
            }
            if (s.isCapitalized(i) || !s.isWord(i) && !s.is(i, "-") || words.types().hasWord(s, i)
                    || words.is(s, i, PlaceWords.Company.OTHER) || words.is(s, i, PlaceWords.Company.LOOSE)) {
                return false;
            }
        }
        return false;
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
        Location ofSort = switch (sort.get()) {
            case VILLAGE, TOWN -> town;
            case QUARTER -> quarter;
            case PROVINCE, REGION -> s.is(i, "state") || s.is(i, "territory") ? null : division;
            case SPOT, STREET, COUNTY -> null;
        };
        Location known = ofSort == null && s.is(i - 1, "same") ? last : ofSort;
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
        if (location.is(Relation.AT)) {
            last = location;
        }
        boolean aside = town != null && town.is(Relation.AT) && (town.sentence() == location.sentence() && location.is(Relation.NEAR)
                || location.sentence() - town.sentence() <= RECENT && location.is(Relation.NONE));
        if (fineness < PlaceSort.VILLAGE.fineness() - 1) {
            quarter = location.is(Relation.AT) && fineness >= PlaceSort.QUARTER.fineness() ? location : quarter;
        } else if (fineness <= PlaceSort.TOWN.fineness() && !aside) {
            town = location;
        } else if (fineness >= PlaceSort.COUNTY.fineness() && fineness < 60 && isDivision(location)) {
            division = location;
        }
    }

    private static boolean isDivision(Location location) {
        return location.mention().place().map(Place::kind).filter(kind -> kind != PlaceKind.WATER && kind != PlaceKind.ROAD).isPresent();
    }
}

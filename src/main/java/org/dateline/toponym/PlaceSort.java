package org.dateline.toponym;

import java.util.Optional;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/** Of what sort a place is, from the finest to the widest, by the map and by the noun that stands beside its name. */
public enum PlaceSort {
    SPOT(4),
    STREET(5),
    QUARTER(6),
    VILLAGE(9),
    TOWN(10),
    COUNTY(40),
    PROVINCE(50),
    REGION(52);

    private static final WordSet ARTICLES = WordSet.of("a", "an", "the");
    /** What may stand behind the noun of an apposition. */
    private static final WordSet ENDS = WordSet.of(",", ".", "in", "on", "of", "near", "that", "which", "where", "about", "outside", "just");
    /** So many words may stand before that noun. */
    private static final int ADJECTIVES = 3;
    private static final int UNKNOWN = 10;
    /** With so many inhabitants it is no quarter: "a Kabul school", "the Beirut suburbs". */
    private static final long CITY = 300_000;
    /** An area with a smaller radius lies within a province. */
    private static final double SMALL_KM = 35;
    /** How fine a part of a country is that is only described: "the northwest". */
    public static final int DESCRIPTION = 55;

    private final int fineness;

    PlaceSort(int fineness) {
        this.fineness = fineness;
    }

    /** The nouns that name a sort. */
    public static Lexicon<PlaceSort> english() {
        return WordList.english("toponym/place-sorts.tsv").lexicon(Inflection.NONE, row -> row.get(1, PlaceSort.class));
    }

    /** Whether it is a spot within a town or beside one: a building, a site, a street. */
    public boolean isSpot() {
        return isSpot(fineness);
    }

    /** Whether a place that is so fine is a spot within a town or beside one. */
    public static boolean isSpot(int fineness) {
        return fineness <= STREET.fineness;
    }

    /** Whether a gazetteer knows the place of a mention by an id. */
    public static boolean isMapped(PlaceMention mention) {
        return mention.place().filter(place -> place.id().isPresent()).isPresent();
    }

    /** How fine a place is that is known by this sort alone; less is finer. */
    public int fineness() {
        return fineness;
    }

    /** How fine the place named at tokens {@code [begin, end)} is; less is finer. */
    public static int fineness(Lexicon<PlaceSort> sorts, Sentence s, PlaceMention mention, int begin, int end) {
        int known = s.is(begin - 1, "rural") ? Math.max(byMap(mention), PROVINCE.fineness) : byMap(mention);
        Optional<PlaceSort> told = beside(sorts, s, begin, end).or(() -> isMapped(mention) ? Optional.empty() : apposed(sorts, s, end));
        Optional<PlaceKind> kind = mention.place().map(place -> place.kind());
        if (told.isEmpty() || mention.form() != PlaceMention.Form.NAME || kind.filter(k -> k == PlaceKind.COUNTRY).isPresent()) {
            return known;
        }
        boolean division = known >= COUNTY.fineness - 10 && kind.isPresent() && mention.place().get().id().isPresent()
                && kind.get() != PlaceKind.ROAD;
        boolean city = kind.filter(k -> k == PlaceKind.SETTLEMENT).isPresent() && mention.place().get().population() >= CITY;
        return switch (told.get()) {
            case SPOT, STREET, QUARTER, VILLAGE -> division || city && told.get().isSpot() ? known : Math.min(known, told.get().fineness());
            case TOWN -> Math.min(known, UNKNOWN);
            case COUNTY, PROVINCE, REGION -> Math.max(known, told.get().fineness());
        };
    }

    /** "Karrada district", "the town of Bara", "Salah Eddin and Midan neighbourhoods". */
    static Optional<PlaceSort> beside(Lexicon<PlaceSort> sorts, Sentence s, int begin, int end) {
        Optional<PlaceSort> behind = sorts.at(s, end);
        Optional<PlaceSort> within = end - begin > 1 ? sorts.at(s, end - 1) : Optional.empty();
        if (behind.isPresent() || within.isPresent()) {
            return within.or(() -> behind);
        }
        boolean named = s.is(begin - 1, "of") && !s.isCapitalized(begin - 3);
        return named ? sorts.at(s, begin - 2).filter(sort -> sort.compareTo(QUARTER) > 0 || s.word(begin - 2).endsWith("s")) : Optional.empty();
    }

    /** "Kawo, a poor suburb of the city", "the Copper Kettle, a bar on Lime Street". */
    private static Optional<PlaceSort> apposed(Lexicon<PlaceSort> sorts, Sentence s, int end) {
        if (!s.is(end, ",") || !ARTICLES.has(s, end + 1)) {
            return Optional.empty();
        }
        for (int i = end + 2; i <= end + 2 + ADJECTIVES && s.isWord(i); i++) {
            int noun = i;
            Optional<PlaceSort> sort = sorts.longestAt(s, i).filter(match -> ENDS.has(s, noun + match.length())).map(Lexicon.Match::value);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    private static int byMap(PlaceMention mention) {
        if (mention.form() == PlaceMention.Form.DESCRIPTION) {
            return mention.text().equalsIgnoreCase("capital") ? UNKNOWN : DESCRIPTION;
        }
        if (mention.place().isEmpty()) {
            return UNKNOWN;
        }
        boolean unmapped = mention.place().get().id().isEmpty();
        return switch (mention.place().get().kind()) {
            case SITE -> SPOT.fineness;
            case ROAD -> 35;
            case SETTLEMENT -> unmapped ? VILLAGE.fineness - 1 : TOWN.fineness;
            case ADMIN3 -> 30;
            case ADMIN2 -> COUNTY.fineness;
            case LAND -> 45;
            case WATER -> PROVINCE.fineness + 1;
            case ADMIN1 -> PROVINCE.fineness;
            case AREA -> unmapped || mention.radiusKm() > 0 && mention.radiusKm() < SMALL_KM ? TOWN.fineness + 5 : 60;
            case COUNTRY -> 70;
        };
    }
}

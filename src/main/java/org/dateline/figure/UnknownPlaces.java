package org.dateline.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Evidence;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/**
 * Takes a name behind a preposition of place for a place, even where no gazetteer knows it: "shot dead in Pibor". Only
 * sentences that tell of an event are read so; the name stays without coordinates.
 */
final class UnknownPlaces {

    private static final int LONGEST = 4;
    private static final double CONFIDENCE = 0.3;
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "around", "outside", "above", "below",
            "off", "inside", "to", "from");
    private static final Set<String> NEVER = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "islamic", "state", "un", "nato", "afp", "reuters", "ap", "sana", "twitter",
            "facebook", "arabic", "english", "ramadan", "eid", "christmas", "easter", "god", "i", "mr", "mrs", "dr",
            "president", "prime", "minister", "hezbollah", "hamas", "isis", "isil", "daesh", "taliban", "al-qaeda",
            "qaeda", "army", "parliament", "congress", "european", "union", "united", "nations", "red", "security", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
            "saturdays", "sundays", "least", "most", "western", "eastern", "northern", "southern", "central", "west",
            "east", "north", "south", "us", "uk", "eu", "usa", "the", "this", "that", "our", "their");

    private final PlaceWords words;
    private final FigureWords figures;

    UnknownPlaces(PlaceWords words, FigureWords figures) {
        this.words = words;
        this.figures = figures;
    }

    /** Adds what the sentence names without the gazetteer's knowing; keeps the order of reading. */
    void addTo(Sentence s, List<PlaceMention> mentions, List<Location> locations) {
        List<Location> found = new ArrayList<>();
        for (int i = 0; i + 1 < s.size(); i++) {
            if (PREPOSITIONS.contains(s.word(i)) && !s.isCapitalized(i - 1)) {
                int begin = s.is(i + 1, "the") ? i + 2 : i + 1;
                int end = nameEnd(s, begin, mentions);
                if (end > begin && (begin == i + 1 || isSort(s, end - 1))) {
                    found.add(location(s, begin, end, s.word(i)));
                    addListed(s, end, mentions, s.word(i), found);
                }
            }
        }
        if (!found.isEmpty()) {
            locations.addAll(found);
            locations.sort(Comparator.comparingInt(Location::token));
        }
    }

    /** "to Boga and Tchabi": a second name. */
    private void addListed(Sentence s, int end, List<PlaceMention> mentions, String preposition, List<Location> found) {
        if (s.is(end, "and")) {
            int next = nameEnd(s, end + 1, mentions);
            if (next > end + 1) {
                found.add(location(s, end + 1, next, preposition));
            }
        }
    }

    private Location location(Sentence s, int begin, int end, String preposition) {
        Location.Relation role = switch (preposition) {
            case "near", "off", "outside" -> Location.Relation.NEAR;
            case "to" -> Location.Relation.TO;
            case "from" -> Location.Relation.FROM;
            default -> Location.Relation.AT;
        };
        PlaceMention mention = new PlaceMention(
                Evidence.of(s.source(), s.span(begin, end), "name behind a preposition"),
                PlaceMention.Form.NAME, Optional.empty(), 0, CONFIDENCE);
        return new Location(mention, begin, end, role, false);
    }

    /** The end of the run of capitalised words at {@code begin}; {@code begin} where none is a name of its own. */
    private int nameEnd(Sentence s, int begin, List<PlaceMention> mentions) {
        int i = begin;
        while (i < s.size() && i < begin + LONGEST && isName(s, i, mentions)) {
            i++;
            if (s.is(i, "-") && s.isGlued(i) && s.isGlued(i + 1) && s.isCapitalized(i + 1)) {
                i++;
            }
        }
        if (i == begin || i == begin + LONGEST || s.is(i, "'s") || s.isCapitalized(i)) {
            return begin;
        }
        return i < s.size() && isSort(s, i) && !s.isCapitalized(i) && s.isWord(i) && isSite(s, i) ? i + 1 : i;
    }

    private boolean isName(Sentence s, int i, List<PlaceMention> mentions) {
        String word = s.word(i);
        return s.isCapitalized(i) && s.isWord(i) && !NEVER.contains(word) && word.length() > 2
                && !figures.people().hasWord(s, i) && !figures.marks().hasWord(s, i)
                && (!s.isAllCaps(i) || word.length() > 4)
                && mentions.stream().noneMatch(known -> known.evidence().span().contains(s.begin(i)));
    }

    private boolean isSort(Sentence s, int i) {
        return words.types().of(s.word(i)).filter(type -> type == PlaceWords.Type.PART).isPresent();
    }

    private static boolean isSite(Sentence s, int i) {
        return Set.of("prison", "bridge", "road", "highway", "market", "hospital", "camp", "square", "street", "mosque",
                "church", "airport", "school").contains(s.word(i));
    }
}

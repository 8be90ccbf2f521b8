package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;

/**
 * Takes names for places that no gazetteer knows, where the text says so: a name behind a preposition of place ("shot dead
 * in Pibor") or before a noun for a part of a town ("Salah Eddin neighborhood", "Castello road"). They have no coordinates.
 */
final class UnknownPlaces {

    private static final int LONGEST = 4;
    private static final double CONFIDENCE = 0.3;
    private static final WordSet PREPOSITIONS = WordSet.of("in", "at", "near", "around", "outside", "above", "below",
            "off", "inside", "to", "from");
    private static final WordSet ARTICLES = WordSet.of("al", "el", "ad", "ash", "as", "an", "at", "ar", "az", "ed", "es",
            "ez", "ul", "de", "du", "des", "del", "di", "da", "la", "le", "ben", "bin", "ibn");
    private static final WordSet NEVER = WordSet.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "islamic", "state", "un", "nato", "afp", "reuters", "ap", "sana", "twitter",
            "facebook", "arabic", "english", "ramadan", "eid", "christmas", "easter", "god", "i", "mr", "mrs", "dr",
            "president", "prime", "minister", "hezbollah", "hamas", "isis", "isil", "daesh", "taliban", "al-qaeda",
            "qaeda", "army", "parliament", "congress", "european", "union", "united", "nations", "red", "security", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
            "saturdays", "sundays", "least", "most", "western", "eastern", "northern", "southern", "central", "west",
            "east", "north", "south", "us", "uk", "eu", "usa", "the", "this", "that", "our", "their", "a", "local",
            "every", "some", "amnesty", "international", "human", "rights", "watch", "observatory", "high", "primary", "elementary", "secondary", "main", "old", "new", "residential");

    private final PlaceWords words;
    private final FigureWords figures;
    private final Lexicon<PlaceSort> sorts;

    UnknownPlaces(PlaceWords words, FigureWords figures, Lexicon<PlaceSort> sorts) {
        this.words = words;
        this.figures = figures;
        this.sorts = sorts;
    }

    /** The names that {@code mentions} lacks; one that holds several of them stands for these. In no set order. */
    List<PlaceMention> find(Sentence s, List<PlaceMention> mentions) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i + 1 < s.size(); i++) {
            if (PREPOSITIONS.has(s, i) && !s.isCapitalized(i - 1)) {
                int begin = s.is(i + 1, "the") ? i + 2 : i + 1;
                int end = nameEnd(s, begin, mentions);
                if (end > begin && (begin == i + 1 || isSort(s, end - 1))) {
                    add(found, s, begin, end, "name behind a preposition");
                    addListed(s, end, mentions, found);
                }
            } else if (sorts.at(s, i).filter(sort -> sort.compareTo(PlaceSort.VILLAGE) <= 0).isPresent()) {
                addNamedBySort(s, i, mentions, found);
                addBehindSort(s, i, mentions, found);
            }
        }
        return found;
    }

    /** "to Boga and Tchabi": a second name. */
    private void addListed(Sentence s, int end, List<PlaceMention> mentions, List<PlaceMention> found) {
        if (s.is(end, "and")) {
            int next = nameEnd(s, end + 1, mentions);
            if (next > end + 1) {
                add(found, s, end + 1, next, "name behind a preposition");
            }
        }
    }

    /** "Salah Eddin neighborhood", "Sulaiman al-Halabi and al-Midan neighborhoods": back from the noun over its names. */
    private void addNamedBySort(Sentence s, int sort, List<PlaceMention> mentions, List<PlaceMention> found) {
        int begin = nameBegin(s, sort);
        if (begin == sort || isWhole(s, begin, sort, mentions)) {
            begin = begin == sort ? sort : begin;
        } else if (isOwnName(s, begin, sort, mentions)) {
            PlaceSort kind = sorts.at(s, sort).orElseThrow();
            add(found, s, begin, kind == PlaceSort.SPOT ? sort + 1 : sort, "name before a sort of place");
        }
        if (begin < sort && s.is(begin - 1, "and") && s.word(sort).endsWith("s")) {
            int before = nameBegin(s, begin - 1);
            if (before < begin - 1 && !isWhole(s, before, begin - 1, mentions) && isOwnName(s, before, begin - 1, mentions)) {
                add(found, s, before, begin - 1, "name before a sort of place");
            }
        }
    }

    /** "in the neighborhood Salihin". */
    private void addBehindSort(Sentence s, int sort, List<PlaceMention> mentions, List<PlaceMention> found) {
        int end = s.is(sort - 1, "the") && !s.isCapitalized(sort) ? nameEnd(s, sort + 1, mentions) : 0;
        if (end > sort + 1) {
            add(found, s, sort + 1, end, "name behind a sort of place");
        }
    }

    /** The begin of the run of name words that ends before {@code end}. */
    private int nameBegin(Sentence s, int end) {
        int begin = end;
        int names = 0;
        for (int i = end - 1; i >= 0 && names < LONGEST; i--) {
            boolean link = s.is(i, "-") && s.isGlued(i + 1) || ARTICLES.has(s, i) && !s.isCapitalized(i)
                    && (s.is(i + 1, "-") || !PREPOSITIONS.has(s, i) && !s.is(i, "an") && !s.is(i, "as"));
            boolean name = s.isCapitalized(i) && s.isWord(i) && !NEVER.has(s, i) && !s.is(i, "al")
                    && figures.people().at(s, i).isEmpty() && sorts.at(s, i).isEmpty()
                    && words.types().at(s, i).isEmpty() && !s.word(i).endsWith("'s");
            if (name || s.isCapitalized(i) && ARTICLES.has(s, i)) {
                begin = i;
                names++;
            } else if (link) {
                begin = i > 0 && s.is(i, "-") ? begin : i;
            } else {
                break;
            }
        }
        return begin;
    }

    /** Whether the run is a name already known, as a whole. */
    private static boolean isWhole(Sentence s, int begin, int end, List<PlaceMention> mentions) {
        return mentions.stream().anyMatch(known -> known.evidence().span().begin() <= s.begin(begin)
                && known.evidence().span().end() >= s.end(end - 1));
    }

    private boolean isOwnName(Sentence s, int begin, int end, List<PlaceMention> mentions) {
        boolean opens = begin == 0 && end - begin == 1;
        boolean cut = mentions.stream().anyMatch(known -> known.evidence().span().begin() < s.begin(begin)
                && known.evidence().span().end() > s.begin(begin));
        boolean wider = mentions.stream().anyMatch(known -> known.evidence().span().overlaps(s.span(begin, end))
                && (known.form() != PlaceMention.Form.NAME || known.place().filter(place -> place.population() > 50_000 || place.kind() == PlaceKind.COUNTRY
                        || place.kind() == PlaceKind.ADMIN1).isPresent()));
        return !opens && !cut && !wider && s.end(end - 1) - s.begin(begin) > 2;
    }

    private static void add(List<PlaceMention> found, Sentence s, int begin, int end, String rule) {
        PlaceMention mention = new PlaceMention(Evidence.of(s.source(), s.span(begin, end), rule),
                PlaceMention.Form.NAME, Optional.empty(), 0, CONFIDENCE);
        found.removeIf(old -> mention.evidence().span().contains(old.evidence().span().begin()));
        if (found.stream().noneMatch(old -> old.evidence().span().overlaps(mention.evidence().span()))) {
            found.add(mention);
        }
    }

    /** The end of the run of capitalised words at {@code begin}; {@code begin} where none is a name of its own. */
    private int nameEnd(Sentence s, int begin, List<PlaceMention> mentions) {
        int i = begin;
        if (ARTICLES.has(s, i) && s.is(i + 1, "-") && s.isCapitalized(i + 2) && isName(s, i + 2, mentions)) {
            i += 3;
        }
        while (i < s.size() && i < begin + LONGEST && isName(s, i, mentions)) {
            i++;
            if (s.is(i, "-") && s.isGlued(i) && s.isGlued(i + 1) && s.isCapitalized(i + 1)) {
                i++;
            }
        }
        if (i == begin || i == begin + LONGEST || s.is(i, "'s") || s.isCapitalized(i)) {
            return begin;
        }
        return i < s.size() && !s.isCapitalized(i) && sorts.at(s, i).filter(PlaceSort.SPOT::equals).isPresent() ? i + 1 : i;
    }

    private boolean isName(Sentence s, int i, List<PlaceMention> mentions) {
        String word = s.word(i);
        return s.isCapitalized(i) && s.isWord(i) && !NEVER.has(s, i) && word.length() > 2
                && !figures.people().hasWord(s, i) && !figures.marks().hasWord(s, i)
                && (!s.isAllCaps(i) || word.length() > 4)
                && mentions.stream().noneMatch(known -> known.evidence().span().contains(s.begin(i)));
    }

    private boolean isSort(Sentence s, int i) {
        return words.types().at(s, i).filter(type -> type == PlaceWords.Type.PART).isPresent();
    }
}

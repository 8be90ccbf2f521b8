package org.dateline.toponym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Evidence;
import org.dateline.clause.FigureWords;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.place.PlaceKind;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Takes names for places that no gazetteer knows, where the text says so: a name behind a preposition of place ("shot dead
 * in Pibor") or before a noun for a part of a town ("Salah Eddin neighborhood", "Castello road"). They have no coordinates.
 */
public final class UnknownPlaces {

    private static final Pattern ROAD = Pattern.compile("[A-Z]{1,2}\\d{1,4}");
    private static final WordSet ROADS = WordSet.of("interstate", "highway", "route", "motorway");
    private static final WordSet HOUSES = WordSet.of("embassy", "consulate", "base", "mission", "hospital", "school", "market");
    private static final int LONGEST = 4;
    private static final double CONFIDENCE = 0.3;
    /** What small words do in and around a name that no gazetteer knows; see the list. */
    enum Type {
        PREPOSITION, ARTICLE, QUALIFIER, NEVER, INNER
    }

    /** The rule that finds names of spots. */
    public static final String SPOT = "name of a spot";

    private final Lexicon<Set<Type>> types = PlaceWords.sets("toponym/unknown-places.tsv", Type.class);
    private final PlaceWords words;
    private final FigureWords figures;
    private final Lexicon<PlaceSort> sorts;
    private final SpotNames spots;

    public UnknownPlaces(PlaceWords words, FigureWords figures, Lexicon<PlaceSort> sorts) {
        this.words = words;
        this.figures = figures;
        this.sorts = sorts;
        this.spots = new SpotNames(types, words, figures);
    }

    /** Of what sort a place is by the noun that ends or begins its name at tokens {@code [begin, end)}. */
    public Optional<PlaceSort> sort(Sentence s, int begin, int end) {
        return spots.sort(s, begin, end);
    }

    /** The names that {@code mentions} lacks; one that holds several of them stands for these. In no set order. */
    public List<PlaceMention> find(Sentence s, List<PlaceMention> mentions) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i + 1 < s.size(); i++) {
            if ((is(s, i, Type.PREPOSITION) && !s.is(i - 1, "according") || s.is(i, "of") && (isPart(s, i - 1) || words.is(s, i - 1, PlaceWords.Type.EVENT)))
                    && (!s.isCapitalized(i - 1) || isWhole(s, i - 1, i, mentions))) {
                int begin = s.is(i + 1, "the") ? i + 2 : i + 1;
                int end = nameEnd(s, begin, mentions);
                if (end > begin && (begin == i + 1 || isPart(s, end - 1))) {
                    add(found, s, begin, end, "name behind a preposition");
                    addListed(s, end, mentions, found);
                }
            } else if (sorts.at(s, i).filter(sort -> sort.compareTo(PlaceSort.VILLAGE) <= 0).isPresent()) {
                addHouse(s, i, mentions, found);
                addNamedBySort(s, i, mentions, found);
                addBehindSort(s, i, mentions, found);
                addExplained(s, i, mentions, found);
            } else if (s.is(i, "on") || s.is(i, "along")) {
                addRoad(s, s.is(i + 1, "the") ? i + 2 : i + 1, found);
            } else if (words.is(s, i, PlaceWords.Type.HITS)) {
                addStruck(s, i + 1, mentions, found);
            }
        }
        addSpots(s, mentions, found);
        return found;
    }

    /** Names that a noun for a spot ends or begins: longer ones stand for those within them. */
    private void addSpots(Sentence s, List<PlaceMention> mentions, List<PlaceMention> found) {
        for (int i = 0; i < s.size(); i++) {
            SpotNames.Run run = spots.at(s, i, mentions);
            if (!run.isNone() && !isWhole(s, run.begin(), run.end(), mentions)) {
                Span span = s.span(run.begin(), run.end());
                boolean longer = found.stream().noneMatch(old -> old.evidence().span().overlaps(span)
                        && old.evidence().span().end() - old.evidence().span().begin() > span.end() - span.begin());
                if (longer) {
                    found.removeIf(old -> old.evidence().span().overlaps(span));
                    add(found, s, run.begin(), run.end(), SPOT);
                }
            }
        }
    }

    /** "on the B416", "on Interstate 270": a road that is told by its number. */
    private void addRoad(Sentence s, int begin, List<PlaceMention> found) {
        if (begin >= s.size()) {
            return;
        }
        if (ROAD.matcher(s.surface(begin)).matches()) {
            add(found, s, begin, begin + 1, "road with a number");
        } else if (ROADS.has(s, begin) && s.isNumeric(begin + 1) && s.isCapitalized(begin)) {
            add(found, s, begin, begin + 2, "road with a number");
        }
    }

    /** "at the German consulate": a building that is told by whose it is. */
    private void addHouse(Sentence s, int sort, List<PlaceMention> mentions, List<PlaceMention> found) {
        boolean whose = HOUSES.has(s, sort) && s.is(sort - 2, "the") && mentions.stream()
                .anyMatch(known -> known.form() == PlaceMention.Form.DEMONYM && s.tokenAt(known.evidence().span().begin()) == sort - 1);
        if (whose) {
            add(found, s, sort - 1, sort + 1, "house of a land");
        }
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
        int behind = sort;
        while (is(s, behind - 1, Type.QUALIFIER) && !s.isCapitalized(behind - 1)) {
            behind--;
        }
        int begin = nameBegin(s, behind);
        if (begin == behind || behind == sort && isWhole(s, begin, sort, mentions)) {
            begin = begin == behind ? sort : begin;
        } else if (isOwnName(s, begin, behind, mentions) || begin == 0 && s.is(sort + 1, ",") && !isWhole(s, 0, behind, mentions)) {
            PlaceSort kind = sorts.at(s, sort).orElseThrow();
            add(found, s, begin, kind.isSpot() ? sort + 1 : sort, "name before a sort of place");
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

    /** "Irshalwadi, a tribal hamlet in": a name that the next words explain. */
    private void addExplained(Sentence s, int sort, List<PlaceMention> mentions, List<PlaceMention> found) {
        int article = sort - 1;
        while (article > sort - 4 && article > 0 && s.isWord(article) && !s.isCapitalized(article) && !s.is(article, "a") && !s.is(article, "an")) {
            article--;
        }
        boolean explains = (s.is(article, "a") || s.is(article, "an")) && !s.isCapitalized(sort)
                && (words.types().at(s, sort + 1).isPresent() || s.is(sort + 1, ",") || s.is(sort + 1, "of") || s.is(sort + 1, "that"));
        int end = s.is(article - 1, ",") ? article - 1 : article;
        int begin = explains ? nameBegin(s, end) : end;
        if (begin < end && begin > 0 && !isWhole(s, begin, end, mentions) && isOwnName(s, begin, end, mentions)) {
            add(found, s, begin, end, "name that a sort of place explains");
        }
    }

    /** "flattened Amatrice, Accumoli and Pescara del Tronto, in the mountains": names struck, up to a place of one's own. */
    private void addStruck(Sentence s, int first, List<PlaceMention> mentions, List<PlaceMention> found) {
        List<int[]> names = new ArrayList<>();
        int i = first;
        int end = nameEnd(s, i, mentions);
        while (end > i && names.size() < LONGEST) {
            names.add(new int[] {i, end});
            i = s.is(end, ",") && s.is(end + 1, "and") ? end + 2 : s.is(end, ",") || s.is(end, "and") ? end + 1 : end;
            end = i > names.get(names.size() - 1)[1] ? nameEnd(s, i, mentions) : i;
        }
        if (names.isEmpty()) {
            return;
        }
        int behind = names.get(names.size() - 1)[1];
        int in = s.is(behind, ",") ? behind + 1 : behind;
        int place = in + 1;
        while (place < in + LONGEST && s.isWord(place) && !s.isCapitalized(place) && !isPart(s, place)) {
            place++;
        }
        boolean listed = in > behind && isWhole(s, in, in + 1, mentions);
        if (listed || s.is(in, "in") && (isPart(s, place) || isWhole(s, place, place + 1, mentions))) {
            names.forEach(name -> add(found, s, name[0], name[1], "name that was struck"));
        }
    }

    /** The begin of the run of name words that ends before {@code end}. */
    private int nameBegin(Sentence s, int end) {
        int begin = end;
        int names = 0;
        for (int i = end - 1; i >= 0 && names < LONGEST; i--) {
            boolean link = s.is(i, "-") && s.isGlued(i + 1) || is(s, i, Type.ARTICLE) && !s.isCapitalized(i)
                    && (s.is(i + 1, "-") || !is(s, i, Type.PREPOSITION) && !s.is(i, "an") && !s.is(i, "as"));
            boolean name = s.isCapitalized(i) && s.isWord(i) && !is(s, i, Type.NEVER) && !s.is(i, "al")
                    && figures.people().at(s, i).isEmpty() && sorts.at(s, i).isEmpty()
                    && words.types().at(s, i).isEmpty() && !s.word(i).endsWith("'s");
            if (name || s.isCapitalized(i) && is(s, i, Type.ARTICLE)) {
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
        for (PlaceMention known : mentions) {
            Span span = known.evidence().span();
            if (span.begin() <= s.begin(begin) && span.end() >= s.end(end - 1)) {
                return true;
            }
        }
        return false;
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
        if (is(s, i, Type.ARTICLE) && s.is(i + 1, "-") && s.isCapitalized(i + 2) && isName(s, i + 2, mentions)) {
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
        return i < s.size() && !s.isCapitalized(i) && sorts.at(s, i).filter(PlaceSort::isSpot).isPresent() ? i + 1 : i;
    }

    private boolean isName(Sentence s, int i, List<PlaceMention> mentions) {
        String word = s.word(i);
        return s.isCapitalized(i) && s.isWord(i) && !is(s, i, Type.NEVER) && word.length() > 2
                && !figures.people().hasWord(s, i) && !figures.marks().hasWord(s, i)
                && (!s.isAllCaps(i) || word.length() > 4)
                && !isAnyAt(s.begin(i), mentions);
    }

    private static boolean isAnyAt(int offset, List<PlaceMention> mentions) {
        for (PlaceMention known : mentions) {
            if (known.evidence().span().contains(offset)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(Sentence s, int i) {
        return words.is(s, i, PlaceWords.Type.PART);
    }

    private boolean is(Sentence s, int i, Type type) {
        Optional<Set<Type>> known = types.at(s, i);
        return known.isPresent() && known.get().contains(type);
    }
}

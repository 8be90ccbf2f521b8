package org.dateline.toponym;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.clause.FigureWords;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.place.PlaceMention;
import org.dateline.toponym.UnknownPlaces.Type;
import org.dateline.text.Sentence;

/**
 * Finds names of spots by the noun that ends or begins them, whether or not a gazetteer knows them: "Heron Mall", "the Kanda
 * textile factory", "Camp Bravo", "Highway 61", "University of Xanthi". Whether anything happened there is not asked here.
 */
final class SpotNames {

    /** How a noun stands in the name of a spot; see the list. */
    private enum Where {
        BEHIND, BEFORE, NUMBER, OF, ADDRESS
    }

    private record Head(PlaceSort sort, Set<Where> where) {
        boolean endsNames() {
            return where.contains(Where.BEHIND) || where.contains(Where.ADDRESS);
        }
    }

    /** The tokens of a name, the last one not included; none where both are the same. */
    record Run(int begin, int end) {

        private static final Run NONE = new Run(0, 0);

        boolean isNone() {
            return begin == end;
        }
    }

    private static final int LONGEST = 5;
    private static final int QUALIFIERS = 3;

    private final Lexicon<Head> heads = WordList.english("toponym/spot-heads.tsv").lexicon(Inflection.NONE, SpotNames::head);
    private final Lexicon<Set<Type>> types;
    private final PlaceWords words;
    private final FigureWords figures;

    SpotNames(Lexicon<Set<Type>> types, PlaceWords words, FigureWords figures) {
        this.types = types;
        this.words = words;
        this.figures = figures;
    }

    private static Head head(WordList.Row row) {
        Set<Where> where = EnumSet.noneOf(Where.class);
        for (String name : row.get(2).split(",")) {
            where.add(new WordList.Row(row.file(), row.line(), List.of(name)).get(0, Where.class));
        }
        return new Head(row.get(1, PlaceSort.class), where);
    }

    /** The name of which the noun at token {@code i} is the end or the begin. */
    Run at(Sentence s, int i, List<PlaceMention> mentions) {
        Optional<Lexicon.Match<Head>> match = heads.longestAt(s, i);
        if (match.isEmpty()) {
            return Run.NONE;
        }
        Set<Where> where = match.get().value().where();
        int end = i + match.get().length();
        Run run = Run.NONE;
        if (s.isCapitalized(i) && where.contains(Where.OF) && s.is(end, "of")) {
            run = new Run(i, nameEnd(s, s.is(end + 1, "the") ? end + 2 : end + 1));
        } else if (s.isCapitalized(i) && where.contains(Where.NUMBER) && isNumber(s, end)) {
            run = new Run(i, end + 1);
        } else if (s.isCapitalized(i) && where.contains(Where.BEFORE) && !s.isCapitalized(i - 1)) {
            int behind = nameEnd(s, end);
            run = behind > end ? new Run(i, behind) : Run.NONE;
        }
        if (run.isNone() && match.get().value().endsNames()) {
            run = new Run(nameBegin(s, i, end, mentions), end);
            run = where.contains(Where.ADDRESS) && !isAddress(s, run) ? Run.NONE : run;
        }
        boolean title = s.isCapitalized(run.end()) && s.isWord(run.end()) && !is(s, run.end(), Type.NEVER) || s.is(run.end(), "'s");
        return run.isNone() || title ? Run.NONE : run;
    }

    /** Of what sort a spot is that a name of tokens {@code [begin, end)} tells. */
    Optional<PlaceSort> sort(Sentence s, int begin, int end) {
        Optional<Lexicon.Match<Head>> first = heads.longestAt(s, begin).filter(match -> !match.value().where().equals(Set.of(Where.BEHIND)));
        for (int i = Math.max(begin, end - QUALIFIERS); i < end && first.isEmpty(); i++) {
            int from = i;
            first = heads.longestAt(s, i).filter(match -> from + match.length() == end && match.value().endsNames());
        }
        return first.map(match -> match.value().sort());
    }

    /** "1520 Knox Place", "the first block of Knox Place". */
    private static boolean isAddress(Sentence s, Run run) {
        return s.isNumeric(run.begin()) || s.isNumeric(run.begin() - 1) || s.is(run.begin() - 1, "of") && s.is(run.begin() - 2, "block");
    }

    private static boolean isNumber(Sentence s, int i) {
        return s.isNumeric(i) || s.isAllCaps(i) && s.end(Math.min(i, s.size() - 1)) - s.begin(Math.min(i, s.size() - 1)) <= 3;
    }

    /** Where a name that begins at a token ends. */
    private int nameEnd(Sentence s, int begin) {
        int end = begin;
        for (int i = begin; i < Math.min(s.size(), begin + LONGEST); i++) {
            if (isNameWord(s, i)) {
                end = i + 1;
            } else if (!isLink(s, i) || !s.isCapitalized(i + 1)) {
                break;
            }
        }
        return end;
    }

    /** Where a name begins that the noun at tokens {@code [head, end)} ends; {@code end} where it is none. */
    private int nameBegin(Sentence s, int head, int end, List<PlaceMention> mentions) {
        int run = head;
        while (run > head - QUALIFIERS && is(s, run - 1, Type.QUALIFIER) && !s.isCapitalized(run - 1)) {
            run--;
        }
        int begin = run;
        int names = 0;
        for (int i = run - 1; i >= 0 && names < LONGEST; i--) {
            if (isNameWord(s, i) && !isDemonym(s, i, mentions)) {
                begin = i;
                names++;
            } else if (!isLink(s, i) || !s.isCapitalized(i - 1) || s.is(i, "'s") && isPlace(s, i - 1, mentions)) {
                break;
            }
        }
        boolean proper = s.isCapitalized(head);
        boolean named = proper && begin > 0;
        for (int i = begin; i < run && !named; i++) {
            named = s.isCapitalized(i) && (proper ? !is(s, i, Type.QUALIFIER) : i > 0) && !is(s, i, Type.INNER);
        }
        boolean owner = !proper && begin < run && isPlaced(s, begin, run, mentions);
        return begin < run && named && !owner ? begin : end;
    }

    private boolean isNameWord(Sentence s, int i) {
        boolean never = is(s, i, Type.NEVER) && !is(s, i, Type.INNER) || is(s, i, Type.PREPOSITION) && !s.is(i, "at");
        return s.isCapitalized(i) && s.isWord(i) && !never && !figures.marks().hasWord(s, i) && !figures.verbs().hasWord(s, i)
                && !isPreposition(s, i);
    }

    private boolean isPreposition(Sentence s, int i) {
        Optional<PlaceWords.Type> type = words.types().at(s, i);
        return type.isPresent() && type.get() != PlaceWords.Type.PART && type.get() != PlaceWords.Type.EVENT && type.get() != PlaceWords.Type.HOST;
    }

    /** What joins the words of a name: "Rue de la Paix", "Saint Mary's Hill", "Al-Noor". */
    private boolean isLink(Sentence s, int i) {
        return is(s, i, Type.ARTICLE) && !is(s, i, Type.PREPOSITION) && !s.isCapitalized(i) || s.is(i, "'s") || s.is(i, "&")
                || (s.is(i, "-") || s.is(i, ".")) && s.isGlued(i);
    }

    private static boolean isDemonym(Sentence s, int i, List<PlaceMention> mentions) {
        return mentions.stream().anyMatch(known -> known.form() == PlaceMention.Form.DEMONYM && known.evidence().span().contains(s.begin(i)));
    }

    private static boolean isPlace(Sentence s, int i, List<PlaceMention> mentions) {
        return mentions.stream().anyMatch(known -> known.form() == PlaceMention.Form.NAME && known.evidence().span().contains(s.begin(i)));
    }

    /** "a Gaza hospital": all of the name is that of a place on the map, which the spot lies in. */
    private static boolean isPlaced(Sentence s, int begin, int end, List<PlaceMention> mentions) {
        return mentions.stream().anyMatch(known -> known.evidence().span().begin() <= s.begin(begin) && known.evidence().span().end() >= s.end(end - 1));
    }

    private boolean is(Sentence s, int i, Type type) {
        return types.at(s, i).filter(known -> known.contains(type)).isPresent();
    }
}

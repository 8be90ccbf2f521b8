package org.dateline.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.lexicon.WordMap;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** The word lists of the place room. Immutable once loaded, safe for use by several threads. */
final class PlaceWords {

    private static final class Loaded {
        static final PlaceWords INSTANCE = new PlaceWords();
    }

    /** A word that says what a place is, and whether it may stand before the name ("the town of"). */
    record Sort(PlaceKind kind, boolean before) {}

    private static final int TITLES = Cue.TITLE.bit() | Cue.FORM.bit();

    /** For each word the cues that it is, a bit each by the order of {@link Cue}. */
    private final WordMap<Integer> cues;
    private final WordMap<Sort> sorts;
    private final WordSet given;
    private final WordSet ordinary;
    private final Lexicon<String> demonyms;
    private final Map<String, String> shortForms = new HashMap<>();

    private PlaceWords() {
        Map<String, Integer> cues = new HashMap<>();
        Map<String, Sort> sorts = new HashMap<>();
        WordList.english("place/cues.tsv").rows().forEach(
                row -> cues.merge(row.get(0), row.get(1, Cue.class).bit(), (old, bit) -> old | bit));
        WordList.english("place/sorts.tsv").rows().forEach(
                row -> sorts.put(row.get(0), new Sort(row.get(1, PlaceKind.class), row.get(2).equals("BOTH"))));
        addPlurals(sorts);
        this.cues = WordMap.of(cues);
        this.sorts = WordMap.of(sorts);
        given = WordSet.of(WordList.english("place/given-names.tsv").words());
        ordinary = WordSet.of(WordList.english("place/ordinary-words.tsv").words());
        demonyms = WordList.english("place/demonyms.tsv").lexicon(Inflection.NONE, row -> row.get(1));
        WordList.english("place/abbreviations.tsv").rows().stream().filter(row -> row.get(2).equals("AFTER"))
                .forEach(row -> shortForms.put(row.get(0), row.get(1)));
    }

    /** Adds the plurals of the sorts that are not listed themselves. */
    private static void addPlurals(Map<String, Sort> sorts) {
        Map<String, Sort> listed = new TreeMap<>(sorts);
        listed.forEach((word, sort) -> sorts.putIfAbsent(word + "s", sort));
        listed.forEach((word, sort) -> {
            if (word.endsWith("y")) {
                sorts.putIfAbsent(word.substring(0, word.length() - 1) + "ies", sort);
            }
        });
    }

    static PlaceWords english() {
        return Loaded.INSTANCE;
    }

    boolean is(Sentence sentence, int token, Cue cue) {
        return isAny(sentence, token, cue.bit());
    }

    /** Whether the word at a token is one of the cues whose bits are given. */
    boolean isAny(Sentence sentence, int token, int bits) {
        Integer known = cues.get(sentence, token);
        return known != null && (known & bits) != 0;
    }

    /** Whether a word in normal form is one of the cues whose bits are given. */
    boolean isAny(String word, int bits) {
        Integer known = cues.get(word);
        return known != null && (known & bits) != 0;
    }

    /** Whether the word stands before persons: of address ("Mr") or of office ("Governor"). */
    boolean isTitle(Sentence sentence, int token) {
        return isAny(sentence, token, TITLES);
    }

    /** What the word says that a place is, null where it says nothing; the plural counts as the word. */
    Sort sort(String word) {
        return sorts.get(word);
    }

    /** What the word at a token says that a place is, null where it says nothing. */
    Sort sort(Sentence sentence, int token) {
        return sorts.get(sentence, token);
    }

    /** Whether a capitalised sort at the end of a name makes it a spot on the map rather than an institution. */
    boolean isSpot(String word) {
        return SPOTS.contains(word);
    }

    private static final Set<String> SPOTS = Set.of("airport", "airbase", "airfield", "hospital", "mosque", "bridge",
            "prison", "jail", "camp", "crossing", "square", "stadium", "museum", "castle", "park", "cathedral", "palace",
            "checkpoint", "base", "road", "street", "avenue", "highway", "boulevard", "citadel", "dam", "temple", "roundabout");

    boolean isGivenName(String word) {
        return given.contains(word);
    }

    boolean isGivenName(Sentence sentence, int token) {
        return given.has(sentence, token);
    }

    boolean isOrdinary(Sentence sentence, int token) {
        return ordinary.has(sentence, token);
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word);
    }

    /** The demonym that begins at a token: a code of a country or division, or {@code @} and a name. */
    Lexicon.Match<String> demonym(Sentence sentence, int token) {
        return demonyms.longestAt(sentence, token).orElse(null);
    }

    /** What "Ky" or "NSW" after a place and a comma stands for, null for nothing. */
    String shortForm(String surface) {
        return shortForms.get(surface);
    }
}

package org.dateline.fate;

import java.util.Optional;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Noun;
import org.dateline.clause.Role;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Reads what it means for people to be brought to a place or to stay there: "3,069 moved into 45 relief camps". */
final class StayReader {

    private static final int FARTHEST_PREPOSITION = 3;
    private static final int FARTHEST_PLACE = 6;
    private static final int FARTHEST_MEANS = 9;
    /** How names of hospitals end that do not say so: "Denver Health". */
    private static final WordSet HOSPITAL_NAMES = WordSet.of("health", "memorial", "medical", "mercy", "sinai", "healthcare");
    private static final WordSet PREPOSITIONS = WordSet.of("in", "into", "to", "at", "under", "inside");

    private final Sentence sentence;
    private final FigureWords words;

    StayReader(Sentence sentence, FigureWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** What the place tells that follows at {@code from}, where {@code happening} says that people come to it or are in it. */
    Optional<Fate> read(Chunk happening, int from, CountedPhrase phrase) {
        return isStay(happening) ? at(from, phrase) : Optional.empty();
    }

    /** What the place tells that follows at {@code from}. */
    Optional<Fate> at(int from, CountedPhrase phrase) {
        if (phrase.noun().type() == Noun.Type.BODY || phrase.noun().type() == Noun.Type.HOME) {
            return Optional.empty();
        }
        return kindAfter(from).filter(kind -> fits(kind, phrase)).map(Fate::of);
    }

    private boolean isStay(Chunk happening) {
        return words.is(WordClass.STAY, sentence, happening.begin());
    }

    private boolean fits(FigureKind kind, CountedPhrase phrase) {
        return switch (kind) {
            case DISPLACED -> phrase.noun().role() != Role.COMBATANT;
            case INJURED -> !sentence.word(phrase.end() - 1).startsWith("patient");
            default -> true;
        };
    }

    private Optional<FigureKind> kindAfter(int from) {
        int first = sentence.is(from, "by") || sentence.is(from, "from") ? behindMeans(from) : from;
        for (int i = first; i < Math.min(sentence.size(), first + FARTHEST_PREPOSITION); i++) {
            if (PREPOSITIONS.has(sentence, i)) {
                return kindWithin(i + 1);
            }
            if (isBorder(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "flown by helicopter to a hospital", "taken from the scene to a clinic": the token behind what they were brought by or from; {@code by} where no way leads on. */
    private int behindMeans(int by) {
        for (int i = by + 1; i < Math.min(sentence.size(), by + FARTHEST_MEANS) && sentence.isWord(i); i++) {
            if (sentence.is(i, "to")) {
                return i;
            }
        }
        return by;
    }

    private Optional<FigureKind> kindWithin(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + FARTHEST_PLACE); i++) {
            Optional<Lexicon.Match<FigureKind>> place = words.stays().longestAt(sentence, i);
            if (place.isPresent()) {
                return Optional.of(place.get().value());
            }
            if (i > from && HOSPITAL_NAMES.has(sentence, i) && sentence.isCapitalized(i) && sentence.isCapitalized(i - 1)) {
                return Optional.of(FigureKind.INJURED);
            }
            if (isBorder(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBorder(int i) {
        return !sentence.isWord(i) && !sentence.isNumeric(i) && !sentence.is(i, "-") && !sentence.is(i, "'s")
                || words.marks().hasWord(sentence, i) && !sentence.is(i, "to") && !sentence.is(i, "over")
                        && !sentence.is(i, "about") && !sentence.is(i, "around");
    }
}

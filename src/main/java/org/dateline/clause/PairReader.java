package org.dateline.clause;

import java.util.Optional;
import org.dateline.clause.CountedPhrase.Range;
import org.dateline.lexicon.WordSet;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;

/** Reads who "both" counts: "Both men were killed", "both of them drowned", but not "both Ali and Omar" or "they both said". */
final class PairReader {

    private static final WordSet VERBS = WordSet.of("were", "are", "died");

    private final FigureWords words;
    private final NounPhraseReader nouns;

    PairReader(FigureWords words, NounPhraseReader nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /** The phrase that begins with "both" at token {@code i} and ends by {@code border}, where the next number stands. */
    Optional<CountedPhrase> read(Sentence s, int i, int border) {
        if (i > 0 && s.isWord(i - 1) && !words.marks().hasWord(s, i - 1)) {
            return Optional.empty();
        }
        if (s.is(i + 1, "of") && s.is(i + 2, "them")) {
            return Optional.of(two(i, i + 3, Noun.LEFT_OUT, Range.NONE, Optional.empty()));
        }
        if (VERBS.has(s, i + 1)) {
            return Optional.of(two(i, i + 1, Noun.LEFT_OUT, Range.NONE, Optional.empty()));
        }
        int from = s.is(i + 1, "of") ? i + 2 : i + 1;
        return nouns.read(s, nouns.skipDeterminers(s, from), border, false)
                .filter(noun -> !noun.isThing() && noun.noun().isPerson() && NounPhraseReader.isPlural(s.word(noun.headEnd() - 1)))
                .filter(noun -> !s.is(noun.end(), "'") && !s.is(noun.end(), "'s"))
                .map(noun -> two(i, noun.end(), noun.noun(), noun.group(), noun.fate()));
    }

    private static CountedPhrase two(int begin, int end, Noun noun, Range group, Optional<Fate> fate) {
        return new CountedPhrase(begin, end, Quantity.exactly(2), noun, group, false, fate, "both");
    }
}

package org.dateline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.number.QuantityFinder;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/**
 * Reads the figures of one sentence: first what each counted phrase is told of by its own grammar, then what it shares
 * with its neighbours (a common verb, a list, "including", "of them").
 */
final class SentenceReader {

    private final QuantityFinder quantities;
    private final CountedPhraseFinder phrases;
    private final ClauseReader clauses;
    private final FigureWords words;

    SentenceReader(QuantityFinder quantities, FigureWords words) {
        this.quantities = quantities;
        this.words = words;
        this.phrases = new CountedPhraseFinder(words);
        this.clauses = new ClauseReader(words);
    }

    /**
     * The figures of {@code sentence} in reading order.
     *
     * @param before the last figure of the article before this sentence
     */
    List<Counted> read(Sentence sentence, Optional<Counted> before) {
        List<CountedPhrase> counted = phrases.find(sentence, quantities.find(sentence));
        if (Shortcuts.ON && counted.isEmpty()) {
            return List.of();
        }
        List<Chunk> chunks = clauses.read(sentence, counted);
        Reading[] readings = new Reading[chunks.size()];
        KindReader reader = new KindReader(sentence, chunks, before.map(figure -> figure.reading().fate()));
        for (int c = 0; c < chunks.size(); c++) {
            if (chunks.get(c) instanceof CountedPhrase) {
                readings[c] = reader.read(c).orElse(null);
            }
        }
        new Sharing(sentence, chunks, readings, before, word -> words.people().of(word).isPresent()).apply();
        return collect(sentence, chunks, readings, before);
    }

    /** "three million people, half of whom": the base belongs to the words where it is no figure itself. */
    private static CountedPhrase withBase(Sentence sentence, List<Chunk> chunks, Reading[] readings, int c) {
        CountedPhrase phrase = (CountedPhrase) chunks.get(c);
        int base = c - 1;
        while (base >= 0 && chunks.get(base) instanceof Sign sign
                && (sign.mark().type() == Mark.Type.COMMA || sign.mark().type() == Mark.Type.BREAK)) {
            base--;
        }
        boolean ofBase = phrase.partitive() && readings[c].source() < 0 && base >= 0
                && chunks.get(base) instanceof CountedPhrase && readings[base] == null
                && chunks.get(c).begin() - chunks.get(base).end() <= 3
                && isOfBase(sentence, phrase);
        if (!ofBase) {
            return phrase;
        }
        CountedPhrase whole = (CountedPhrase) chunks.get(base);
        return new CountedPhrase(whole.begin(), phrase.end(), phrase.quantity(), whole.noun(), whole.group(), false,
                phrase.fate(), phrase.rule());
    }

    private static boolean isOfBase(Sentence sentence, CountedPhrase phrase) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            if (sentence.is(i, "whom") || sentence.is(i, "them")) {
                return true;
            }
        }
        return false;
    }

    private static List<Counted> collect(Sentence sentence, List<Chunk> chunks, Reading[] readings,
            Optional<Counted> before) {
        List<Counted> figures = new ArrayList<>();
        Counted[] byChunk = new Counted[chunks.size()];
        for (int c = 0; c < readings.length; c++) {
            if (readings[c] != null) {
                int source = readings[c].source();
                Optional<Counted> shared = source == Sharing.BEFORE ? before
                        : source >= 0 ? Optional.ofNullable(byChunk[source]) : Optional.empty();
                byChunk[c] = Counted.of(sentence, withBase(sentence, chunks, readings, c), readings[c], shared);
                figures.add(byChunk[c]);
            }
        }
        return figures;
    }
}

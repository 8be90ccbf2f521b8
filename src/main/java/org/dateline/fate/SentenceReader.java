package org.dateline.fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.clause.Chunk;
import org.dateline.clause.ClauseReader;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.CountedPhraseFinder;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.number.QuantityFinder;
import org.dateline.number.QuantityMention;
import org.dateline.text.Sentence;
import org.dateline.text.Shortcuts;

/**
 * Reads the figures of one sentence: first what each counted phrase is told of by its own grammar, then what it shares
 * with its neighbours (a common verb, a list, "including", "of them"). Immutable and safe for use by several threads.
 */
public final class SentenceReader {

    /** How many sentences back those are sought who are told of again. */
    private static final int BACK = 3;

    private final QuantityFinder quantities;
    private final CountedPhraseFinder phrases;
    private final ClauseReader clauses;
    private final RecordReader records;
    private final FigureWords words;

    /**
     * @param quantities finds the numbers that may count people
     * @param words the words that tell who is counted and what befell them
     */
    public SentenceReader(QuantityFinder quantities, FigureWords words) {
        this.quantities = quantities;
        this.words = words;
        this.phrases = new CountedPhraseFinder(words);
        this.records = new RecordReader(words);
        this.clauses = new ClauseReader(words);
    }

    /**
     * The figures of {@code sentence} in reading order.
     *
     * @param last the sentence before it
     * @param earlier the figures of the article before this sentence, in reading order
     */
    public List<Counted> read(Sentence sentence, Optional<Sentence> last, List<Counted> earlier) {
        Optional<Counted> before = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        List<QuantityMention> numbers = quantities.find(sentence);
        Optional<Counted> record = records.read(last, sentence, numbers);
        if (record.isPresent()) {
            return List.of(record.get());
        }
        List<CountedPhrase> counted = phrases.find(sentence, numbers);
        if (Shortcuts.ON && counted.isEmpty()) {
            return List.of();
        }
        List<Chunk> chunks = clauses.read(sentence, counted);
        Reading[] readings = new Reading[chunks.size()];
        KindReader reader = new KindReader(words, sentence, chunks, before.map(figure -> figure.reading().fate()));
        Impostors impostors = new Impostors(sentence, words);
        for (int c = 0; c < chunks.size(); c++) {
            if (chunks.get(c) instanceof CountedPhrase) {
                CountedPhrase phrase = (CountedPhrase) chunks.get(c);
                readings[c] = reader.read(c).filter(reading -> !impostors.isOne(phrase, reading)).orElse(null);
            }
        }
        new PhraseLinker(words, sentence, chunks, readings, before, kind -> wholeOf(earlier, kind).isPresent()).link();
        for (int c = 0; c < chunks.size(); c++) {
            if (readings[c] != null && readings[c].source() >= 0 && impostors.isDenied((CountedPhrase) chunks.get(c))) {
                readings[c] = null;
            }
        }
        return collect(sentence, chunks, readings, earlier);
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

    /** The last figure of that kind that is no part of another. */
    private static Optional<Counted> wholeOf(List<Counted> earlier, FigureKind kind) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (earlier.get(i).reading().fate().kind() == kind && !earlier.get(i).reading().part()) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Seven others were wounded", "Two more died": told apart from those of the sentence before. */
    private static boolean isOthers(Sentence sentence, CountedPhrase phrase) {
        return phrase.noun().type() == Noun.Type.OTHERS
                || phrase.noun().type() == Noun.Type.LEFT_OUT && sentence.is(phrase.end() - 1, "more");
    }

    /** "The two were wounded", "all three were shot": those of the sentence before, told of again. */
    private static boolean isTheSame(Sentence sentence, CountedPhrase phrase) {
        return phrase.noun().type() == Noun.Type.LEFT_OUT && !phrase.partitive() && phrase.group().isEmpty()
                && (sentence.is(phrase.begin(), "the") || sentence.is(phrase.begin(), "all")
                        || sentence.is(phrase.begin() - 1, "the") || sentence.is(phrase.begin() - 1, "all"));
    }

    private static Optional<Counted> sameNumber(Sentence sentence, CountedPhrase phrase, List<Counted> earlier) {
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).sentence().index() >= sentence.index() - BACK; i--) {
            if (earlier.get(i).phrase().quantity().best().isPresent()
                    && earlier.get(i).phrase().quantity().best().equals(phrase.quantity().best())) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counted> beside(Sentence sentence, List<Counted> earlier) {
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).sentence().index() >= sentence.index() - 1; i--) {
            if (!earlier.get(i).reading().part()) {
                return Optional.of(earlier.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Counted> collect(Sentence sentence, List<Chunk> chunks, Reading[] readings,
            List<Counted> earlier) {
        List<Counted> figures = new ArrayList<>();
        Counted[] byChunk = new Counted[chunks.size()];
        for (int c = 0; c < readings.length; c++) {
            if (readings[c] != null) {
                int source = readings[c].source();
                CountedPhrase phrase = withBase(sentence, chunks, readings, c);
                Optional<Counted> shared = source == PhraseLinker.BEFORE ? wholeOf(earlier, readings[c].fate().kind())
                        : source >= 0 ? Optional.ofNullable(byChunk[source])
                        : figures.isEmpty() && isOthers(sentence, phrase) ? beside(sentence, earlier)
                        : isTheSame(sentence, phrase) ? sameNumber(sentence, phrase, earlier) : Optional.empty();
                byChunk[c] = Counted.of(sentence, phrase, readings[c], shared);
                figures.add(byChunk[c]);
            }
        }
        return figures;
    }
}

package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Role;
import org.dateline.clause.Verb;
import org.dateline.lexicon.WordSet;
import org.dateline.number.QuantityMention;
import org.dateline.text.Sentence;

/**
 * Reads records, in which a label says what the number counts: "Deaths: 12", "Displaced households: 4,500", and "Civilians
 * reported killed" with the number alone on the next line.
 */
final class RecordReader {

    /** The most tokens of a label. */
    private static final int LONGEST_LABEL = 8;
    private static final WordSet SEPARATORS = WordSet.of(":", "-", "=", "|");
    private static final WordSet NO_LABEL = WordSet.of("rate", "ratio", "page", "photo", "share", "not", "no", "from", "to", "in",
            "on", "at", "who", "was", "were", "is", "are", "had", "has", "have", "be", "been", "that", "when", "while", "after");

    private final FigureWords words;

    RecordReader(FigureWords words) {
        this.words = words;
    }

    /** What a label says of the numbers that stand behind it. */
    private record Label(Noun noun, CountedPhrase.Range group, Fate fate) {}

    /** The figure of {@code sentence} where it is a record, or the value of one whose label is the sentence before. */
    Optional<Counted> read(Optional<Sentence> before, Sentence sentence, List<QuantityMention> quantities) {
        if (quantities.size() != 1) {
            return Optional.empty();
        }
        QuantityMention value = quantities.get(0);
        int begin = sentence.tokenAt(value.span().begin());
        int end = sentence.tokenAt(value.span().end() - 1) + 1;
        if (end < sentence.size() && !sentence.is(end, "(") && !(sentence.is(end, ".") && end + 1 == sentence.size())) {
            return Optional.empty();
        }
        Optional<Label> label = begin == 0
                ? before.filter(last -> last.index() == sentence.index() - 1).flatMap(last -> label(last, last.size()))
                        .map(told -> new Label(told.noun(), CountedPhrase.Range.NONE, told.fate()))
                : SEPARATORS.has(sentence, begin - 1) ? label(sentence, begin - 1) : Optional.empty();
        return label.map(told -> {
            CountedPhrase phrase = new CountedPhrase(begin, end, value.quantity(), told.noun(), told.group(), false,
                    Optional.empty(), value.rule());
            return Counted.of(sentence, phrase, Reading.of(told.fate(), phrase, "record"), Optional.empty());
        });
    }

    private Optional<Label> label(Sentence s, int end) {
        if (end == 0 || end > LONGEST_LABEL) {
            return Optional.empty();
        }
        Noun noun = Noun.LEFT_OUT;
        CountedPhrase.Range group = CountedPhrase.Range.NONE;
        Fate fate = null;
        for (int i = 0; i < end; i++) {
            if (!s.isWord(i) && !s.is(i, "/") && !s.is(i, "-") || NO_LABEL.has(s, i)) {
                return Optional.empty();
            }
            Optional<Noun> counted = words.people().at(s, i);
            if (counted.isPresent() && counted.get().type() != Noun.Type.CASUALTY) {
                noun = new Noun(counted.get().type(), counted.get().role(), Optional.empty());
                group = noun.type() == Noun.Type.PERSON ? new CountedPhrase.Range(i, i + 1) : group;
            }
            Optional<Fate> told = fateOf(s, i).or(() -> counted.flatMap(Noun::fate));
            fate = told.isPresent() && (fate == null || told.get().kind() != FigureKind.INJURED) ? told.get() : fate;
        }
        boolean homes = fate != null && fate.kind() == FigureKind.HOUSING;
        boolean fits = fate != null && (homes ? noun.type() == Noun.Type.HOME : noun.type() != Noun.Type.HOME);
        return fits ? Optional.of(new Label(noun.role() == Role.UNSPECIFIED && noun.type() == Noun.Type.ANYONE
                ? Noun.LEFT_OUT : noun, group, fate)) : Optional.empty();
    }

    private Optional<Fate> fateOf(Sentence s, int i) {
        Optional<Fate> state = words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.STATE).flatMap(Mark::fate);
        return state.or(() -> words.verbs().at(s, i)
                .filter(verb -> verb.is(Verb.Form.PARTICIPLE) && !verb.is(Verb.Form.BASE) && !verb.senses().isEmpty())
                .map(verb -> Fate.of(verb.senses().get(0).kind())));
    }
}

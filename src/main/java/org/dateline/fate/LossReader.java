package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.Happening;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.clause.Verb;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Reads lists of losses, "40 killed, 120 wounded, 300 captured", and who fell with someone, "along with two of his men". */
final class LossReader {

    private static final WordSet COMPANY = WordSet.of("along", "together", "alongside", "well");
    private static final WordSet OWNERS = WordSet.of("his", "her", "their", "its");

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Senses senses;

    LossReader(Sentence sentence, List<Chunk> chunks, Senses senses) {
        this.sentence = sentence;
        this.chunks = chunks;
        this.senses = senses;
    }

    /** "41 captured" in a list of bare numbers with what became of them. */
    Optional<Reading> read(int c, CountedPhrase phrase) {
        boolean bare = phrase.noun().type() == Noun.Type.LEFT_OUT && !phrase.partitive() && phrase.fate().isEmpty();
        Optional<FigureKind> kind = bare ? kindBehind(c) : Optional.empty();
        return kind.isPresent() && (isItem(c - 1, -1) || isItem(c + 2, 1))
                ? Optional.of(Reading.of(Fate.of(kind.get()), chunks.get(c + 1), "list of losses")) : Optional.empty();
    }

    private Optional<FigureKind> kindBehind(int c) {
        if (c + 1 >= chunks.size() || chunks.get(c + 1).begin() != chunks.get(c).end()) {
            return Optional.empty();
        }
        boolean ends = c + 2 >= chunks.size() || chunks.get(c + 2) instanceof Sign sign && (sign.is(Mark.Type.COMMA)
                || sign.is(Mark.Type.AND) || sign.is(Mark.Type.BREAK) || sign.is(Mark.Type.STOP)
                || sign.is(Mark.Type.PREPOSITION));
        if (!ends || !(chunks.get(c + 1) instanceof Happening happening) || !happening.is(Happening.Voice.BARE) || happening.verb().frees()) {
            return Optional.empty();
        }
        FigureKind taken = null;
        for (Verb.Sense sense : happening.verb().senses()) {
            if (sense.frame() == Verb.Frame.OBJECT || sense.frame() == Verb.Frame.PASSIVE) {
                taken = taken == null || sense.kind() == FigureKind.DETAINED ? sense.kind() : taken;
            }
        }
        return Optional.ofNullable(taken).filter(kind -> kind != FigureKind.HOUSING && kind != FigureKind.DISPLACED);
    }

    /** Whether the chunks from {@code from} on in the direction of {@code step} are a comma or "and" and another item. */
    private boolean isItem(int from, int step) {
        int i = from;
        boolean joined = false;
        while (i >= 0 && i < chunks.size() && chunks.get(i) instanceof Sign sign
                && (sign.is(Mark.Type.COMMA) || sign.is(Mark.Type.AND) || sign.is(Mark.Type.BREAK))) {
            joined = true;
            i += step;
        }
        if (!joined || i < 0 || i >= chunks.size()) {
            return false;
        }
        if (step > 0) {
            return chunks.get(i) instanceof CountedPhrase next && (next.fate().isPresent()
                    || next.noun().type() == Noun.Type.LEFT_OUT && kindBehind(i).isPresent());
        }
        boolean own = chunks.get(i) instanceof CountedPhrase phrase && phrase.fate().isPresent();
        boolean participle = i > 0 && chunks.get(i) instanceof Happening && chunks.get(i - 1) instanceof CountedPhrase before
                && before.noun().type() == Noun.Type.LEFT_OUT && before.end() == chunks.get(i).begin();
        boolean unknown = chunks.get(i) instanceof Sign sign && (sign.is(Mark.Type.TOLL) || sign.is(Mark.Type.STATE));
        return own || participle || unknown;
    }

    /** "was shot dead along with two of his children", "was arrested with four of his men". */
    Optional<Reading> withOthers(int c, CountedPhrase phrase) {
        int with = phrase.begin() - 1;
        boolean company = sentence.is(with, "alongside") || (sentence.is(with, "with") || sentence.is(with, "as"))
                && COMPANY.has(sentence, with - 1);
        boolean own = sentence.is(with, "with") && isOwned(phrase);
        int v = c - 1;
        while (v >= 0 && chunks.get(v) instanceof Sign sign && chunks.get(v).begin() > with - 4
                && !sign.is(Mark.Type.STOP) && !sign.is(Mark.Type.SUBORDINATE) && !sign.is(Mark.Type.BREAK)) {
            v--;
        }
        if (!company && !own || v < 0) {
            return Optional.empty();
        }
        // "killed a woman with four of her children"
        boolean behindObject = own && v > 0 && chunks.get(v) instanceof CountedPhrase object && object.end() == with
                && chunks.get(v - 1) instanceof Happening verb && verb.end() <= object.begin() && object.begin() - verb.end() <= 1;
        if (behindObject) {
            Happening verb = (Happening) chunks.get(v - 1);
            return senses.ofObject(verb, phrase).map(fate -> Reading.of(fate, verb, "with others"));
        }
        if (chunks.get(v) instanceof Happening happening) {
            boolean passive = happening.is(Happening.Voice.PASSIVE) || happening.is(Happening.Voice.BARE);
            return (passive ? senses.ofPassive(happening, phrase) : Optional.<Fate>empty())
                    .or(() -> senses.ofSubject(happening, phrase))
                    .map(fate -> Reading.of(fate, happening, "with others"));
        }
        return Optional.empty();
    }

    private boolean isOwned(CountedPhrase phrase) {
        return IntStream.range(phrase.begin(), phrase.end() - 1).anyMatch(i -> sentence.is(i, "of") && OWNERS.has(sentence, i + 1));
    }
}

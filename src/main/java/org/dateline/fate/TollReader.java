package org.dateline.fate;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.Fate;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Happening.Voice;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.lexicon.WordSet;
import org.dateline.clause.WordClass;
import org.dateline.text.Sentence;

/** Reads numbers that the words before or behind them call a toll: "the death toll rose to 98", "dead 20; missing 4". */
final class TollReader {

    /** The most tokens from a verb of change to the end of the share that it changed by. */
    private static final int SHARE = 7;
    private static final WordSet COMPARED = WordSet.of("higher", "lower", "more", "fewer", "less", "up", "down", "above", "below");

    private final FigureWords words;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Optional<Fate> last;

    /**
     * @param last what the last figure before the sentence tells, for "put the number at 12"
     */
    TollReader(FigureWords words, Sentence sentence, List<Chunk> chunks, Optional<Fate> last) {
        this.words = words;
        this.sentence = sentence;
        this.chunks = chunks;
        this.last = last;
    }

    /** What a toll tells of the counted phrase at chunk {@code c}. */
    Optional<Reading> read(int c, CountedPhrase phrase) {
        return toll(c, phrase).or(() -> tally(c, phrase)).or(() -> label(c, phrase));
    }

    /** "Deaths from the flood rose to 220", "the tally kept by hospitals had reached 105". */
    private Optional<Reading> tally(int c, CountedPhrase phrase) {
        if (!phrase.isElliptical() && phrase.noun().type() != Noun.Type.ANYONE
                || !isRisen(phrase.begin() - 1) && !isChanged(c, phrase) && !isEqual(c, phrase)) {
            return Optional.empty();
        }
        for (int i = c - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof Sign sign) {
                if (sign.is(Mark.Type.TALLY)) {
                    return sign.mark().fate().or(() -> last).map(fate -> Reading.of(fate, sign, "tally"));
                }
                if (sign.is(Mark.Type.STOP) || sign.is(Mark.Type.RELATIVE) || sign.is(Mark.Type.SUBORDINATE)
                        || sentence.is(sign.begin(), ";")) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** "Deaths on both sides are between 150 and 200": nothing but places between the toll and its verb. */
    private boolean isEqual(int c, CountedPhrase phrase) {
        boolean be = phrase.isElliptical() && c > 0 && chunks.get(c - 1) instanceof Sign sign && sign.is(Mark.Type.BE) && sign.end() == phrase.begin()
                && !COMPARED.has(sentence, phrase.end());
        int i = c - 2;
        while (be && i >= 0 && isPassed(chunks.get(i))) {
            i--;
        }
        return be && i >= 0 && chunks.get(i) instanceof Sign tally && tally.is(Mark.Type.TALLY) && tally.mark().fate().isPresent();
    }

    /** What may stand between a toll and its verb: "on both sides", "in the flood". */
    private static boolean isPassed(Chunk chunk) {
        return chunk instanceof Sign sign && (sign.is(Mark.Type.PREPOSITION) || sign.is(Mark.Type.AND) || sign.is(Mark.Type.ADVERB))
                || chunk instanceof CountedPhrase phrase && phrase.noun().type() == Noun.Type.UNKNOWN;
    }

    /** "dropped from 310 in 2013 to 250 in 2014", "fell to 250": both ends of a change are counts. */
    private boolean isChanged(int c, CountedPhrase phrase) {
        if (sentence.is(phrase.begin() - 1, "from")) {
            return isRisen(phrase.begin() - 2) || words.is(WordClass.FALL, sentence, phrase.begin() - 2)
                    || isChangedByShare(phrase.begin() - 2);
        }
        if (!sentence.is(phrase.begin() - 1, "to")) {
            return false;
        }
        if (words.is(WordClass.FALL, sentence, phrase.begin() - 2)) {
            return true;
        }
        int first = c - 1;
        while (first >= 0 && chunks.get(first) instanceof Sign sign
                && (sign.is(Mark.Type.PREPOSITION) || sign.is(Mark.Type.COMMA))) {
            first--;
        }
        return first >= 0 && chunks.get(first) instanceof CountedPhrase start && sentence.is(start.begin() - 1, "from")
                && isChanged(first, start);
    }

    /** "dropped by about 18 percent, from 310": the share of the change stands between, up to token {@code last}. */
    private boolean isChangedByShare(int last) {
        int i = sentence.is(last, ",") ? last - 1 : last;
        if (!sentence.is(i, "percent") && !sentence.is(i, "%") && !sentence.is(i, "cent")) {
            return false;
        }
        for (int verb = i - 1; verb > Math.max(0, i - SHARE); verb--) {
            if (words.is(WordClass.FALL, sentence, verb) || words.is(WordClass.RISE, sentence, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "rose to", "stood at", "reached" stands at {@code i} and before it. */
    private boolean isRisen(int i) {
        int verb = i;
        if (sentence.is(verb, "to") || sentence.is(verb, "at") || sentence.is(verb, "above") || sentence.is(verb, "past")) {
            verb--;
        }
        return words.is(WordClass.RISE, sentence, verb);
    }

    /** What a verb or a state tells of people by itself. */
    private static Optional<FigureKind> kindOf(Chunk chunk) {
        if (chunk instanceof Happening happening) {
            return happening.verb().ofPeople();
        }
        return chunk instanceof Sign sign && sign.is(Mark.Type.STATE) ? sign.mark().fate().map(Fate::kind) : Optional.empty();
    }

    /** "dead 20; missing 4", "Injured: 12": a situation report names what it counts before the number. */
    private Optional<Reading> label(int c, CountedPhrase phrase) {
        int l = c - 1;
        if (l >= 0 && chunks.get(l) instanceof Sign colon && colon.is(Mark.Type.BREAK)
                && sentence.is(colon.begin(), ":")) {
            l--;
        }
        boolean opens = l >= 0 && gap(l, c) <= 1 && (l == 0 && chunks.get(0).begin() <= 1
                || l > 0 && gap(l - 1, l) == 0 && chunks.get(l - 1) instanceof Sign before
                        && (before.is(Mark.Type.BREAK) || before.is(Mark.Type.COMMA) || before.is(Mark.Type.STOP)));
        if (!opens) {
            return Optional.empty();
        }
        Chunk chunk = chunks.get(l);
        boolean tells = chunk instanceof Sign sign && sign.is(Mark.Type.STATE)
                || chunk instanceof Happening happening && happening.is(Voice.BARE);
        return tells ? kindOf(chunk).map(kind -> Reading.of(Fate.of(kind), chunk, "label")) : Optional.empty();
    }

    /** "the death toll rose to 98", "a death toll of 98", "bringing to 23 the number of aid workers killed". */
    private Optional<Reading> toll(int c, CountedPhrase phrase) {
        if (!phrase.isElliptical() && !phrase.noun().isPerson() && phrase.noun().type() != Noun.Type.HOUSEHOLD) {
            return Optional.empty();
        }
        if (c + 1 < chunks.size() && gap(c, c + 1) <= 2) {
            Optional<Reading> after = tollAt(c + 1);
            if (after.isPresent()) {
                return after;
            }
        }
        Optional<Reading> behind = sentence.is(phrase.begin() - 1, "at") && isPut(phrase.begin() - 2)
                ? behindApposition(c) : Optional.empty();
        if (behind.isPresent()) {
            return behind;
        }
        for (int i = c - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            Optional<Reading> before = tollAt(i);
            if (before.isPresent()) {
                return before;
            }
            if (chunk instanceof Sign sign && (sign.is(Mark.Type.STOP) || sentence.is(sign.begin(), ";"))) {
                return Optional.empty();
            }
            if (chunk instanceof Happening happening && happening.tells() && !isCounted(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPut(int i) {
        return sentence.is(i, "put") || sentence.is(i, "puts") || sentence.is(i, "putting") || sentence.is(i, "estimated");
    }

    /** "put at nine -- four men and five girls -- the death toll": the toll stands behind those who make it up. */
    private Optional<Reading> behindApposition(int c) {
        for (int i = c + 1; i < chunks.size(); i++) {
            if (chunks.get(i) instanceof Sign sign && sign.is(Mark.Type.TOLL)) {
                return tollAt(i);
            }
            boolean passes = chunks.get(i) instanceof CountedPhrase || chunks.get(i) instanceof Sign light
                    && (light.is(Mark.Type.BREAK) || light.is(Mark.Type.COMMA) || light.is(Mark.Type.AND)
                            || light.is(Mark.Type.INCLUDING));
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the number of women and children abducted": the participle at chunk {@code i} says what is counted. */
    private boolean isCounted(int i) {
        int count = i - 1;
        while (count >= 0 && chunks.get(count) instanceof Sign light && (light.is(Mark.Type.AND)
                || light.is(Mark.Type.RELATIVE) || light.is(Mark.Type.HAVE) || light.is(Mark.Type.BE)
                || light.is(Mark.Type.ADVERB))) {
            count--;
        }
        return count >= 0 && chunks.get(count) instanceof Sign sign && sign.is(Mark.Type.COUNT);
    }

    private Optional<Reading> tollAt(int i) {
        if (!(chunks.get(i) instanceof Sign sign)) {
            return Optional.empty();
        }
        if (sign.is(Mark.Type.TOLL)) {
            return sign.mark().fate().or(() -> last).map(fate -> Reading.of(fate, sign, "toll"));
        }
        if (sign.is(Mark.Type.COUNT)) {
            int told = i + 1;
            while (told < chunks.size() && chunks.get(told) instanceof Sign light && (light.is(Mark.Type.AND)
                    || light.is(Mark.Type.RELATIVE) || light.is(Mark.Type.HAVE) || light.is(Mark.Type.BE)
                    || light.is(Mark.Type.ADVERB))) {
                told++;
            }
            if (told < chunks.size() && gap(i, told) <= 8) {
                return kindOf(chunks.get(told)).map(kind -> Reading.of(Fate.of(kind), sign, "number of"));
            }
        }
        return Optional.empty();
    }

    private int gap(int first, int second) {
        return chunks.get(second).begin() - chunks.get(first).end();
    }
}

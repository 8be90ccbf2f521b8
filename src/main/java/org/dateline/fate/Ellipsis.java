package org.dateline.fate;

import java.util.List;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureKind;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.clause.Reading;
import org.dateline.clause.Sign;
import org.dateline.clause.WordClass;
import org.dateline.text.Sentence;

/** Whether a counted phrase without a verb of its own takes up the one before: "one badly", "not 18", "six in Bari". */
final class Ellipsis {

    private final FigureWords words;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Reading[] readings;

    Ellipsis(FigureWords words, Sentence sentence, List<Chunk> chunks, Reading[] readings) {
        this.words = words;
        this.sentence = sentence;
        this.chunks = chunks;
        this.readings = readings;
    }

    /** "not 18 but 15 people", "15 people, not 18". */
    boolean isCorrected(int c, CountedPhrase phrase) {
        return phrase.isElliptical() && sentence.is(phrase.begin() - 1, "not") && c > 0
                && chunks.get(c - 1) instanceof Sign not && not.is(Mark.Type.NOT);
    }

    /** "eight children among them", "two nurses included". */
    boolean isIncludedBehind(int c, CountedPhrase phrase) {
        return c + 1 < chunks.size() && chunks.get(c + 1) instanceof Sign sign && sign.is(Mark.Type.INCLUDING)
                && sign.begin() == phrase.end() && !(c + 2 < chunks.size() && chunks.get(c + 2) instanceof CountedPhrase)
                && (sentence.is(sign.end() - 1, "them") || sentence.is(sign.begin(), "included"));
    }

    /** "four were hurt, one badly", "30 people sustained injuries, 24 critical". */
    boolean isGraded(int c, int previous, CountedPhrase phrase) {
        String grade = sentence.word(phrase.end());
        return phrase.isElliptical() && readings[previous].fate().kind() == FigureKind.INJURED
                && sentence.is(phrase.begin() - 1, ",") && words.is(WordClass.GRADE, grade);
    }

    /** "six in Bari and four in Foggia", behind the verb that all of them share. */
    boolean isPlaced(int c, int previous, CountedPhrase phrase) {
        boolean placed = phrase.isElliptical() && c > 0 && chunks.get(c - 1) instanceof Sign joint
                && (joint.is(Mark.Type.COMMA) || joint.is(Mark.Type.AND) || joint.is(Mark.Type.BREAK))
                && words.is(WordClass.PLACING, sentence, phrase.end());
        if (!placed) {
            return false;
        }
        for (int i = previous + 1; i < c; i++) {
            boolean passes = chunks.get(i) instanceof Happening happening
                    ? happening.begin() == readings[previous].trigger().begin()
                    : chunks.get(i) instanceof Sign sign && (isLight(sign) || sign.is(Mark.Type.HAVE)
                            || isBehindSemicolon(sign, previous, phrase));
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /** "61 climbers died; 30 on the north face": the parts are told behind a semicolon. */
    private boolean isBehindSemicolon(Sign sign, int previous, CountedPhrase phrase) {
        return sentence.is(sign.begin(), ";") && sign.end() == phrase.begin() && isFewer(previous, phrase);
    }

    private boolean isFewer(int previous, CountedPhrase phrase) {
        long whole = ((CountedPhrase) chunks.get(previous)).quantity().stated().orElse(0);
        return phrase.quantity().stated().orElse(whole) < whole;
    }

    /** "Of the 40 killed, 22 were in Gao": what the number before counts is divided. */
    boolean isOfWhole(int c, int previous, CountedPhrase phrase) {
        CountedPhrase whole = (CountedPhrase) chunks.get(previous);
        boolean divided = phrase.isElliptical() && isFewer(previous, phrase) && sentence.is(phrase.begin() - 1, ",")
                && sentence.is(whole.begin() - 1, "the") && sentence.is(whole.begin() - 2, "of")
                && (whole.begin() == 2 || !sentence.isWord(whole.begin() - 3));
        int next = phrase.end();
        while (sentence.is(next, "were") || sentence.is(next, "was") || sentence.is(next, "are")) {
            next++;
        }
        return divided && words.is(WordClass.PLACING, sentence, next);
    }

    /** Whether both stand in one sentence of grammar: joined by "and" or a comma, or side by side in a headline. */
    boolean isCoordinated(int previous, int c) {
        boolean joined = chunks.get(c).begin() - chunks.get(previous).end() <= 2;
        for (int i = previous + 1; i < c; i++) {
            if (chunks.get(i) instanceof Sign sign) {
                if (sign.is(Mark.Type.STOP) || sign.is(Mark.Type.SPEECH) || sign.is(Mark.Type.RELATIVE)) {
                    return false;
                }
                joined |= sign.is(Mark.Type.AND) || sign.is(Mark.Type.COMMA) || sign.is(Mark.Type.BUT);
            } else if (chunks.get(i) instanceof Happening happening && happening.is(Happening.Voice.GERUND)) {
                joined = true;
            }
        }
        return joined;
    }

    /** "47 injured, six seriously", "six remained in hospital, two in intensive care". */
    boolean isSevere(int c, int previous, CountedPhrase phrase) {
        long whole = ((CountedPhrase) chunks.get(previous)).quantity().stated().orElse(0);
        return phrase.noun().type() == Noun.Type.LEFT_OUT && phrase.quantity().stated().orElse(whole) < whole
                && chunks.get(c - 1) instanceof Sign comma && comma.is(Mark.Type.COMMA)
                && readings[c].fate().kind() == FigureKind.INJURED
                && (readings[c].trigger().begin() < phrase.begin() || readings[c].trigger().begin() == phrase.end()
                        && (sentence.is(phrase.end(), "in") || sentence.word(phrase.end()).endsWith("ly")));
    }

    /** Whether a sign may stand within a list. */
    boolean isLight(Sign sign) {
        return !sentence.is(sign.begin(), ";") && switch (sign.mark().type()) {
            case COMMA, ADVERB, PREPOSITION, BE, BREAK, AND -> true;
            default -> false;
        };
    }
}

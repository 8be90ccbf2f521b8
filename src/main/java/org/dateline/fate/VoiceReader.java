package org.dateline.fate;

import java.util.List;
import org.dateline.clause.Chunk;
import org.dateline.clause.CountedPhrase;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Happening;
import org.dateline.clause.Happening.Voice;
import org.dateline.clause.Mark;
import org.dateline.clause.Sign;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Reads whether a verb is used in the active, so that what follows is its object, also where its form leaves that open. */
final class VoiceReader {

    private static final WordSet OBJECT_BEGINS = WordSet.of("the", "a", "an", "his", "her", "their", "its", "this", "these",
            "those", "him", "them");
    private static final WordSet TIMES = WordSet.of("day", "night", "week", "month", "year", "morning", "evening", "afternoon",
            "hour", "weekend", "time", "last", "previous", "same", "past", "moment", "instant", "days", "hours", "minutes", "few");

    private final FigureWords words;
    private final Sentence sentence;
    private final List<Chunk> chunks;

    VoiceReader(FigureWords words, Sentence sentence, List<Chunk> chunks) {
        this.words = words;
        this.sentence = sentence;
        this.chunks = chunks;
    }

    /** Whether the verb at chunk {@code v} is used in the active, so that what follows is its object. */
    boolean isActive(int v) {
        Happening happening = (Happening) chunks.get(v);
        return switch (happening.voice()) {
            case ACTIVE, GERUND, INFINITIVE -> true;
            case PASSIVE -> false;
            case BARE -> isBareActive(v);
        };
    }

    private boolean isBareActive(int v) {
        boolean countedBefore = v > 0 && chunks.get(v - 1) instanceof CountedPhrase && gap(v - 1, v) <= 1;
        int after = v + 1;
        while (after < chunks.size() && chunks.get(after) instanceof Sign sign
                && (sign.is(Mark.Type.NOT) || sign.is(Mark.Type.ADVERB))) {
            after++;
        }
        if (after < chunks.size() && chunks.get(after) instanceof CountedPhrase counted && gap(v, after) <= 2) {
            return !(countedBefore && isHeadline(after, counted));
        }
        if (countedBefore) {
            return isObject(chunks.get(v).end(), sentence.is(chunks.get(v).begin(), "held"));
        }
        int next = chunks.get(v).end();
        boolean chunkFollows = v + 1 < chunks.size() && chunks.get(v + 1).begin() == next;
        return (sentence.isWord(next) || sentence.isNumeric(next)) && !chunkFollows
                || v + 1 < chunks.size() && chunks.get(v + 1) instanceof Sign sign && sign.is(Mark.Type.COMMA);
    }

    /** "three reporters captured the scene": an object stands at token {@code i}, which is no time as in "the same day". */
    private boolean isObject(int i, boolean held) {
        if (held && sentence.isWord(i) && sentence.word(i).endsWith("s") && !words.marks().hasWord(sentence, i)) {
            return true;
        }
        if (!OBJECT_BEGINS.has(sentence, i)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
            if (TIMES.has(sentence, k)) {
                return false;
            }
        }
        return true;
    }

    /** "Five killed 12 wounded in": the phrase behind the participle has a participle of its own. */
    private boolean isHeadline(int c, CountedPhrase counted) {
        return counted.fate().isPresent() || c + 1 < chunks.size() && gap(c, c + 1) == 0
                && (chunks.get(c + 1) instanceof Happening second && second.is(Voice.BARE)
                        || chunks.get(c + 1) instanceof Sign sign && sign.is(Mark.Type.STATE));
    }

    private int gap(int first, int second) {
        return chunks.get(second).begin() - chunks.get(first).end();
    }
}

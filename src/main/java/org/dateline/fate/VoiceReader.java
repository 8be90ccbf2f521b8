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
            "hour", "weekend", "time", "last", "previous", "same", "past", "moment", "instant", "days", "hours", "minutes", "few",
            "times", "weeks", "months", "years", "p.m.", "a.m.", "pm", "am", "miles", "blocks", "metres", "meters", "feet");
    private static final WordSet NUMBERS = WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

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
            if (isFirstOfTwo(v)) {
                return true;
            }
            return isObject(chunks.get(v).end(), sentence.is(chunks.get(v).begin(), "held"));
        }
        int next = chunks.get(v).end();
        boolean chunkFollows = v + 1 < chunks.size() && chunks.get(v + 1).begin() == next;
        return (sentence.isWord(next) || sentence.isNumeric(next)) && !chunkFollows
                || v + 1 < chunks.size() && chunks.get(v + 1) instanceof Sign sign && sign.is(Mark.Type.COMMA);
    }

    /** "A man stabbed and wounded three neighbours": the second verb has an object, so the first is no participle. */
    private boolean isFirstOfTwo(int v) {
        return v + 2 < chunks.size() && chunks.get(v + 1) instanceof Sign and && and.is(Mark.Type.AND) && chunks.get(v + 2) instanceof Happening second
                && second.is(Voice.BARE) && gap(v, v + 1) == 0 && gap(v + 1, v + 2) == 0 && isBareActive(v + 2);
    }

    /** "three reporters captured the scene", "a guard shot Kenya's envoy": an object stands at token {@code i}, which is no time as in "the same day". */
    private boolean isObject(int i, boolean held) {
        if (held && sentence.isWord(i) && sentence.word(i).endsWith("s") && !words.marks().hasWord(sentence, i)) {
            return true;
        }
        boolean number = sentence.isNumeric(i) && Character.isDigit(sentence.word(i).charAt(sentence.word(i).length() - 1)) || NUMBERS.has(sentence, i);
        boolean owner = sentence.isCapitalized(i) && (sentence.is(i + 1, "'s") || sentence.isCapitalized(i + 1) && sentence.is(i + 2, "'s"));
        if (!owner && !OBJECT_BEGINS.has(sentence, i) && !(number && sentence.isWord(i + 1) && !sentence.isGlued(i + 1))) {
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

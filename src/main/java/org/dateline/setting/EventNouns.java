package org.dateline.setting;

import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;
import org.dateline.toponym.PlaceWords;

/** Finds nouns for what happens at a place and a time: "the attack", "Saturdays blast", "the earthquake". */
public final class EventNouns {

    private final PlaceWords words;

    public EventNouns(PlaceWords words) {
        this.words = words;
    }

    /** Whether such a noun, or a verb for it ("struck"), stands among the tokens {@code [begin, end)} of the sentence. */
    public boolean has(Sentence s, int begin, int end) {
        for (int i = Math.max(0, begin); i < Math.min(end, s.size()); i++) {
            if (words.isEvent(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a noun or verb stands anywhere in the sentence. */
    public boolean has(Sentence s) {
        return has(s, 0, s.size());
    }

    /** "Monday's earthquake", "Saturdays blast": whether a noun for what happens follows the word at {@code token}. */
    boolean isDatedAt(Sentence s, int token) {
        int i = s.is(token, "on") || s.is(token, "after") || s.is(token, "in") ? token + 1 : token;
        boolean possessive = s.is(i + 1, "'s") || s.word(i).endsWith("days");
        int first = s.is(i + 1, "'s") ? i + 2 : i + 1;
        return possessive && has(s, first, first + 4);
    }

    /** Whether a phrase stands before a noun for what happened: "the 1980 earthquake". */
    public boolean isOf(Sentence s, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return words.is(s, end, PlaceWords.Type.EVENT);
    }
}

package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into sentences that are written all in small letters, where the case of the next word tells nothing: a stop
 * ends a sentence unless it belongs to an abbreviation, an initial or a number.
 */
final class SmallLetters {

    /** A few capitals, and one of so many letters, may stray in: "I", "Mr". */
    private static final int FEW = 3;
    private static final int STRAY = 400;

    private SmallLetters() {}

    /** Whether a text has letters and hardly a capital among them. Usual texts are told by their first capitals. */
    static boolean are(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                if (capitals > FEW + letters / STRAY) {
                    return false;
                }
            }
        }
        return letters / 20 > capitals;
    }

    /** The sentences of a paragraph of such a text: in reading order, disjoint, without the white space around them. */
    static List<Span> cut(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int begin = paragraph.begin();
        int stop = SentenceBoundaries.nextStop(text, begin, paragraph.end());
        while (stop < paragraph.end()) {
            int wordEnd = SentenceBoundaries.wordEnd(text, stop, paragraph.end());
            int next = SentenceBoundaries.nextVisible(text, wordEnd, paragraph.end());
            if (next < paragraph.end() && isEnd(text, begin, stop, wordEnd, next)) {
                SentenceBoundaries.add(sentences, text, begin, wordEnd);
                begin = next;
            }
            stop = SentenceBoundaries.nextStop(text, next, paragraph.end());
        }
        SentenceBoundaries.add(sentences, text, begin, paragraph.end());
        return sentences;
    }

    private static boolean isEnd(String text, int begin, int stop, int wordEnd, int next) {
        int last = wordEnd - 1;
        while (last > stop && isClosing(text.charAt(last))) {
            last--;
        }
        char mark = text.charAt(last);
        if (mark != '.' && mark != '?' && mark != '!') {
            return false;
        }
        if (mark != '.' || last < wordEnd - 1) {
            return true;
        }
        int from = SentenceBoundaries.abbreviation(text, begin, wordEnd);
        if (from < 0) {
            return true;
        }
        if (SentenceBoundaries.isHalfOfDay(text, from, wordEnd)) {
            return !SentenceBoundaries.AFTER_TIME.contains(SentenceBoundaries.following(text, next));
        }
        String word = Words.normalize(text, from, last);
        if (SentenceBoundaries.EITHER.contains(word)) {
            return SentenceBoundaries.OPENERS.contains(SentenceBoundaries.following(text, next));
        }
        boolean initial = last - from == 1 && Character.isLetter(text.charAt(from)) || word.indexOf('.') > 0;
        return !initial && !SentenceBoundaries.ABBREVIATIONS.contains(word);
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\'' || c == ')' || c == '\u201d' || c == '\u2019';
    }
}

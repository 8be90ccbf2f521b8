package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Sentences;

/**
 * Gives what is written all in capitals or all in small letters the capitals of its names, so that all rooms read it as
 * they read other texts: a whole text, or a headline and a paragraph in capitals within one. Names are those of places that
 * stand where they can be meant, persons behind their titles and given names, demonyms, known proper names, days and
 * months, and words that English does not write small. The text itself and its offsets stay as they are.
 */
final class CaselessText {

    /** A text of fewer words tells nothing of how it is written; nor does a sentence with fewer capitals. */
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SHOUTED = 5;
    /** Of so many words one may be small in what is written in capitals, and the other way round in whole texts. */
    private static final int STRAY = 20;
    private static final int STRAY_IN_SENTENCE = 8;

    private CaselessText() {}

    /** The sentences with capitals where names are; the same list where each of them has large and small letters. */
    static List<Sentence> read(List<Sentence> sentences, Gazetteer gazetteer, PlaceWords words) {
        if (sentences.isEmpty()) {
            return sentences;
        }
        boolean all = isCaseless(sentences);
        NameCapitals capitals = null;
        boolean[] chosen = new boolean[sentences.size()];
        for (Sentence sentence : sentences) {
            if (all || isShouted(sentence)) {
                capitals = capitals == null ? new NameCapitals(gazetteer, words, sentence.source()) : capitals;
                chosen[sentence.index()] = true;
                capitals.read(sentence);
            }
        }
        if (capitals == null) {
            return sentences;
        }
        String cased = capitals.text();
        List<Sentence> read = new ArrayList<>(sentences.size());
        sentences.forEach(sentence -> read.add(chosen[sentence.index()] ? sentence.withCaseOf(cased) : sentence));
        return Sentences.of(read);
    }

    /** Whether a whole text has no case: all its words in capitals, or none of them. */
    private static boolean isCaseless(List<Sentence> sentences) {
        int total = 0;
        int capitals = 0;
        int small = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (isTelling(sentence, i)) {
                    total++;
                    capitals += sentence.isCapitalized(i) ? 1 : 0;
                    small += sentence.isAllCaps(i) ? 0 : 1;
                }
            }
            if (capitals > Math.max(2, total / STRAY) && small > Math.max(2, total / STRAY)) {
                return false;
            }
        }
        return total >= FEWEST_WORDS && (small <= total / STRAY || capitals <= total / STRAY);
    }

    /** Whether a sentence of a text that has case is written in capitals: a headline, a slug, a cry. */
    private static boolean isShouted(Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (isTelling(sentence, i)) {
                boolean shouted = sentence.isAllCaps(i);
                capitals += shouted ? 1 : 0;
                small += shouted ? 0 : 1;
                if (small > 1 + capitals / STRAY_IN_SENTENCE) {
                    return false;
                }
            }
        }
        return capitals >= FEWEST_SHOUTED && small <= capitals / STRAY_IN_SENTENCE;
    }

    private static boolean isTelling(Sentence sentence, int i) {
        return sentence.isWord(i) && sentence.end(i) - sentence.begin(i) > 1;
    }
}

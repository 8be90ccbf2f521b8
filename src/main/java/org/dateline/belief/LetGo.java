package org.dateline.belief;

import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Tells that those who are counted were let go, so that their sentence need not tell where they had been taken. */
final class LetGo {

    private static final WordSet WORDS = WordSet.of("freed", "free", "released", "release", "releases", "releasing", "freeing", "frees", "handed",
            "returned", "return", "exchange", "exchanged", "reunited", "swapped", "escaped", "bail");

    private LetGo() {}

    /** Whether the sentence of a figure of people who were held says so. */
    static boolean isTold(Counted figure) {
        FigureKind kind = figure.reading().fate().kind();
        Sentence s = figure.sentence();
        boolean told = false;
        for (int i = 0; i < s.size() && !told && (kind == FigureKind.ABDUCTED || kind == FigureKind.DETAINED); i++) {
            told = WORDS.has(s, i);
        }
        return told;
    }
}

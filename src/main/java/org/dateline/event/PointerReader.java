package org.dateline.event;

import org.dateline.lexicon.Inflection;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;

/** Tells where a page points to its other stories: "Related News Ferry sinks off Luzon", "Read more: Flood kills 14". */
final class PointerReader {

    private final Lexicon<Boolean> pointers = WordList.english("event/pointers.tsv").lexicon(Inflection.NONE, row -> row.get(1).equals("POINTER"));

    /** Whether such words stand before a token of a sentence, with a headline behind them. */
    boolean isBehind(Sentence s, int token) {
        for (int i = 0; i < token; i++) {
            if (s.isCapitalized(i) && pointers.mayBegin(s, i)) {
                int end = pointers.longestAt(s, i).filter(Lexicon.Match::value).map(Lexicon.Match::end).orElse(-1);
                if (end >= 0 && end <= token && (s.is(end, ":") || s.is(end, "-") || s.isCapitalized(end) || s.isNumeric(end))) {
                    return true;
                }
            }
        }
        return false;
    }
}

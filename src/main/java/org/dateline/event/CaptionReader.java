package org.dateline.event;

import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;

/** Tells the caption of a picture from the body of an article: what it shows need not be what the article tells. */
public final class CaptionReader {

    private static final WordSet CREDITS = WordSet.of("credit", "photo", "photos", "photograph", "image", "pictured", "caption");
    private static final WordSet SHOWN = WordSet.of("view", "picture", "photo", "photograph", "image", "video", "footage");

    /** Whether a sentence is a caption: "(credit: A. Nother)", "A view shows". */
    public boolean isCaption(Sentence s) {
        if (SHOWN.has(s, 1) && (s.is(2, "shows") || s.is(2, "show"))) {
            return true;
        }
        for (int i = 0; i < s.size(); i++) {
            boolean bracketed = s.is(i - 1, "(") || s.is(i + 1, ":") || s.is(i + 1, "/");
            if (CREDITS.has(s, i) && bracketed) {
                return true;
            }
        }
        return false;
    }
}

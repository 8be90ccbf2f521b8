package org.dateline.belief;

import java.util.List;
import org.dateline.setting.StoryWords;
import org.dateline.setting.StoryWords.Type;
import org.dateline.text.Sentence;

/** Tells whether an article is about one disaster: however its figures are put, "have been killed", they are of that event. */
final class DisasterStory {

    /** So often is the disaster named in an article that is about it. */
    private static final int OFTEN = 2;
    /** And so early. */
    private static final int LEAD = 4;

    private DisasterStory() {}

    /** Whether a disaster is named early and again: a flood, but not a flood of warnings. */
    static boolean isOf(List<Sentence> sentences, StoryWords words) {
        int named = 0;
        boolean early = false;
        for (Sentence s : sentences) {
            if (words.mayHave(Type.CATASTROPHE, s)) {
                for (int i = 0; i < s.size(); i++) {
                    if (words.is(Type.CATASTROPHE, s, i) && !s.is(i + 1, "of")) {
                        named++;
                        early |= s.index() < LEAD;
                    }
                }
            }
        }
        return named >= OFTEN && early;
    }
}

package org.dateline.weighing;

import org.dateline.clause.Counted;
import org.dateline.clause.FigureKind;
import org.dateline.setting.StoryWords;
import org.dateline.text.Sentence;

/** Tells that those who are counted were let go, so that their sentence need not tell where they had been taken. */
final class LetGo {

    private final StoryWords words;

    LetGo(StoryWords words) {
        this.words = words;
    }

    /** Whether the sentence of a figure of people who were held says so. */
    boolean isTold(Counted figure) {
        FigureKind kind = figure.reading().fate().kind();
        Sentence s = figure.sentence();
        return (kind == FigureKind.ABDUCTED || kind == FigureKind.DETAINED) && words.has(StoryWords.Type.RELEASE, s, 0, s.size());
    }
}

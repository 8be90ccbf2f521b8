package org.dateline.figure;

import java.util.Optional;
import org.dateline.figure.StoryWords.Type;
import org.dateline.text.Sentence;
import org.dateline.text.Words;
import org.dateline.time.TimePhrase;

/** Reads whether a figure tells of one event, of a bounded stretch, or is a running total. */
final class ScopeReader {

    private static final int NEAR = 5;
    private static final int FARTHEST = 25;


    private final StoryWords words;

    ScopeReader(StoryWords words) {
        this.words = words;
    }

    /**
     * @param figure the figure
     * @param when the phrase of its own sentence that dates it
     * @param ofDisaster whether the article is about one disaster, whose figures are of one event however they are put
     */
    Scope read(Counted figure, Optional<TimePhrase> when, boolean ofDisaster) {
        if (when.isPresent()) {
            switch (when.get().relation()) {
                case SINCE -> {
                    return Scope.TOTAL;
                }
                case DURING -> {
                    return when.get().days().days() > 1 && !isOneEvent(figure, when.get()) ? Scope.PERIOD : Scope.INCIDENT;
                }
                case ON -> {
                    return Scope.INCIDENT;
                }
                case UNTIL -> { }
            }
        }
        Sentence s = figure.sentence();
        if (isAsOf(s)) {
            return Scope.TOTAL;
        }
        boolean flight = figure.reading().fate().kind() == FigureKind.DISPLACED;
        boolean perfect = isPerfect(figure);
        boolean named = figure.phrase().fate().isPresent();
        if (flight && (perfect || named) && !ofDisaster && !tellsOfDisaster(s)) {
            return Scope.TOTAL;
        }
        if (figure.reading().rule().equals("toll") || figure.phrase().noun().type() == Noun.Type.CASUALTY) {
            return Scope.INCIDENT;
        }
        return perfect && hasEnduringSubject(figure) || isSoFar(s) ? Scope.TOTAL : Scope.INCIDENT;
    }

    /** "has killed", "have been displaced", "has forced 3,000 to flee", "has displaced 12 and killed three". */
    private boolean isPerfect(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        int phrase = figure.phrase().begin();
        if (hasPerfectBefore(s, trigger, trigger > phrase ? figure.phrase().end() : 0)
                || trigger > phrase && hasPerfectBefore(s, phrase, 0)) {
            return true;
        }
        int and = trigger - 1;
        if (s.is(and, "and") || s.is(and, "or")) {
            for (int i = and - 1; i >= Math.max(0, and - FARTHEST) && !isEnd(s, i); i--) {
                if (words.is(Type.PERFECT, s.word(i))) {
                    return true;
                }
            }
        }
        return figure.source().filter(source -> source.sentence() == s)
                .filter(source -> source.reading().trigger().begin() < trigger).map(this::isPerfect).orElse(false);
    }

    private boolean hasPerfectBefore(Sentence s, int token, int border) {
        for (int i = token - 1; i >= Math.max(border, token - NEAR); i--) {
            if (words.is(Type.PERFECT, s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEnduringSubject(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        for (int i = trigger - 1; i >= 0 && !isEnd(s, i); i--) {
            if (words.is(Type.ENDURING, s.word(i))) {
                return true;
            }
        }
        for (int i = trigger + 1; i < s.size() && !isEnd(s, i) && !s.is(i, ","); i++) {
            if (words.is(Type.CONFLICT, s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(Sentence s, int i) {
        return s.is(i, ".") || s.is(i, ";");
    }

    /** "last December ... when a bomb exploded": a stretch that only says roughly when one thing happened. */
    private boolean isOneEvent(Counted figure, TimePhrase when) {
        Sentence s = figure.sentence();
        for (String word : Words.normalize(when.span().in(s.source())).split(" ")) {
            if (words.is(Type.STRETCH, word)) {
                return false;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "when") || words.is(Type.SINGLE_EVENT, s.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Floods have driven 3,000 from their homes": one event, however the verb is put. */
    private boolean tellsOfDisaster(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (words.is(Type.DISASTER, s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsOf(Sentence s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "as") && s.is(i + 1, "of") && !s.is(i + 2, "the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoFar(Sentence s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "since") && s.is(i + 1, "then") || s.is(i, "so") && s.is(i + 1, "far") || s.is(i, "to") && s.is(i + 1, "date")) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.figure;

import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;

/** Reads whether a figure tells of one event, of a bounded stretch, or is a running total. */
final class ScopeReader {

    private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "'s");

    private final Set<String> enduring = WordList.english("figure/enduring.tsv").words();

    Scope read(Counted figure, Optional<TimePhrase> when) {
        if (when.isPresent()) {
            switch (when.get().relation()) {
                case SINCE -> {
                    return Scope.TOTAL;
                }
                case DURING -> {
                    return when.get().days().days() > 2 ? Scope.PERIOD : Scope.INCIDENT;
                }
                case ON -> {
                    return Scope.INCIDENT;
                }
                case UNTIL -> { }
            }
        }
        Sentence s = figure.sentence();
        if (figure.reading().rule().equals("toll") || figure.phrase().noun().type() == Noun.Type.CASUALTY) {
            return Scope.INCIDENT;
        }
        boolean perfect = isPerfect(figure);
        if (perfect && hasEnduringSubject(figure) || isSoFar(s)) {
            return Scope.TOTAL;
        }
        boolean flight = figure.reading().fate().kind() == FigureKind.DISPLACED;
        return flight && (perfect || figure.reading().rule().equals("noun that tells")) ? Scope.TOTAL : Scope.INCIDENT;
    }

    /** "has killed", "have been displaced", "have fled". */
    private static boolean isPerfect(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        for (int i = trigger - 1; i >= Math.max(0, trigger - 5); i--) {
            if (PERFECT.contains(s.word(i)) && !s.is(i, "'s")) {
                return true;
            }
            if (i < figure.phrase().end() && i >= figure.phrase().begin()) {
                return false;
            }
        }
        return figure.source().filter(source -> source.sentence() == s).filter(source -> source.reading().trigger().begin() < trigger)
                .map(ScopeReader::isPerfect).orElse(false);
    }

    private boolean hasEnduringSubject(Counted figure) {
        Sentence s = figure.sentence();
        for (int i = figure.reading().trigger().begin() - 1; i >= 0; i--) {
            if (enduring.contains(s.word(i))) {
                return true;
            }
            if (s.is(i, ".") || s.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSoFar(Sentence s) {
        for (int i = 0; i + 1 < s.size(); i++) {
            if (s.is(i, "so") && s.is(i + 1, "far") || s.is(i, "to") && s.is(i + 1, "date")) {
                return true;
            }
        }
        return false;
    }
}

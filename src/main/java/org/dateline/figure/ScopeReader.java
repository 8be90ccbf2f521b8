package org.dateline.figure;

import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.WordList;
import org.dateline.text.Sentence;
import org.dateline.text.Words;
import org.dateline.time.TimePhrase;

/** Reads whether a figure tells of one event, of a bounded stretch, or is a running total. */
final class ScopeReader {

    private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
    private static final int NEAR = 5;
    private static final int FARTHEST = 25;

    private static final Set<String> DISASTERS = Set.of("flood", "floods", "flooding", "earthquake", "quake", "storm",
            "storms", "hurricane", "cyclone", "typhoon", "fire", "fires", "blaze", "wildfire", "wildfires", "landslide",
            "landslides", "mudslide", "mudslides", "eruption", "tsunami", "tornado", "rains", "rainfall", "explosion",
            "blast", "collapse", "avalanche");
    private static final Set<String> CONFLICTS = Set.of("war", "conflict", "uprising", "insurgency", "revolt");
    /** Words of a phrase that counts over its stretch. */
    private static final Set<String> STRETCHES = Set.of("past", "recent", "this", "weekend", "between", "over", "during",
            "days", "weeks", "months", "years", "from", "since", "within", "throughout");

    private final Set<String> singleEvents = WordList.english("figure/single-events.tsv").words();
    private final Set<String> enduring = WordList.english("figure/enduring.tsv").words();

    Scope read(Counted figure, Optional<TimePhrase> when) {
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
        if (flight && (perfect || named) && !tellsOfDisaster(s)) {
            return Scope.TOTAL;
        }
        if (figure.reading().rule().equals("toll") || figure.phrase().noun().type() == Noun.Type.CASUALTY) {
            return Scope.INCIDENT;
        }
        return perfect && hasEnduringSubject(figure) || isSoFar(s) ? Scope.TOTAL : Scope.INCIDENT;
    }

    /** "has killed", "have been displaced", "has forced 3,000 to flee", "has displaced 12 and killed three". */
    private static boolean isPerfect(Counted figure) {
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
                if (PERFECT.contains(s.word(i))) {
                    return true;
                }
            }
        }
        return figure.source().filter(source -> source.sentence() == s)
                .filter(source -> source.reading().trigger().begin() < trigger).map(ScopeReader::isPerfect).orElse(false);
    }

    private static boolean hasPerfectBefore(Sentence s, int token, int border) {
        for (int i = token - 1; i >= Math.max(border, token - NEAR); i--) {
            if (PERFECT.contains(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEnduringSubject(Counted figure) {
        Sentence s = figure.sentence();
        int trigger = figure.reading().trigger().begin();
        for (int i = trigger - 1; i >= 0 && !isEnd(s, i); i--) {
            if (enduring.contains(s.word(i))) {
                return true;
            }
        }
        for (int i = trigger + 1; i < s.size() && !isEnd(s, i) && !s.is(i, ","); i++) {
            if (CONFLICTS.contains(s.word(i))) {
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
            if (STRETCHES.contains(word)) {
                return false;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.is(i, "when") || singleEvents.contains(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Floods have driven 3,000 from their homes": one event, however the verb is put. */
    private static boolean tellsOfDisaster(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (DISASTERS.contains(s.word(i))) {
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

package org.dateline.figure;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.WordClass;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;

/** Reads whether the text states a figure, denies it or holds it for possible. */
public final class StanceReader {

    private static final int NEAR = 7;
    private static final int FAR = 24;
    private static final int NEAR_OBJECT = 6;
    private static final List<String> LOWERED = List.of("lowered", "reduced", "cut", "corrected");

    private final FigureWords words;

    StanceReader(FigureWords words) {
        this.words = words;
    }

    Stance read(Counted figure) {
        Sentence s = figure.sentence();
        if (isDenied(s, figure)) {
            return Stance.DENIED;
        }
        return isPossible(s, figure) ? Stance.POSSIBLE : Stance.STATED;
    }

    /** "not 12 but 15", "revised down from 40", "denied that 12 had been killed". */
    private boolean isDenied(Sentence s, Counted figure) {
        int begin = figure.phrase().begin();
        if (s.is(begin - 1, "not") && !s.is(begin, "more") || s.is(begin - 1, "than") && s.is(begin - 2, "rather")) {
            return true;
        }
        if (s.is(begin - 1, "from") && wordBefore(s, begin - 1, "down", 6) && s.is(figure.phrase().end(), "to")) {
            return true;
        }
        if (s.is(begin - 1, "from") && LOWERED.stream().anyMatch(word -> wordBefore(s, begin, word, FAR))) {
            return true;
        }
        int trigger = figure.reading().trigger().begin();
        int first = Math.min(begin, trigger);
        boolean denied = false;
        for (int i = 0; i < first; i++) {
            Optional<Lexicon.Match<Mark>> mark = words.marks().longestAt(s, i);
            if (mark.isPresent() && mark.get().value().type() == Mark.Type.DENY) {
                denied = !isRefusal(s, mark.get().end());
            } else if (s.is(i, ".") || s.is(i, ";") || denied && s.is(i, "but")) {
                denied = false;
            }
        }
        return denied || isNegatedVerb(s, trigger) || isDeniedBehind(s, Math.max(figure.phrase().end(), trigger + 1), first);
    }

    /** "dismissed a lawsuit over the killing", "denied responsibility for": what is refused is not that it happened. */
    private boolean isRefusal(Sentence s, int from) {
        for (int i = from; i < Math.min(s.size(), from + NEAR_OBJECT); i++) {
            if (words.is(WordClass.REFUSED, s, i)) {
                return true;
            }
            if (s.is(i, "that") || s.is(i, "of") || s.is(i, ",") || words.is(WordClass.REPORT, s, i)) {
                return false;
            }
        }
        return false;
    }

    /** "reports that 12 died were false", "12 had been killed, which Kyiv called a lie", "a claim that the army denied". */
    private boolean isDeniedBehind(Sentence s, int from, int first) {
        boolean reported = hasReport(s, 0, first);
        int since = -1;
        for (int i = from; i < s.size(); i++) {
            if (s.is(i, ";") || s.is(i, ".") || s.is(i, "but")) {
                return false;
            }
            boolean opens = s.is(i - 1, ",") && (s.is(i, "which") || s.is(i, "something")
                    || (s.is(i, "a") || s.is(i, "an")) && hasReport(s, i + 1, i + 2));
            if (opens) {
                since = i;
            }
            boolean beyond = since >= 0 && i - since <= NEAR || reported && isCopula(s, i - 1);
            if (beyond && isDenial(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopula(Sentence s, int i) {
        return s.is(i, "was") || s.is(i, "were") || s.is(i, "is") || s.is(i, "are") || s.is(i, "as");
    }

    private boolean hasReport(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(WordClass.REPORT, s, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenial(Sentence s, int i) {
        return s.is(i, "lie") || s.is(i, "lies") || s.is(i, "nonsense") || words.marks().longestAt(s, i)
                .filter(match -> match.value().type() == Mark.Type.DENY).isPresent();
    }

    /** "did not kill 12", "were not killed". */
    private static boolean isNegatedVerb(Sentence s, int trigger) {
        return (s.is(trigger - 1, "not") || s.is(trigger - 1, "n't"))
                && (s.is(trigger - 2, "did") || s.is(trigger - 2, "do") || s.is(trigger - 2, "does"));
    }

    private static boolean wordBefore(Sentence s, int from, String word, int span) {
        for (int i = from - 1; i >= Math.max(0, from - span); i--) {
            if (s.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** "may have died", "are feared dead", "could displace", "plan to move". */
    private boolean isPossible(Sentence s, Counted figure) {
        int trigger = figure.reading().trigger().begin();
        int begin = Math.min(trigger, figure.phrase().begin());
        int end = Math.max(trigger, figure.phrase().begin());
        for (int i = Math.max(0, begin - NEAR); i < end; i++) {
            if (i >= figure.phrase().begin() && i < figure.phrase().end()) {
                continue;
            }
            Optional<Mark.Type> type = words.marks().longestAt(s, i).map(match -> match.value().type());
            if (type.isEmpty()) {
                continue;
            }
            boolean opens = type.get() == Mark.Type.FEAR || type.get() == Mark.Type.MODAL || type.get() == Mark.Type.WILL;
            if (opens && !isMonth(s, i) && governs(s, i, begin, trigger)) {
                return true;
            }
        }
        return false;
    }

    /** "8 May", "May 2011": the month, not the modal. */
    private static boolean isMonth(Sentence s, int i) {
        if (!s.is(i, "may") || !s.isCapitalized(i)) {
            return false;
        }
        boolean shouted = s.isAllCaps(i) && (i > 0 && s.isAllCaps(i - 1) || s.isAllCaps(i + 1));
        return i > 0 && !shouted || s.isNumeric(i - 1) || s.isNumeric(i + 1) || s.is(i - 1, "-") && s.isNumeric(i - 2);
    }

    /** Whether no other clause begins between the word at {@code i} and what it would govern. */
    private boolean governs(Sentence s, int i, int begin, int trigger) {
        int target = i < begin ? begin : trigger;
        for (int k = i + 1; k < target; k++) {
            Optional<Mark.Type> type = words.marks().longestAt(s, k).map(match -> match.value().type());
            boolean among = k < begin && (s.is(k, "among") || s.is(k, "amongst") || s.is(k, "one") && s.is(k + 1, "of"));
            if (among || s.is(k, ",") || s.is(k, ".") || s.is(k, ";") || s.is(k, "-") && !s.isGlued(k)
                    || type.filter(t -> t == Mark.Type.AND || t == Mark.Type.BUT || t == Mark.Type.SUBORDINATE
                            || t == Mark.Type.SPEECH).isPresent() && k < begin) {
                return false;
            }
        }
        return true;
    }
}

package org.dateline.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.setting.StoryWords.Type;
import org.dateline.lexicon.WordSet;
import org.dateline.text.Sentence;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.dateline.time.TimePhrase.Relation;
import org.dateline.time.TimePhrase;

/** Reads the start from which running totals count, and what "since" only compares with. */
final class StartReader {

    private static final WordSet SINCE_WORD = WordSet.of("since");
    private static final WordSet BREAKS = WordSet.of("broke", "broken", "breaking");
    /** What began with something is still what began: "started as a dispute", "began with protests". */
    private static final WordSet CAUSES = WordSet.of("with", "as", "in", "from");
    /** How far before "since" the word of a comparison stands: "the deadliest attack on the city since 2013". */
    private static final int COMPARISON = 15;
    /** How far behind "since" its day stands: "since the battle for the city last year". */
    private static final int SINCE = 8;
    /** How far what a war answered stands from it: "launched a campaign in the north in response to". */
    private static final int CAUSE = 6;
    /** What began longer ago in days, "in power since 1963", is not what tolls run from. */
    private static final int LONGEST = 20 * 366;

    private final DayClauses clauses;
    private final StoryWords story;

    StartReader(DayClauses clauses) {
        this.clauses = clauses;
        this.story = clauses.story();
    }

    EventNouns events() {
        return clauses.events();
    }

    /** The start from which running totals count: "since March 2011", "the war, which began in 2011". */
    Optional<Start> read(Sentence s, List<TimePhrase> phrases, Optional<Publication> published) {
        for (TimePhrase phrase : phrases) {
            if (phrase.relation() == Relation.SINCE || isBeginning(s, phrase) || conflict(s, phrase) >= 0) {
                if (isLack(s, phrase)) {
                    return Optional.empty();
                }
                TimePhrase start = untilNow(phrase, published);
                if (start.relation() == Relation.SINCE && isRecent(start.days(), published) && !isComparison(s, phrase)) {
                    return Optional.of(new Start(Optional.of(start), isLasting(s)));
                }
            }
        }
        return isUnknown(s) ? Optional.of(new Start(Optional.empty(), isLasting(s))) : Optional.empty();
    }

    /** "war has raged since", "an uprising erupted in"; not "supported by foreign jets since". */
    private boolean isLasting(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            if (isConflict(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the days go back no further than tolls run; where they are open, by the first day that the article may be of. */
    private static boolean isRecent(Interval days, Optional<Publication> published) {
        if (days.last().isPresent()) {
            return days.days() < LONGEST;
        }
        return published.flatMap(known -> known.days().first()).map(day -> day.isBefore(days.from().plusDays(LONGEST))).orElse(true);
    }

    /** "No aid has come in since 2 March", "the border has been shut since May": what has been wanting since then counts nobody. */
    private boolean isLack(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = Math.max(0, begin - COMPARISON); i < begin && story.mayHave(Type.LACK, s); i++) {
            if (story.is(Type.LACK, s, i) && !s.is(i + 1, "fewer") && !s.is(i + 1, "less")) {
                return true;
            }
        }
        return false;
    }

    /** "Since December 1", of no year that is known: a start of its own, so that no other's stands for it. */
    private static boolean isUnknown(Sentence s) {
        boolean possible = SINCE_WORD.mayBeIn(s);
        for (int i = 0; possible && i + 1 < s.size(); i++) {
            if (s.is(i, "since") && (s.isCapitalized(i + 1) || s.isNumeric(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "the war that erupted in March 2011 has killed": the count runs from there to the day of publication. */
    TimePhrase fromBeginning(Sentence s, Counted figure, TimePhrase phrase, Optional<Publication> published) {
        boolean ofConflict = Math.max(figure.phrase().begin(), figure.reading().trigger().begin()) < conflict(s, phrase);
        return ofConflict || isSince(s, figure, phrase) || isBeginning(s, phrase) || isUntilNow(s, phrase, published) ? untilNow(phrase, published) : phrase;
    }

    /** "have already been killed in 2015", "so far this year": what goes on is counted until now. */
    private static boolean isUntilNow(Sentence s, TimePhrase phrase, Optional<Publication> published) {
        boolean open = phrase.relation() == Relation.DURING && published.flatMap(Publication::best)
                .filter(day -> !phrase.days().until().isBefore(day)).isPresent();
        for (int i = 0; open && i < s.size(); i++) {
            if (s.is(i, "already") || s.is(i, "so") && s.is(i + 1, "far")) {
                return true;
            }
        }
        return false;
    }

    /** "erupted in Sudan in April", "began with a strike in May": the verb of a beginning, with no other verb and no comma behind it. */
    boolean isBeginning(Sentence s, TimePhrase phrase) {
        int verb = Integer.MAX_VALUE;
        for (int i = s.tokenAt(phrase.span().begin()) - 1; i >= 0 && !s.is(i, ",") && !s.is(i, ";"); i--) {
            if (story.is(Type.BEGINNING, s, i) || s.is(i, "out") && BREAKS.has(s, i - 1)) {
                return verb == Integer.MAX_VALUE || CAUSES.has(s, i + 1) && verb > i + 1;
            }
            if (clauses.isVerb(s, i) && !s.is(i - 1, "to")) {
                if (clauses.isSurelyVerb(s, i) || s.is(i - 1, "and")) {
                    return false;
                }
                verb = i;
            }
        }
        return false;
    }

    /**
     * "the war was triggered by a raid on 3 March", "launched its campaign in response to an attack on 3 March", "seized the capital
     * on 3 March, triggering a war": the token of the conflict that began with what a phrase dates; -1 for none.
     */
    private int conflict(Sentence s, TimePhrase phrase) {
        boolean usable = phrase.relation() == Relation.ON || phrase.relation() == Relation.DURING;
        int begin = DayClauses.begin(s, phrase);
        boolean launched = false;
        int conflict = -1;
        for (int i = 0; usable && i < begin; i++) {
            launched |= story.is(Type.BEGINNING, s, i);
            conflict = isConflict(s, i) ? i : s.is(i, ";") ? -1 : conflict;
            boolean caused = story.is(Type.CAUSED, s, i) && s.is(i + 1, "by") || story.is(Type.ANSWER, s, i)
                    || s.is(i, "followed") && (s.is(i - 1, "which") || s.is(i - 1, "that")) || launched && story.is(Type.CAUSED_AFTER, s, i);
            if (caused && conflict >= 0 && i - conflict <= CAUSE) {
                return conflict;
            }
        }
        for (int i = DayClauses.end(s, phrase); usable && i < Math.min(s.size(), DayClauses.end(s, phrase) + CAUSE); i++) {
            if (story.is(Type.CAUSING, s, i) && !s.is(i + 1, "by")) {
                for (int k = i + 1; k <= i + CAUSE; k++) {
                    if (isConflict(s, k)) {
                        return k;
                    }
                }
            }
        }
        return -1;
    }

    private boolean isConflict(Sentence s, int i) {
        return story.is(Type.CONFLICT, s, i) || story.is(Type.ENDURING, s, i);
    }

    /** "have been killed since", "since then": what is counted from the day that the sentence before tells. */
    static boolean looksBack(Sentence s) {
        for (int i = 0; SINCE_WORD.mayBeIn(s) && i < s.size(); i++) {
            if (s.is(i, "since") && (s.is(i + 1, "then") || i > 0 && (i + 1 == s.size() || !s.isWord(i + 1) && !s.isNumeric(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** From the beginning of a phrase to the day of publication. */
    static TimePhrase untilNow(TimePhrase phrase, Optional<Publication> published) {
        Optional<LocalDate> until = published.map(known -> known.best().map(day -> day.plusDays(1))
                .orElse(known.days().until()));
        boolean usable = until.isPresent() && phrase.days().from().isBefore(until.get())
                && phrase.relation() != Relation.SINCE;
        return usable ? new TimePhrase(phrase.span(), new Interval(phrase.days().from(), until.get()),
                Relation.SINCE, phrase.rule()) : phrase;
    }

    /** "the deadliest attack since 2013", "the first deaths since the truce began": nothing is counted from there. */
    boolean isComparison(Sentence s, TimePhrase phrase) {
        int begin = s.tokenAt(phrase.span().begin());
        for (int i = begin; i >= Math.max(0, begin - SINCE); i--) {
            if (s.is(i, "since")) {
                return story.has(Type.COMPARISON, s, i - COMPARISON, i);
            }
        }
        return false;
    }

    /** "the worst since 2014, when 66 people died": of those the year behind "since" is told. */
    static boolean isToldWhen(Sentence s, Counted figure, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        boolean when = s.is(end, "when") || s.is(end, ",") && s.is(end + 1, "when");
        return phrase.rule().equals(TimePhrase.SINCE_WHEN) && when && figure.phrase().begin() > end;
    }

    /** "killed since the offensive opened on 18 June": the count runs from that day. */
    private boolean isSince(Sentence s, Counted figure, TimePhrase phrase) {
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        return clauses.clauseWord(s, figure, phrase).filter("since"::equals).isPresent()
                || s.is(end, "to") && s.is(end + 1, "date");
    }
}

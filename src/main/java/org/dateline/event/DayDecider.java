package org.dateline.event;

import java.util.Map;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase;

/**
 * Decides on which days the figures of one article happened: on those that their own clause tells, else on those of their
 * event, else on that of its report. A running total counts from the start that was told last.
 */
final class DayDecider {

    /** How many sentences a start is remembered. */
    private static final int FARTHEST_START = 3;
    /** Over so many events a day is handed on. */
    private static final int MOST_STEPS = 40;

    private final Map<Integer, TimePhrase> starts;
    private int next;
    private Optional<TimePhrase> lastStart = Optional.empty();
    private int toldStart;

    /**
     * @param starts the starts of running totals that sentences tell, by their index
     */
    DayDecider(Map<Integer, TimePhrase> starts) {
        this.starts = starts;
    }

    /**
     * The phrase that dates a figure. Figures are asked for in reading order.
     *
     * @param mention where the figure stands
     * @param draft its event
     * @param whole the event that its event is a part of
     */
    Belief<TimePhrase> decide(EventMention mention, EventDraft draft, Optional<EventDraft> whole) {
        int index = mention.sentence().index();
        for (; next <= index; next++) {
            if (starts.containsKey(next)) {
                lastStart = Optional.of(starts.get(next));
                toldStart = next;
            }
        }
        if (!starts.containsKey(index) && tellsStart(mention.sentence())) {
            lastStart = Optional.empty();
        }
        Belief<TimePhrase> own = Belief.of(mention.setting().when(), Origin.CLAUSE);
        if (draft.reach() == Scope.TOTAL) {
            return own.or(Belief.of(mention.setting().loose(), Origin.CLAUSE)).or(ofTotal(draft, index));
        }
        return own.or(Belief.of(draft.surely(), Origin.EVENT)).or(Belief.of(mention.setting().loose(), Origin.CLAUSE))
                .or(Belief.of(mention.setting().report(), Origin.REPORT)).or(Belief.of(draft.when(), Origin.EVENT))
                .or(Belief.of(draft.report(), Origin.REPORT))
                .or(Belief.of(whole.flatMap(EventDraft::when), Origin.RELATIVE)).or(beside(draft));
    }

    /** "Since December 1", of no year that is known: a start of its own, so that no other's stands for it. */
    private static boolean tellsStart(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, "since") && i + 1 < sentence.size() && (sentence.isCapitalized(i + 1) || sentence.isNumeric(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The day of the event that was told before, where nothing sets the two apart but their places. */
    private static Belief<TimePhrase> beside(EventDraft draft) {
        Optional<EventDraft> other = draft.beside();
        for (int steps = 0; other.isPresent() && steps < MOST_STEPS; steps++) {
            Optional<TimePhrase> told = other.get().when().or(other.get()::report);
            if (told.isPresent()) {
                return Belief.of(told, Origin.STORY);
            }
            other = other.get().beside();
        }
        return Belief.none();
    }

    private Belief<TimePhrase> ofTotal(EventDraft draft, int index) {
        if (draft.when().isPresent() || index - toldStart > FARTHEST_START) {
            return Belief.of(draft.when(), Origin.EVENT);
        }
        toldStart = index;
        return Belief.of(lastStart, Origin.EVENT);
    }
}

package org.dateline.setting;

import java.util.List;
import java.util.Optional;
import org.dateline.clause.Counted;
import org.dateline.clause.FigureWords;
import org.dateline.clause.Mark;
import org.dateline.clause.Noun;
import org.dateline.text.Sentence;
import org.dateline.time.TimePhrase.Relation;
import org.dateline.time.TimePhrase;

/** Reads on which day something was said or counted, which is not the day on which it happened. */
final class ReportDayReader {

    private static final int LEADING = 2;
    private static final int FARTHEST_SPEECH = 9;

    private final DayClauses clauses;
    private final FigureWords words;
    private final EventNouns events;

    ReportDayReader(DayClauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words();
        this.events = clauses.events();
    }

    /** The phrase that dates the report or the count of {@code figure}: "said on Saturday", "rose to 98 on Monday". */
    Optional<TimePhrase> read(Counted figure, List<TimePhrase> phrases) {
        Sentence s = figure.sentence();
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        TimePhrase ofReport = null;
        TimePhrase ofCount = null;
        for (TimePhrase phrase : phrases) {
            if (isOfReport(s, phrase)) {
                ofReport = nearer(s, figure, ofReport, phrase);
            } else if (isOfCount(figure, phrase)) {
                ofCount = nearer(s, figure, ofCount, phrase);
            }
        }
        return Optional.ofNullable(ofReport != null ? ofReport : ofCount);
    }

    /** Of two phrases the one nearer to the figure, the first where they are alike. */
    private static TimePhrase nearer(Sentence s, Counted figure, TimePhrase one, TimePhrase other) {
        return one == null || distance(s, figure, other) < distance(s, figure, one) ? other : one;
    }

    private static int distance(Sentence s, Counted figure, TimePhrase phrase) {
        return DayReader.distance(s.tokenAt(phrase.span().begin()), figure.phrase().begin(), figure.phrase().end());
    }

    /** The phrase by which a sentence without figures dates what is reported. */
    Optional<TimePhrase> ofContext(Sentence s, List<TimePhrase> phrases) {
        for (TimePhrase phrase : phrases) {
            if (isOfReport(s, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** "said on Saturday", "told reporters late Wednesday", "on Monday reported that". */
    boolean isOfReport(Sentence s, TimePhrase phrase) {
        if (phrase.rule().equals(DayReader.COUNTED_STRETCH) || events.isDatedAt(s, s.tokenAt(phrase.span().begin()))) {
            return false;
        }
        int begin = s.tokenAt(phrase.span().begin());
        int end = s.tokenAt(phrase.span().end() - 1) + 1;
        for (int i = begin - 1; i >= Math.max(0, begin - 4); i--) {
            if (clauses.isSpeech(s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.FEAR).isPresent()) {
                return true;
            }
            if (!s.isWord(i) || words.marks().hasWord(s, i) && !s.is(i, "in") && !s.is(i, "dead") || events.has(s, i, i + 1)) {
                break;
            }
        }
        if (isBehindDeed(s, begin, end)) {
            return false;
        }
        return clauses.isSpeech(s, end) && begin > 0 || begin < LEADING && leadsSpeech(s, end)
                || !s.is(end, ",") && !events.has(s, 0, begin) && leadsSpeech(s, end);
    }

    /**
     * "were killed in raids on Sunday, adding that", "was hit on Thursday said the monitor", "hit the town on Monday the monitor
     * said": the day ends what was told before it, and the words behind only say by whom.
     */
    private boolean isBehindDeed(Sentence s, int begin, int end) {
        boolean on = s.is(begin, "on") || s.is(begin - 1, "on");
        int first = s.is(begin, "on") ? begin : begin - 1;
        boolean told = false;
        for (int i = first - 1; on && i >= 0 && !told; i--) {
            told = clauses.isVerb(s, i) && !clauses.isSpeech(s, i);
            if (clauses.isSpeech(s, i) && i == first - 1 || s.is(i, ",") && i == first - 1) {
                return false;
            }
        }
        if (!told) {
            return false;
        }
        int speech = s.is(end, ",") ? end + 1 : end;
        if (clauses.isSpeech(s, speech) && s.word(speech).endsWith("ing")) {
            return true;
        }
        while (speech < Math.min(s.size(), end + FARTHEST_SPEECH) && !clauses.isSpeech(s, speech)) {
            if (clauses.isVerb(s, speech) || s.is(speech, ",")) {
                return false;
            }
            speech++;
        }
        for (int i = speech + 1; i < s.size(); i++) {
            boolean verb = clauses.isVerb(s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.BE || mark.type() == Mark.Type.HAVE
                    || mark.type() == Mark.Type.RELATIVE).isPresent();
            if (verb) {
                return false;
            }
        }
        return clauses.isSpeech(s, speech);
    }

    /** "On Monday the army said", "Last month the navy admitted": the first verb behind the day tells of a statement. */
    private boolean leadsSpeech(Sentence s, int end) {
        for (int i = end; i < Math.min(s.size(), end + FARTHEST_SPEECH); i++) {
            if (clauses.isSpeech(s, i)) {
                return true;
            }
            if (s.is(i, ",") && i > end || clauses.isVerb(s, i) || words.marks().at(s, i).filter(mark -> mark.type() == Mark.Type.BE || mark.type() == Mark.Type.HAVE).isPresent()
                    || s.isNumeric(i)) {
                return false;
            }
        }
        return false;
    }

    /** "rose to 98 on Monday", "three bodies were found on Sunday": the day of the count, not of the event. */
    boolean isOfCount(Counted figure, TimePhrase phrase) {
        Sentence s = figure.sentence();
        int begin = s.tokenAt(phrase.span().begin());
        int told = Math.max(figure.phrase().end(), figure.reading().trigger().begin() + 1);
        return isToll(figure) && phrase.relation() == Relation.ON && !phrase.rule().equals(DaysAfter.RULE) && !events.isDatedAt(s, begin) && begin >= told
                && clauses.borders(s, told - 1, begin) == 0 && !events.has(s, told, begin);
    }

    static boolean isToll(Counted figure) {
        return figure.reading().isToll() || figure.phrase().noun().type() == Noun.Type.BODY;
    }
}

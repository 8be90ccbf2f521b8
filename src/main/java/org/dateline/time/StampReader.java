package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/** Finds the stamp in the text's own header: "Mon 17 Mar 2014", "LONDON | Tue Mar 15, 2011 1:48 pm GMT". */
final class StampReader {

    private static final int HEADER = 700;

    private StampReader() {}

    /**
     * A stamp.
     *
     * @param sentence the sentence that it stands in
     * @param draft the expression
     * @param day its day
     */
    record Stamp(int sentence, Draft draft, LocalDate day) {

        Span span(List<TimeTokens> tokens) {
            TimeTokens t = tokens.get(sentence);
            return new Span(t.sentence().begin(draft.begin()), t.sentence().end(draft.end() - 1));
        }
    }

    /** The surest full date of the header that stands for itself rather than in a sentence, of equals the first. */
    static Optional<Stamp> find(List<TimeTokens> tokens, List<List<Draft>> drafts, DayOrder order) {
        Stamp surest = null;
        int best = 0;
        for (int s = 0; s < tokens.size() && tokens.get(s).sentence().span().begin() < HEADER; s++) {
            for (Draft draft : drafts.get(s)) {
                Optional<LocalDate> day = dayOf(draft.meaning(), order);
                boolean early = tokens.get(s).sentence().begin(draft.begin()) < HEADER;
                int sure = day.isPresent() && early ? sureness(tokens.get(s), draft) : 0;
                if (sure > best) {
                    best = sure;
                    surest = new Stamp(s, draft, day.get());
                }
            }
        }
        return Optional.ofNullable(surest);
    }

    /** Whether an expression is the stamp, told again, or the date of a caption, and so dates no event. */
    static boolean isStampLike(Optional<Stamp> stamp, int sentence, TimeTokens t, Draft draft, DayOrder order) {
        Optional<LocalDate> day = stamp.isEmpty() ? Optional.empty() : dayOf(draft.meaning(), order);
        if (day.isEmpty()) {
            return false;
        }
        boolean itself = stamp.get().sentence() == sentence && stamp.get().draft().begin() == draft.begin();
        boolean near = Math.abs(ChronoUnit.DAYS.between(day.get(), stamp.get().day())) <= 1;
        return itself || sureness(t, draft) > 0 && (near || draft.begin() > 0);
    }

    private static Optional<LocalDate> dayOf(Meaning meaning, DayOrder order) {
        if (meaning instanceof Meaning.Clock clock && clock.day() != null) {
            return dayOf(clock.day(), order);
        }
        if (meaning instanceof Meaning.Day day && day.hasYear() && day.year() > 1700) {
            return Meaning.day(day.year(), day.month(), day.day());
        }
        if (!(meaning instanceof Meaning.Numeric numeric)) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = numeric.dayFirst();
        Optional<LocalDate> monthFirst = numeric.monthFirst();
        boolean clear = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return clear ? dayFirst.or(() -> monthFirst)
                : order == DayOrder.DAY_FIRST ? dayFirst : order == DayOrder.MONTH_FIRST ? monthFirst : Optional.empty();
    }

    /** 0 for a date in a sentence or at the end of a stretch ("29-30 January"), 3 for one that is led in or has its line to itself, 2 for one with its weekday or time. */
    private static int sureness(TimeTokens t, Draft draft) {
        int before = draft.begin() - 1;
        if ((t.isDash(before) || t.is(before, "/")) && t.startsWithDigit(before - 1)) {
            return 0;
        }
        boolean whole = before < 0 && draft.end() >= t.size() - 1;
        boolean led = t.is(before, "on") && before <= 2 && t.isCue(before - 1, Cue.STAMP_LEAD) && t.isWord(before - 1);
        if (whole || led || t.isCue(before, Cue.STAMP_LEAD)) {
            return 3;
        }
        if (t.isCue(before, Cue.NO_STAMP) || t.is(before, ",") && !t.isCapitalized(before - 1) || t.is(before, "(")) {
            return 0;
        }
        int after = draft.end();
        boolean last = after == t.size() - 1 && t.is(after, ".");
        boolean fresh = after >= t.size() || t.isCapitalized(after) || t.startsWithDigit(after) || t.is(after, "|")
                || t.isDash(after) || t.is(after, "(") || t.is(after, "by") || t.is(after, "/") || t.is(after, "at") || last;
        boolean header = before < 0 || t.isCapitalized(before) || t.startsWithDigit(before)
                || !t.word(before).isEmpty() && !Character.isLetterOrDigit(t.word(before).charAt(0));
        boolean byline = t.is(after, "by") && t.isCapitalized(after + 1);
        if (byline) {
            return 2;
        }
        boolean full = draft.rule().equals("weekday-date") || draft.meaning() instanceof Meaning.Clock;
        return fresh && header ? full ? 2 : 1 : 0;
    }
}

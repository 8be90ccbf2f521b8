package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
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

    /** The first full date of the header that stands for itself rather than in a sentence. */
    static Optional<Stamp> find(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        for (int s = 0; s < tokens.size() && tokens.get(s).sentence().span().begin() < HEADER; s++) {
            for (Draft draft : drafts.get(s)) {
                Optional<LocalDate> day = dayOf(draft.meaning());
                if (day.isPresent() && tokens.get(s).sentence().begin(draft.begin()) < HEADER
                        && standsAlone(tokens.get(s), draft)) {
                    return Optional.of(new Stamp(s, draft, day.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayOf(Meaning meaning) {
        if (meaning instanceof Meaning.Clock clock && clock.day() != null) {
            return dayOf(clock.day());
        }
        if (meaning instanceof Meaning.Day day && day.hasYear() && day.year() > 1700
                && day.day() <= YearMonth.of(day.year(), day.month()).lengthOfMonth()) {
            return Optional.of(LocalDate.of(day.year(), day.month(), day.day()));
        }
        boolean clear = meaning instanceof Meaning.Numeric numeric && (numeric.first() > 12 ^ numeric.second() > 12);
        if (clear) {
            Meaning.Numeric numeric = (Meaning.Numeric) meaning;
            boolean dayFirst = numeric.first() > 12;
            int month = dayFirst ? numeric.second() : numeric.first();
            int day = dayFirst ? numeric.first() : numeric.second();
            return day <= YearMonth.of(numeric.year(), month).lengthOfMonth()
                    ? Optional.of(LocalDate.of(numeric.year(), month, day)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether nothing before the date ties it into a sentence and what follows starts afresh. */
    private static boolean standsAlone(TimeTokens t, Draft draft) {
        int before = draft.begin() - 1;
        boolean opens = before < 0 || t.isCue(before, "STAMP_LEAD");
        boolean whole = before < 0 && draft.end() >= t.size() - 1;
        if (whole || t.isCue(before, "STAMP_LEAD")) {
            return true;
        }
        if (t.isCue(before, "NO_STAMP") || t.is(before, ",") && !t.isCapitalized(before - 1)
                || t.is(before, "(") && !opens) {
            return false;
        }
        int after = draft.end();
        boolean fresh = after >= t.size() || t.isCapitalized(after) || t.startsWithDigit(after) || t.is(after, "|")
                || t.isDash(after) || t.is(after, "(") || t.is(after, "by") || t.is(after, "/") || t.is(after, "at")
                || t.is(after, ".") && after == t.size() - 1;
        boolean header = before < 0 || t.isCapitalized(before) || !Character.isLetterOrDigit(t.word(before).charAt(0))
                || t.startsWithDigit(before);
        return fresh && (header || before < 0);
    }
}

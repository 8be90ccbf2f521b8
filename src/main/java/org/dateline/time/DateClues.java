package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.text.Span;

/**
 * The clues to an article's day that its words hold.
 *
 * @param isNews whether the article tells of days as news does, by weekdays or from today
 * @param firm constraints that the words say outright
 * @param going constraints from wars that are told of as going on
 * @param soft constraints from how people write: days of this year go without their year
 * @param weekday the day of the week that the article speaks from
 * @param weekdayEvidence the words that tell it
 */
record DateClues(boolean isNews, List<DateConstraint> firm, List<DateConstraint> going, List<DateConstraint> soft, Optional<DayOfWeek> weekday,
        Optional<Evidence> weekdayEvidence) {

    /** For how many days after it a day goes without its year: all but a few of a hundred in news with known days. */
    private static final int YEARLESS = 180;
    /** How far ahead a day may lie that the words do not show to be past. */
    private static final int AHEAD = 7;

    DateClues {
        firm = List.copyOf(firm);
        going = List.copyOf(going);
        soft = List.copyOf(soft);
    }

    static DateClues of(List<TimeTokens> tokens, List<List<Draft>> drafts) {
        List<DateConstraint> going = new ArrayList<>();
        List<DateConstraint> firm = new ArrayList<>(WorldClues.of(tokens, drafts, going));
        Optional<DateConstraint> latest = Optional.empty();
        DateConstraint soon = null;
        int[] weekdays = new int[8];
        int lead = 0;
        Evidence leadEvidence = null;
        for (int s = 0; s < tokens.size(); s++) {
            TimeTokens t = tokens.get(s);
            for (Draft draft : drafts.get(s)) {
                boolean future = Tense.isFuture(t, draft.begin(), draft.end());
                if (draft.meaning() instanceof Meaning.Weekday day && day.turn() == Turn.NONE && !future) {
                    weekdays[day.day().getValue()]++;
                    if (lead == 0 && s < 6) {
                        lead = day.day().getValue();
                        leadEvidence = evidence(t, draft, "weekday");
                    }
                }
                if (!future) {
                    latest = later(latest, explicit(t, draft));
                    soon = latestOf(soon, yearless(t, draft));
                }
            }
        }
        latest.ifPresent(firm::add);
        boolean told = lead > 0 && isMost(weekdays, lead);
        boolean news = false;
        for (List<Draft> sentence : drafts) {
            for (Draft draft : sentence) {
                news |= draft.meaning() instanceof Meaning.Weekday
                        || draft.meaning() instanceof Meaning.Shift shift && shift.unit() == Unit.DAY && !shift.fromTold();
            }
        }
        return new DateClues(news, firm, going, soon == null ? List.of() : List.of(soon),
                told ? Optional.of(DayOfWeek.of(lead)) : Optional.empty(),
                told ? Optional.of(leadEvidence) : Optional.empty());
    }

    /** How many days after the beginning of what is left the day that it is counted from lies. */
    int lead() {
        return soft.stream().mapToInt(clue -> ((DateConstraint.SoonAfter) clue).before()).findFirst().orElse(0);
    }

    /** Whether what is left begins with a day that the article tells as news. */
    boolean isRecent() {
        return !soft.isEmpty() || isAfterDisaster();
    }

    /** Whether the article tells of a disaster of these days. */
    boolean isAfterDisaster() {
        return soft.isEmpty() && firm.stream().anyMatch(clue -> clue.evidence().rule().endsWith("-disaster"));
    }

    private static boolean isMost(int[] counts, int one) {
        for (int other : counts) {
            if (other > counts[one]) {
                return false;
            }
        }
        return true;
    }

    static Evidence evidence(TimeTokens t, Draft draft, String rule) {
        Span span = new Span(t.sentence().begin(draft.begin()), t.sentence().end(draft.end() - 1));
        return Evidence.of(t.sentence().source(), span, rule);
    }

    private static Optional<DateConstraint> later(Optional<DateConstraint> one, Optional<DateConstraint> other) {
        boolean newer = other.isPresent() && (one.isEmpty() || ((DateConstraint.NotBefore) one.get()).day()
                .isBefore(((DateConstraint.NotBefore) other.get()).day()));
        return newer ? other : one;
    }

    /** A date with its year that is told as past: the article is not from before it. */
    private static Optional<DateConstraint> explicit(TimeTokens t, Draft draft) {
        boolean open = t.is(draft.begin() - 1, "by") || t.is(draft.begin() - 1, "until")
                || t.is(draft.begin() - 1, "to") || t.is(draft.begin() - 1, "till") || t.is(draft.begin() - 1, "before");
        LocalDate day = null;
        if (draft.meaning() instanceof Meaning.Year year && year.year() > 1900 && year.year() < 2100) {
            boolean preposition = t.isCue(draft.begin() - 1, Cue.DATE_PREPOSITION) || t.is(draft.begin() - 1, "a");
            day = preposition ? LocalDate.of(year.year(), 1, 1) : null;
        } else if (draft.meaning() instanceof Meaning.Month month && month.year() > 1900) {
            day = LocalDate.of(month.year(), month.month(), 1);
        } else if (draft.meaning() instanceof Meaning.Day date && date.year() > 1900 && date.month() > 0
                && date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth()) {
            day = LocalDate.of(date.year(), date.month(), date.day());
        }
        return day == null || open ? Optional.empty()
                : Optional.of(new DateConstraint.NotBefore(day, evidence(t, draft, "past-date")));
    }

    /** A day or the middle of a month without its year: the article is from soon after it. */
    private static DateConstraint.SoonAfter yearless(TimeTokens t, Draft draft) {
        if (draft.rule().equals("holiday")) {
            return null;
        }
        if (draft.meaning() instanceof Meaning.Day day && !day.hasYear() && day.turn() == Turn.NONE && day.month() > 0
                && day.day() <= YearMonth.of(2000, day.month()).lengthOfMonth()) {
            boolean since = t.is(draft.begin() - 1, "since");
            int reach = since ? toEndOfNextMonth(day.month(), day.day()) : YEARLESS;
            int weekday = draft.rule().equals("weekday-date") ? weekdayAt(t, draft.begin()) : 0;
            return new DateConstraint.SoonAfter(MonthDay.of(day.month(), day.day()), since ? 0 : AHEAD, reach, weekday,
                    evidence(t, draft, since ? "since-day" : "day-without-year"));
        }
        boolean middle = draft.meaning() instanceof Meaning.Month month && !month.hasYear()
                && month.turn() == Turn.NONE && draft.modifier() == TimeExpression.Modifier.MID;
        if (middle) {
            int month = ((Meaning.Month) draft.meaning()).month();
            return new DateConstraint.SoonAfter(MonthDay.of(month, 15), 0, YEARLESS, 0,
                    evidence(t, draft, "month-without-year"));
        }
        return null;
    }

    private static int weekdayAt(TimeTokens t, int i) {
        TimeWord word = t.at(i);
        return word.has(Role.WEEKDAY) ? word.number(Role.WEEKDAY) : word.number(Role.WEEKDAY_SHORT);
    }

    /** A count that runs "since January 24" is renewed in its own month and the next. */
    private static int toEndOfNextMonth(int month, int day) {
        LocalDate from = LocalDate.of(2000, month, day);
        return (int) (YearMonth.from(from).plusMonths(1).atEndOfMonth().toEpochDay() - from.toEpochDay());
    }

    /** Of two days the one that the other is at most half a year before. */
    private static DateConstraint latestOf(DateConstraint one, DateConstraint.SoonAfter other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        long from = ((DateConstraint.SoonAfter) one).latest().atYear(2001).toEpochDay();
        long ahead = Math.floorMod(other.latest().atYear(2001).toEpochDay() - from, 365L);
        return ahead > 0 && ahead < 183 ? other : one;
    }
}

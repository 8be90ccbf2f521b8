package org.dateline.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.time.Interval;

/** The parts of years that have numbers: weeks by ISO 8601, quarters and halves. */
final class Calendar {

    private Calendar() {}

    /** Week ({@code W}), quarter ({@code Q}) or half ({@code H}) {@code number} of a year; {@code in} says where it is wrong. */
    static Interval part(TokenReader in, char sort, int number, int year) {
        int months = sort == 'Q' ? 3 : 6;
        if (sort == 'W') {
            LocalDate monday = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(number - 1L);
            if (number < 1 || monday.plusDays(3).get(IsoFields.WEEK_BASED_YEAR) != year) {
                throw in.expected("a week of " + year + " by ISO 8601, 1 to 52 or 53");
            }
            return Interval.ofDays(monday, monday.plusDays(6));
        }
        if (number < 1 || number > 12 / months) {
            throw in.expected(months == 3 ? "a quarter, Q1 to Q4" : "a half, H1 or H2");
        }
        YearMonth first = YearMonth.of(year, (number - 1) * months + 1);
        return Interval.ofDays(first.atDay(1), first.plusMonths(months - 1).atEndOfMonth());
    }
}

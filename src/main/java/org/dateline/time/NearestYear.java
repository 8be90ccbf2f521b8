package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Chooses the year of a month or day that news tells without one. */
final class NearestYear {

    /** How many days ahead a day may lie in a clause that does not look ahead. */
    private static final int AHEAD = 31;

    private NearestYear() {}

    /** In news: the last such day, unless the clause looks ahead or the next is close. */
    static int of(LocalDate base, int month, int day, boolean future, boolean whole) {
        int here = base.getYear();
        if (whole) {
            return month == base.getMonthValue() ? here
                    : month < base.getMonthValue() ? future && base.getMonthValue() - month > 2 ? here + 1 : here
                    : future ? here : here - 1;
        }
        int length = YearMonth.of(here, month).lengthOfMonth();
        LocalDate same = LocalDate.of(here, month, Math.min(day, length));
        long ahead = ChronoUnit.DAYS.between(base, same);
        if (ahead > 0) {
            return future || ahead <= AHEAD ? here : here - 1;
        }
        return ahead < -330 || future && ahead < -120 ? here + 1 : here;
    }
}

package org.dateline.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.TimeExpression;

/**
 * What an article tells of days without their year: what it takes to date it by its neighbours.
 *
 * @param weekdays in the order of the text, each as often as it is named
 * @param days days of a month, in the order of the text
 */
record VagueDays(List<DayOfWeek> weekdays, List<MonthDay> days) {

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7]).*");
    private static final Pattern DAY = Pattern.compile("(?:XXXX|\\d{4})-(\\d\\d)-(\\d\\d).*");

    VagueDays {
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
    }

    static VagueDays of(List<TimeExpression> times) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        List<MonthDay> days = new ArrayList<>();
        for (TimeExpression time : times) {
            Matcher weekday = WEEKDAY.matcher(time.value().orElse(""));
            Matcher day = DAY.matcher(time.value().orElse(""));
            if (weekday.matches()) {
                weekdays.add(DayOfWeek.of(Integer.parseInt(weekday.group(1))));
            } else if (weekday(time).isPresent()) {
                weekdays.add(weekday(time).get());
            } else if (day.matches() && time.evidence().quote().chars().anyMatch(Character::isDigit)) {
                monthDay(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), days);
            }
        }
        return new VagueDays(weekdays, days);
    }

    /** The weekday by which an expression names its one day: "on Monday" that was counted from another day. */
    private static Optional<DayOfWeek> weekday(TimeExpression time) {
        String quote = time.evidence().quote();
        return time.days().filter(days -> days.days() == 1 && quote.chars().noneMatch(Character::isDigit))
                .map(days -> days.from().getDayOfWeek())
                .filter(day -> quote.contains(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    }

    private static void monthDay(int month, int day, List<MonthDay> days) {
        if (month >= 1 && month <= 12 && day >= 1 && day <= 28 + 3) {
            try {
                days.add(MonthDay.of(month, day));
            } catch (java.time.DateTimeException e) {
                return;
            }
        }
    }

    /** Whether it names the day of the month that {@code day} is. */
    boolean names(LocalDate day) {
        return days.contains(MonthDay.from(day));
    }

    /** The weekday that it names most, the last named of equals; it names one at least. */
    DayOfWeek usual() {
        DayOfWeek usual = weekdays.get(0);
        for (DayOfWeek day : weekdays) {
            usual = Collections.frequency(weekdays, day) >= Collections.frequency(weekdays, usual) ? day : usual;
        }
        return usual;
    }

    /** Whether it names the weekday that {@code day} is. */
    boolean namesWeekday(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek());
    }
}

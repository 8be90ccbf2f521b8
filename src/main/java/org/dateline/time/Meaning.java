package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What an expression of time says, before it is placed on the calendar. A year that is not told is {@link #NO_YEAR};
 * years before Christ are negative, {@code -264} for 264 BC.
 */
sealed interface Meaning {

    /** The year where none is told. */
    int NO_YEAR = Integer.MIN_VALUE;

    /** "29 January 2020"; a month of 0 is not told ("on the 20th"). */
    record Day(int year, Turn turn, int month, int day) implements Meaning, Dated {
        @Override
        public Day withYear(int told) {
            return new Day(told, turn, month, day);
        }
    }

    /** "January 2020", "last January". */
    record Month(int year, Turn turn, int month) implements Meaning, Dated {
        @Override
        public Month withYear(int told) {
            return new Month(told, turn, month);
        }
    }

    /** "the winter of 1944"; the code is that of TIMEX3. */
    record Season(int year, Turn turn, String code) implements Meaning, Dated {
        @Override
        public Season withYear(int told) {
            return new Season(told, turn, code);
        }
    }

    /** "the third quarter of 2009", "the first half of the year"; kind is Q or H. */
    record Portion(int year, Turn turn, char kind, int number) implements Meaning, Dated {
        @Override
        public Portion withYear(int told) {
            return new Portion(told, turn, kind, number);
        }
    }

    /** A meaning whose year may be told elsewhere. */
    sealed interface Dated extends Meaning permits Day, Month, Season, Portion {
        int year();

        Turn turn();

        Meaning withYear(int told);

        default boolean hasYear() {
            return year() != NO_YEAR;
        }
    }

    /** "2011", "264 BC". */
    record Year(int year) implements Meaning {}

    /** "the 1870s", by its first year. */
    record Decade(int firstYear) implements Meaning {}

    /** "the 19th century", negative before Christ. */
    record Century(int number) implements Meaning {}

    /** "7/8/07": month and day in an order that the calendar or the day of publication decides. */
    record Numeric(int first, int second, int year) implements Meaning {

        /** The day where the first number is the day; nothing where the calendar has none. */
        Optional<LocalDate> dayFirst() {
            return Meaning.day(year, second, first);
        }

        /** The day where the first number is the month; nothing where the calendar has none. */
        Optional<LocalDate> monthFirst() {
            return Meaning.day(year, first, second);
        }
    }

    /** The day, where the calendar has it. */
    static Optional<LocalDate> day(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** "September last year", "October of that year": a part of a year that is told by its distance. */
    record InYear(Dated part, Turn turn) implements Meaning {}

    /** "Wednesday", "last Friday"; {@code ofWeek} where the turn moves the week ("Friday last week"). */
    record Weekday(DayOfWeek day, Turn turn, boolean ofWeek) implements Meaning {}

    /** "last month", "two days later", "yesterday": so many units from the day of writing or the date last told. */
    record Shift(Unit unit, int amount, boolean fromTold) implements Meaning {}

    /** "over the weekend": the last that has begun. */
    record LatestWeekend() implements Meaning {}

    /** "Monday morning", "the night": a part of a day that is told or the day last told; null where it is no one's. */
    record PartOfDay(Meaning day, String code) implements Meaning {}

    /** "18:00 UTC on Tuesday"; the day is null where it is that last told. */
    record Clock(Meaning day, String time) implements Meaning {}

    /** "two weeks", "the past two weeks"; the amount is 0 where it is not a whole number. */
    record Duration(String value, Unit unit, int amount, Turn turn) implements Meaning {}

    /** "every day". */
    record Frequency(String value) implements Meaning {}

    /** "now", "recently": the value is PAST_REF, PRESENT_REF, FUTURE_REF or a date of X. */
    record Reference(String value) implements Meaning {}
}

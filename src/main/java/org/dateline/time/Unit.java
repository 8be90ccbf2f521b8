package org.dateline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The units that time is counted in, each with the letter that TIMEX3 writes for it. */
enum Unit {
    SECOND("S", null, 0),
    MINUTE("M", null, 0),
    HOUR("H", null, 0),
    NIGHT("D", ChronoUnit.DAYS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("WE", ChronoUnit.WEEKS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    FORTNIGHT("W", ChronoUnit.WEEKS, 2),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("Y", ChronoUnit.YEARS, 10),
    CENTURY("CE", ChronoUnit.CENTURIES, 1),
    MILLENNIUM("ML", ChronoUnit.MILLENNIA, 1);

    private final String letter;
    private final ChronoUnit step;
    private final int steps;

    Unit(String letter, ChronoUnit step, int steps) {
        this.letter = letter;
        this.step = step;
        this.steps = steps;
    }

    /** Whether the unit is shorter than a day, so that no calendar days can be counted in it. */
    boolean isPartOfDay() {
        return step == null;
    }

    /** The TIMEX3 duration of so many units; {@code amount} is digits, a decimal or {@code X}. */
    String duration(String amount) {
        String count = steps > 1 && this != QUARTER && amount.matches("\\d{1,4}")
                ? Integer.toString(Integer.parseInt(amount) * steps)
                : amount;
        return (isPartOfDay() ? "PT" : "P") + count + letter;
    }

    /** The day so many units away; the same day for units shorter than one. */
    LocalDate move(LocalDate day, int amount) {
        return isPartOfDay() ? day : day.plus((long) amount * steps, step);
    }
}

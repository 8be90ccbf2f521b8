package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whether an article tells news or a history, judged by how far from its day of publication its dates lie.
 *
 * @param narrative whether dates are to be counted from the date last told
 * @param mainYears the years that a history is about
 */
record Genre(boolean narrative, Interval mainYears) {

    private static final Interval ALL = new Interval(LocalDate.MIN, LocalDate.MAX);
    private static final int FEWEST = 5;

    static Genre of(List<List<Draft>> drafts, Optional<LocalDate> published) {
        List<Integer> years = new ArrayList<>();
        int near = 0;
        for (List<Draft> sentence : drafts) {
            for (Draft draft : sentence) {
                int year = yearOf(draft.meaning());
                if (year != Meaning.NO_YEAR) {
                    years.add(year);
                } else if (isOfTheDay(draft.meaning())) {
                    near++;
                }
            }
        }
        int here = published.map(LocalDate::getYear).orElse(Meaning.NO_YEAR);
        long far = years.stream().filter(year -> published.isPresent() && Math.abs(year - here) >= 2).count();
        long close = years.size() - far + near;
        boolean narrative = published.isPresent() && far >= FEWEST && far > 2 * close;
        if (!narrative) {
            return new Genre(false, ALL);
        }
        Collections.sort(years);
        int low = years.get(years.size() / 10);
        int high = years.get(years.size() - 1 - years.size() / 10);
        return new Genre(true, Interval.ofDays(LocalDate.of(low - 3, 1, 1), LocalDate.of(high + 3, 12, 31)));
    }

    private static int yearOf(Meaning meaning) {
        return meaning instanceof Meaning.Dated dated ? dated.year()
                : meaning instanceof Meaning.Year year ? year.year() : Meaning.NO_YEAR;
    }

    private static boolean isOfTheDay(Meaning meaning) {
        return meaning instanceof Meaning.Weekday || meaning instanceof Meaning.Shift shift && !shift.fromTold();
    }
}

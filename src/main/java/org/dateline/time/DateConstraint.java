package org.dateline.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Evidence;

/**
 * What one piece of evidence says about the day an article was published. Constraints are values: an article keeps
 * none of them hidden, so that other articles of the same event can narrow them later.
 */
sealed interface DateConstraint {

    /** The words that say it. */
    Evidence evidence();

    /** The days within {@code frame} that it allows, as stretches in the order of time. */
    List<Interval> allowed(Interval frame);

    /** Not before a day: the text tells of it as past. */
    record NotBefore(LocalDate day, Evidence evidence) implements DateConstraint {
        @Override
        public List<Interval> allowed(Interval frame) {
            return frame.intersection(Interval.startingOn(day)).stream().toList();
        }
    }

    /** Within one of some stretches: the time of an office, the days after a disaster, years after a war began. */
    record Within(List<Interval> stretches, Evidence evidence) implements DateConstraint {

        public Within {
            stretches = List.copyOf(stretches);
        }

        @Override
        public List<Interval> allowed(Interval frame) {
            return stretches.stream().flatMap(stretch -> stretch.intersection(frame).stream()).toList();
        }
    }

    /**
     * Soon after a day that is told without its year.
     *
     * @param latest the day of the year
     * @param before how many days before it the article may be from, where the day may lie ahead
     * @param reach for how many days after it such a day goes without its year
     * @param weekday the ISO number of its day of the week where that is told, else 0
     */
    record SoonAfter(MonthDay latest, int before, int reach, int weekday, Evidence evidence) implements DateConstraint {
        @Override
        public List<Interval> allowed(Interval frame) {
            List<Interval> stretches = new ArrayList<>();
            int last = frame.until().getYear();
            for (int year = frame.from().getYear() - 1; year <= last + 1; year++) {
                LocalDate day = latest.atYear(year);
                if (latest.isValidYear(year) && (weekday == 0 || day.getDayOfWeek().getValue() == weekday)) {
                    Interval.ofDays(day.minusDays(before), day.plusDays(reach)).intersection(frame).ifPresent(stretches::add);
                }
            }
            return stretches;
        }
    }

    /** The stretches that lie in both lists. */
    static List<Interval> both(List<Interval> some, List<Interval> others) {
        List<Interval> both = new ArrayList<>();
        for (Interval one : some) {
            for (Interval other : others) {
                one.intersection(other).ifPresent(both::add);
            }
        }
        return both;
    }
}

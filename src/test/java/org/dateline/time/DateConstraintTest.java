package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dateline.article.Evidence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class DateConstraintTest {

    private static final Evidence WORDS = Evidence.of("since January 24", new Span(6, 16), "since-day");
    private static final Interval DECADE = Interval.ofDays(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));

    @Test
    void aDayWithoutItsYearAllowsOneStretchEachYear() {
        List<Interval> allowed = new DateConstraint.SoonAfter(MonthDay.of(1, 24), 0, 30, 0, WORDS).allowed(DECADE);
        assertEquals(10, allowed.size());
        assertEquals(Interval.ofDays(LocalDate.of(2010, 1, 24), LocalDate.of(2010, 2, 23)), allowed.get(0));
    }

    @Test
    void itsWeekdayLeavesFewYears() {
        List<Interval> allowed = new DateConstraint.SoonAfter(MonthDay.of(3, 19), 0, 30, 6, WORDS).allowed(DECADE);
        assertEquals(List.of(2011, 2016), allowed.stream().map(stretch -> stretch.from().getYear()).toList());
    }

    @Test
    void aLeapDayAllowsLeapYearsOnly() {
        List<Interval> allowed = new DateConstraint.SoonAfter(MonthDay.of(2, 29), 0, 5, 0, WORDS).allowed(DECADE);
        assertEquals(List.of(2012, 2016), allowed.stream().map(stretch -> stretch.from().getYear()).toList());
    }

    @Test
    void stretchesThatReachOverTheFrameAreCut() {
        List<Interval> allowed = new DateConstraint.SoonAfter(MonthDay.of(12, 20), 0, 30, 0, WORDS).allowed(DECADE);
        assertEquals(LocalDate.of(2010, 1, 1), allowed.get(0).from());
        assertTrue(allowed.stream().allMatch(DECADE::contains));
    }

    @Test
    void whatContradictsLeavesNothing() {
        Interval before = Interval.ofYear(2009);
        assertEquals(List.of(), new DateConstraint.NotBefore(LocalDate.of(2010, 1, 1), WORDS).allowed(before));
        assertEquals(List.of(), DateConstraint.both(List.of(before), List.of(DECADE)));
    }
}

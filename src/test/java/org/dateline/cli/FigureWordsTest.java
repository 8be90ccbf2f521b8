package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Evidence;
import org.dateline.text.Span;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    @Test
    void anIntervalIsSaidAsShortAsCanBe() {
        assertEquals("31 Jan 2020", days("2020-01-31", "2020-01-31"));
        assertEquals("27–31 Jan 2020", days("2020-01-27", "2020-01-31"));
        assertEquals("27 Jan – 2 Feb 2020", days("2020-01-27", "2020-02-02"));
        assertEquals("27 Dec 2019 – 2 Jan 2020", days("2019-12-27", "2020-01-02"));
        assertEquals("February 2020", days("2020-02-01", "2020-02-29"));
        assertEquals("2020", days("2020-01-01", "2020-12-31"));
        assertEquals("to 31 Jan 2020", FigureWords.days(Interval.upTo(LocalDate.of(2020, 1, 31))));
        assertEquals("since 31 Jan 2020", FigureWords.days(Interval.startingOn(LocalDate.of(2020, 1, 31))));
    }

    @Test
    void theDayOfPublicationComesWithHowItIsKnown() {
        Publication inferred = new Publication(Interval.ofDays(LocalDate.of(2020, 1, 24), LocalDate.of(2020, 2, 29)),
                Optional.of(LocalDate.of(2020, 1, 29)), Optional.of(DayOfWeek.WEDNESDAY), Publication.Basis.INFERRED,
                List.of(new Evidence(new Span(0, 9), "Wednesday", "x"), new Evidence(new Span(20, 29), "Wednesday", "x")));
        assertEquals("Published Wednesday, 29 January 2020, within 24 Jan – 29 Feb 2020 (worked out from “Wednesday”)",
                FigureWords.published(Optional.of(inferred)));
        Publication month = new Publication(Interval.ofMonth(2011, 2), Optional.empty(), Optional.of(DayOfWeek.FRIDAY),
                Publication.Basis.STAMP, List.of(new Evidence(new Span(0, 13), "February 2011", "x")));
        assertEquals("Published on a Friday, February 2011 (read from its stamp “February 2011”)",
                FigureWords.published(Optional.of(month)));
    }

    private static String days(String first, String last) {
        return FigureWords.days(Interval.ofDays(LocalDate.parse(first), LocalDate.parse(last)));
    }
}

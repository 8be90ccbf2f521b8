package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.figure.Finding;
import org.junit.jupiter.api.Test;

class FacetTest {

    private static final List<Finding> FINDINGS = Said.in("The Observatory said an air strike killed at least 12 civilians in"
            + " Saraqib on Monday. A blast wounded 30 soldiers in Aleppo on Sunday.");

    private static List<String> labels(Facet facet, int i) {
        return facet.labels(new Subject(FINDINGS.get(i)));
    }

    @Test
    void aFindingHasItsLabels() {
        assertEquals(2, FINDINGS.size());
        assertEquals(List.of("killed"), labels(Facet.KIND, 0));
        assertEquals(List.of("civilian"), labels(Facet.ROLE, 0));
        assertEquals(List.of("combatant"), labels(Facet.ROLE, 1));
        assertEquals(List.of("at-least"), labels(Facet.HEDGE, 0));
        assertEquals(List.of("SY"), labels(Facet.COUNTRY, 0));
        assertEquals(List.of("Idlib, SY"), labels(Facet.ADMIN1, 0));
        assertEquals(List.of("Sarāqib, Idlib, SY"), labels(Facet.PLACE, 0));
        assertEquals(List.of("Observatory"), labels(Facet.SOURCE, 0));
        assertEquals(List.of(), labels(Facet.SOURCE, 1));
        assertEquals(List.of("The Daily Star"), labels(Facet.OUTLET, 0));
        assertEquals(List.of("2023-09-11"), labels(Facet.DAY, 0));
        assertEquals(List.of("2023-W37"), labels(Facet.WEEK, 0));
        assertEquals(List.of("2023-W36"), labels(Facet.WEEK, 1));
        assertEquals(List.of("2023-09"), labels(Facet.MONTH, 0));
        assertEquals(List.of("2023"), labels(Facet.YEAR, 0));
    }

    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        assertEquals("2020-W53", Facet.WEEK.label(LocalDate.of(2021, 1, 1)));
        assertEquals("2025-W01", Facet.WEEK.label(LocalDate.of(2024, 12, 30)));
    }

    @Test
    void aTimeSeriesCountsAndTellsTheLeastAndTheGreatestAndAddsNothingUp() {
        Breakdown series = Breakdown.of(Facet.DAY, FINDINGS.stream());
        assertEquals(new Tally(2, 1, OptionalLong.of(12), OptionalLong.of(30)), series.all());
        assertEquals(List.of("2023-09-10", "2023-09-11"), series.parts().stream().map(Breakdown.Part::label).toList());
        assertEquals(new Tally(1, 1, OptionalLong.of(30), OptionalLong.of(30)), series.parts().get(0).tally());
    }
}

package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.figure.Finding;
import org.junit.jupiter.api.Test;

class CountTest {

    private static boolean meets(String question, String number) {
        List<Finding> findings = Said.in(number + " people were killed in Derna.");
        assertEquals(1, findings.size(), number);
        return FigureQuery.parse(question).test(findings.get(0));
    }

    @Test
    void theBestNumberIsComparedOrTheLeastWhereThereIsNoBest() {
        assertTrue(meets(">= 50", "About 50"));
        assertFalse(meets(">= 51", "About 50"));
        assertTrue(meets("= 20", "Between 20 and 30"));
        assertFalse(meets(">= 25", "Between 20 and 30"));
        assertTrue(meets("<= 24", "Dozens of"));
    }

    @Test
    void certainlyNeedsAllOfTheRange() {
        assertTrue(meets("certainly >= 12", "At least 12"));
        assertFalse(meets("certainly >= 50", "About 50"));
        assertFalse(meets("certainly <= 99999", "At least 12"));
        assertTrue(meets("certainly 20..30", "Between 20 and 30"));
        assertFalse(meets("certainly <= 29", "Between 20 and 30"));
    }

    @Test
    void possiblyNeedsSomeOfTheRangeAndAnOpenEndReachesAny() {
        assertTrue(meets("possibly >= 1000", "At least 12"));
        assertFalse(meets("possibly <= 11", "At least 12"));
        assertTrue(meets("possibly <= 3", "Nearly 80"));
        assertFalse(meets("possibly >= 81", "Nearly 80"));
        assertTrue(meets("possibly 30..40", "Between 20 and 30"));
        assertFalse(meets("possibly 31..40", "Between 20 and 30"));
    }

    @Test
    void boundsBelowZeroAreWrittenAsTheLanguageReadsThem() {
        for (FigureQuery asked : List.of(FigureQuery.killed().atLeast(-3), FigureQuery.killed().atMost(-3), FigureQuery.killed().between(-5, 4))) {
            assertEquals(asked, QueryParser.parse(asked.toString()), asked.toString());
        }
        assertThrows(QueryException.class, () -> FigureQuery.killed().between(-5, -3));
    }
}

package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.clause.FigureKind;
import org.dateline.figure.Finding;
import org.dateline.index.Corpus;
import org.dateline.query.FigureQuery;
import org.dateline.time.Interval;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three questions that an analyst asks of the five seed articles, answered from the index. */
class SeedQuestionsTest {

    @TempDir
    private static Path folder;

    private static Corpus corpus;

    @BeforeAll
    static void ingest() {
        corpus = Dateline.open(folder);
        assertEquals(5, corpus.ingest(Path.of("seeds")).read());
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    @Test
    void allKilledOfAtLeastAHundredInSyria() {
        Set<String> found = quotes(FigureQuery.killed().atLeast(100).in("Syria"));
        assertTrue(found.containsAll(Set.of("more than 400 combatants", "205 pro-government fighters",
                "220 anti-regime combatants", "more than 260 civilians", "more than 800 civilians",
                "more than 380,000 people", "a total of more than 370,000 people")), found.toString());
        assertTrue(corpus.find(FigureQuery.killed().atLeast(100).in("Syria")).stream()
                .allMatch(finding -> finding.figure().kind() == FigureKind.KILLED
                        && finding.figure().quantity().stated().getAsLong() >= 100));
    }

    @Test
    void everythingTheUnitedNationsSaidAboutDisplacement() {
        Set<String> found = quotes(FigureQuery.displaced().saidBy("United Nations"));
        assertTrue(found.containsAll(Set.of("more than 388,000 people", "more than 388,000 civilians",
                "around 358,000 people", "400,000 people", "some 358,000 Syrians")), found.toString());
    }

    @Test
    void everythingWithinThirtyKilometresOfSaraqibInTheLastWeekOfJanuary2020() {
        Interval week = Interval.ofDays(LocalDate.of(2020, 1, 25), LocalDate.of(2020, 1, 31));
        List<Finding> found = corpus.find(FigureQuery.all().within("Saraqib", 30).during(week));
        Set<String> quotes = found.stream().map(finding -> finding.figure().evidence().quote())
                .collect(Collectors.toSet());
        assertTrue(quotes.containsAll(Set.of("another", "one of its correspondents")), quotes.toString());
        assertTrue(found.stream().allMatch(finding -> finding.figure().when().orElseThrow().overlaps(week)));
    }

    @Test
    void neverMoreDeadThanTheLargestTotalToldInThem() {
        long largest = corpus.find(FigureQuery.killed()).stream()
                .mapToLong(finding -> finding.figure().quantity().stated().orElse(0)).max().orElseThrow();
        assertEquals(380_000, largest);
        assertTrue(corpus.summed(FigureQuery.killed()).parts().stream().allMatch(part -> part.upperBound() <= largest));
    }

    private static Set<String> quotes(FigureQuery query) {
        return corpus.find(query).stream().map(finding -> finding.figure().evidence().quote()).collect(Collectors.toSet());
    }
}

package org.dateline.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What five articles on one week of one war tell together. */
class SeedLedgerTest {

    private static final LocalDate TAKEN = LocalDate.of(2020, 1, 29);

    private static Ledger ledger;

    @BeforeAll
    static void read() throws IOException {
        Annotator annotator = Annotator.english();
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(annotator.annotate(Article.of(new ArticleId(file.getFileName().toString().substring(0, 3)), Files.readString(file))));
            }
        }
        ledger = Ledger.of(articles);
    }

    private static Set<String> ids(Incident incident) {
        return incident.articles().stream().map(ArticleId::value).collect(Collectors.toSet());
    }

    @Test
    void theRecaptureOfTheTownIsOneIncidentOfThreeArticles() {
        Incident taking = ledger.incident("001").orElseThrow();
        assertEquals(Set.of("001", "002", "004"), ids(taking));
        assertEquals("Maaret al-Numan", taking.places().get(0).text());
        assertTrue(taking.when().orElseThrow().contains(TAKEN));
        assertEquals(1, ledger.incidents().stream().filter(incident -> incident.articles().stream().anyMatch(id -> id.value().equals("002"))).count());
    }

    @Test
    void elevenDeadOfThatDayAreTenAndOne() {
        Incident strikes = ledger.incident("001#1").orElseThrow();
        Toll toll = strikes.tolls().get(FigureKind.KILLED);
        assertEquals(Interval.ofDay(TAKEN), strikes.when().orElseThrow());
        assertEquals(OptionalLong.of(11), toll.best());
        assertEquals(List.of(1L, 10L), toll.leftOut().stream().filter(left -> left.why() == LeftOut.Why.PART)
                .map(left -> left.claim().stated().orElseThrow()).sorted().toList());
    }

    private static long[] numbers(Series series) {
        return series.points().stream().map(SeriesPoint::claim).mapToLong(claim -> claim.stated().orElseThrow()).toArray();
    }

    @Test
    void theDisplacedSinceDecemberAreCountedByTheUnitedNations() {
        Series displaced = ledger.series().stream().filter(series -> series.kind() == FigureKind.DISPLACED
                && series.since().equals(java.util.Optional.of(LocalDate.of(2019, 12, 1)))).findFirst().orElseThrow();
        assertEquals(List.of(358_000L, 388_000L), LongStream.of(numbers(displaced)).distinct().boxed().toList());
        assertTrue(displaced.points().stream().allMatch(point -> point.claim().figure().saidBy().orElseThrow().name().contains("United Nations")));
    }

    @Test
    void theDeadOfTheWarAreOneTotalThatGrows() {
        Series war = ledger.series().stream().filter(series -> series.kind() == FigureKind.KILLED && series.whose().isEmpty()).findFirst().orElseThrow();
        assertEquals(List.of(370_000L, 380_000L), LongStream.of(numbers(war)).boxed().toList());
        assertEquals(2011, war.since().orElseThrow().getYear());
    }

    @Test
    void theThirdTextIsDatedByItsNeighbours() {
        Publication third = ledger.published().get(new ArticleId("002"));
        assertEquals(Publication.Basis.NEIGHBOURS, third.basis());
        assertTrue(third.days().contains(LocalDate.of(2020, 1, 28)) && third.days().days() <= 10, third.days().toString());
        assertEquals(LocalDate.of(2020, 1, 28), third.best().orElseThrow());
    }
}

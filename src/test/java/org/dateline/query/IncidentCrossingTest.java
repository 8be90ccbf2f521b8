package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.Incident;
import org.dateline.ledger.IncidentTally;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LeftOut;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentCrossingTest {

    private static final GeneratedArticles ARTICLES = new GeneratedArticles(20200131, 60);
    private static final List<Incident> INCIDENTS = Ledger.of(ARTICLES.articles(400).toList()).incidents();
    private static final IncidentSearch SEARCH = IncidentSearch.of(INCIDENTS);
    private static final List<Facet> MONTH_AND_PLACE = List.of(Facet.MONTH, Facet.PLACE);

    private static IncidentCrossing counted(List<Facet> facets, String asked) {
        return SEARCH.crossing(facets, IncidentQuery.of(FigureQuery.parse(asked)), matching -> id -> false);
    }

    @Test
    void theColumnsCountWhatTheFilterDoes() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        AnalystQueries queries = new AnalystQueries(seed, ARTICLES.places());
        int counted = 0;
        for (int i = 0; i < 100; i++) {
            IncidentQuery query = IncidentQuery.of(queries.next().resolve(ARTICLES.places()::find));
            IncidentCrossing crossing = SEARCH.crossing(MONTH_AND_PLACE, query, matching -> id -> false);
            assertEquals(IncidentCrossing.of(MONTH_AND_PLACE, INCIDENTS, query), crossing, query + ", -Ddateline.seed=" + seed);
            assertEquals(INCIDENTS.stream().filter(query).count(), crossing.all().tally().incidents());
            counted += crossing.all().tally().incidents();
        }
        assertTrue(counted > 0, "-Ddateline.seed=" + seed);
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, names = {"TYPE", "COUNTRY", "ADMIN1", "ADMIN2", "PLACE", "DAY", "WEEK", "MONTH", "YEAR"})
    void rowsAddUpToTheWhole(Facet facet) {
        for (String asked : List.of("killed", "killed or displaced >= 50", "everything")) {
            IncidentCrossing crossing = counted(List.of(facet), asked);
            Map<FigureKind, Long> tolls = new EnumMap<>(FigureKind.class);
            Map<LeftOut.Why, Long> leftOut = new HashMap<>();
            crossing.cells().forEach(cell -> cell.tally().tolls().forEach((kind, sum) -> tolls.merge(kind, sum, Long::sum)));
            crossing.cells().forEach(cell -> cell.tally().leftOut().forEach((why, many) -> leftOut.merge(why, many, Long::sum)));
            IncidentTally all = crossing.all().tally();
            assertEquals(all.tolls(), tolls);
            assertEquals(all.leftOut(), leftOut);
            assertEquals(all.incidents(), crossing.cells().stream().mapToInt(cell -> cell.tally().incidents()).sum());
            assertEquals(all.without(), crossing.cells().stream().mapToInt(cell -> cell.tally().without()).sum());
            assertTrue(all.incidents() > 10 && tolls.get(FigureKind.KILLED) > 10 && !leftOut.isEmpty(), all.toString());
        }
    }

    @Test
    void onlyTollsThatAnswerAreAdded() {
        IncidentTally killed = counted(MONTH_AND_PLACE, "killed").all().tally();
        long dead = INCIDENTS.stream().filter(incident -> incident.tolls().containsKey(FigureKind.KILLED))
                .mapToLong(incident -> incident.tolls().get(FigureKind.KILLED).stated().orElse(0)).sum();
        assertEquals(Map.of(FigureKind.KILLED, dead), killed.tolls());
    }

    @Test
    void monthsComeInOrderAndWhatIsNotKnownComesLast() {
        List<String> months = counted(List.of(Facet.MONTH), "everything").cells().stream().map(cell -> cell.labels().get(0)).toList();
        assertEquals(months.stream().filter(month -> !month.equals(Crossing.UNKNOWN)).sorted().toList(), months.subList(0, months.size() - 1));
        assertEquals(Crossing.UNKNOWN, months.get(months.size() - 1));
    }

    @ParameterizedTest
    @EnumSource(value = Facet.class, names = {"KIND", "SOURCE", "OUTLET", "ROLE"})
    void whatSingleArticlesSayIsNoFacetOfIncidents(Facet facet) {
        assertThrows(IllegalArgumentException.class, () -> counted(List.of(facet), "killed"));
    }

    private static AnnotatedArticle article(String id, String day, String text) {
        return Annotator.english().annotate(Article.of(new ArticleId(id), text).withPublished(LocalDate.parse(day)));
    }

    @Test
    void severalArticlesOnOneEventCountItsDeadOnce() {
        List<Incident> incidents = Ledger.of(List.of(
                article("first", "2019-05-04", "A bomb killed nine people at a bus station in Sirte on Saturday, medics said. Doctors treated 14 wounded at a clinic in Sirte."),
                article("second", "2019-05-05", "The bomb that went off at a bus station in Sirte on Saturday killed 11 people, medics in Sirte said on Sunday."),
                article("other", "2019-05-21", "A landslide buried a quarry near Derna on Monday and killed four workers, the mayor of Derna said."))).incidents();
        IncidentCrossing crossing = IncidentCrossing.of(List.of(Facet.MONTH), incidents, IncidentQuery.of(FigureQuery.killed()));
        IncidentTally all = crossing.all().tally();
        assertEquals(1, crossing.cells().size());
        assertEquals(List.of(2, 3), List.of(all.incidents(), all.articles()));
        assertEquals(Map.of(FigureKind.KILLED, 15L), all.tolls());
        assertEquals(Map.of(LeftOut.Why.OLDER, 1L), all.leftOut());
    }
}

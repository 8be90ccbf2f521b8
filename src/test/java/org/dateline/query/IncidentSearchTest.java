package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentSearchTest {

    private static final GeneratedArticles ARTICLES = new GeneratedArticles(20200131, 60);
    private static final List<Incident> INCIDENTS = Ledger.of(ARTICLES.articles(400).toList()).incidents();
    private static final IncidentSearch.Texts NO_TEXT = matching -> id -> false;
    private static final IncidentSearch SEARCH = IncidentSearch.of(INCIDENTS);

    private static int check(FigureQuery asked, List<Incident> among, IncidentSearch search) {
        IncidentQuery query = IncidentQuery.of(asked.resolve(ARTICLES.places()::find));
        List<Incident> expected = among.stream().filter(query).toList();
        IncidentSearch.Found found = search.find(query);
        assertEquals(expected, found.page(0, Integer.MAX_VALUE), asked.toString());
        assertEquals(expected.size(), found.size(), asked.toString());
        assertEquals(expected.stream().skip(2).limit(3).toList(), found.page(2, 3), asked.toString());
        return expected.size();
    }

    @Test
    void aSearchFindsWhatAnswersWhenEachIncidentIsAsked() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        AnalystQueries queries = new AnalystQueries(seed, ARTICLES.places());
        int found = 0;
        for (int i = 0; i < 300; i++) {
            found += check(queries.next(), INCIDENTS, SEARCH);
        }
        assertTrue(found > 0, "-Ddateline.seed=" + seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"killed", "killed or injured >= 5", "killed not said by \"the United Nations\"", "not (killed in Syria)",
            "in box 30,30,40,45", "killed certainly >= 100", "killed possibly <= 20", "wholly during 2013", "outlet Reuters",
            "group \"civilians\" or group \"soldiers\"", "published 2014", "matching \"people\"", "role civilian", "type flood", "hedge about",
            "killed in Syria not (during 2015 or >= 1000)", "joint", "not joint", "unit households"})
    void eachConditionIsAskedOfWhatItLooksAt(String asked) {
        check(FigureQuery.parse(asked), INCIDENTS, SEARCH);
    }

    @ParameterizedTest
    @EnumSource(value = Order.class, names = {"NEWEST", "OLDEST", "NUMBER", "DISTANCE"})
    void anOrderIsThatOfTheTollsThatAnswer(Order order) {
        for (String asked : List.of("killed", "killed or injured >= 5", "in box 30,30,40,45", "within 400 km of 35.86,36.80")) {
            FigureQuery query = FigureQuery.parse(asked);
            Comparator<Finding> byFinding = orderOnly(order, query);
            Map<Incident, Finding> best = new LinkedHashMap<>();
            for (Incident incident : INCIDENTS) {
                incident.tolls().values().stream().flatMap(toll -> toll.rests().stream().map(claim -> IncidentQuery.finding(incident, toll, claim)))
                        .filter(query).min(byFinding).ifPresent(finding -> best.put(incident, finding));
            }
            List<Incident> expected = best.entrySet().stream().sorted(Map.Entry.comparingByValue(byFinding)).map(Map.Entry::getKey).toList();
            assertTrue(expected.size() > 3, asked + ": " + expected.size());
            assertEquals(expected, SEARCH.find(IncidentQuery.of(query), order, NO_TEXT).page(0, Integer.MAX_VALUE), asked);
        }
    }

    /** The order without what parts equals, in which incidents stay as they come. */
    private static Comparator<Finding> orderOnly(Order order, FigureQuery query) {
        return switch (order) {
            case NEWEST -> Comparator.comparing(f -> Order.day(f).orElse(LocalDate.MIN), Comparator.reverseOrder());
            case OLDEST -> Comparator.comparing(f -> Order.day(f).orElse(LocalDate.MAX));
            case NUMBER -> Comparator.comparing(f -> f.figure().quantity().stated().orElse(-1), Comparator.reverseOrder());
            default -> Order.center(query).map(center -> Comparator.comparingDouble((Finding f) -> Order.distance(f, center)))
                    .orElse((a, b) -> 0);
        };
    }

    @Test
    void incidentsHaveNoOrderOfArticles() {
        assertThrows(IllegalArgumentException.class, () -> SEARCH.find(IncidentQuery.of(FigureQuery.killed()), Order.RELEVANCE, NO_TEXT));
    }

    @Test
    void wordsAreLookedForInTheTextsThatAnIndexKnows() {
        Incident some = INCIDENTS.stream().filter(incident -> !incident.tolls().isEmpty()).findFirst().orElseThrow();
        ArticleId known = some.tolls().values().iterator().next().rests().get(0).article();
        List<Incident> found = SEARCH.find(IncidentQuery.of(FigureQuery.parse("matching convoy")), Order.OLDEST,
                matching -> matching.words().equals("convoy") ? known::equals : id -> false).page(0, Integer.MAX_VALUE);
        assertEquals(INCIDENTS.stream().filter(incident -> incident.tolls().values().stream().flatMap(toll -> toll.rests().stream())
                .anyMatch(claim -> claim.article().equals(known))).collect(Collectors.toSet()), Set.copyOf(found));
    }

    @Test
    void oneArticleIsFoundByItsId() {
        Incident some = INCIDENTS.stream().filter(incident -> !incident.tolls().isEmpty()).findFirst().orElseThrow();
        Stream<FigureQuery> each = some.articles().stream().map(id -> FigureQuery.where(new InArticle(id)));
        assertTrue(each.mapToInt(asked -> check(asked, INCIDENTS, SEARCH)).sum() > 0);
    }

    @Test
    void otherPoliciesAndNoIncidentsAtAllAreSearchedAlike() {
        List<Incident> range = INCIDENTS.stream().map(incident -> incident.by(Policy.RANGE)).toList();
        assertTrue(check(FigureQuery.killed().atLeast(10), range, IncidentSearch.of(range)) > 0);
        assertEquals(0, check(FigureQuery.killed().not(), List.of(), IncidentSearch.of(List.of())));
    }
}

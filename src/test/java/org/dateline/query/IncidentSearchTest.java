package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.testing.AnalystQueries;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentSearchTest {

    private static final GeneratedArticles ARTICLES = new GeneratedArticles(20200131, 60);
    private static final List<Incident> INCIDENTS = Ledger.of(ARTICLES.articles(400).toList()).incidents();
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

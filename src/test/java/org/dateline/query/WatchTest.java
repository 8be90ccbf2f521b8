package org.dateline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Watch.Alert;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void aWatchMeetsTheQuestionsThatAreTrueOfAFinding() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        GeneratedArticles generated = new GeneratedArticles(seed, 40);
        GeneratedQueries random = new GeneratedQueries(seed, generated, 60);
        Map<String, FigureQuery> queries = new LinkedHashMap<>();
        for (int i = 0; i < 400; i++) {
            queries.put("question " + i, random.next());
        }
        Watch watch = Watch.of(queries, generated.places()::find);
        queries.replaceAll((name, query) -> query.resolve(generated.places()::find));
        int alerts = 0;
        for (AnnotatedArticle article : generated.articles(60).toList()) {
            List<Alert> expected = new ArrayList<>();
            for (Finding finding : article.findings()) {
                queries.forEach((name, query) -> {
                    if (query.test(finding)) {
                        expected.add(new Alert(name, finding));
                    }
                });
            }
            assertEquals(expected, watch.check(article.findings()), "-Ddateline.seed=" + seed);
            alerts += expected.size();
        }
        assertTrue(alerts > 100, "too few alerts to tell: " + alerts);
    }

    @Test
    void anArticleOfHundredsOfFindingsIsCheckedWhole() {
        GeneratedArticles generated = new GeneratedArticles(7, 40);
        List<Finding> few = generated.articles(10).map(AnnotatedArticle::findings)
                .filter(findings -> findings.size() > 2).findFirst().orElseThrow();
        List<Finding> many = java.util.Collections.nCopies(70, few).stream().flatMap(List::stream).toList();
        Map<String, FigureQuery> queries = new LinkedHashMap<>();
        queries.put("all", FigureQuery.all());
        queries.put("not killed", FigureQuery.killed().not());
        queries.put("many", FigureQuery.all().atLeast(few.get(1).figure().quantity().stated().getAsLong()));
        List<Alert> expected = new ArrayList<>();
        for (Finding finding : many) {
            queries.forEach((name, query) -> {
                if (query.test(finding)) {
                    expected.add(new Alert(name, finding));
                }
            });
        }
        assertEquals(expected, Watch.of(queries, generated.places()::find).check(many));
        assertEquals(List.of(), Watch.of(queries, generated.places()::find).check(List.of()));
    }
}

package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.Breakdown;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.QueryException;
import org.dateline.query.Subject;
import org.dateline.query.Sum;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of the index: it answers as filtering and sorting in memory does. */
class IndexAgreesWithFilterTest {

    private static final int ARTICLES = 80;
    private static final int QUERIES = 2000;

    @TempDir
    private Path folder;

    @Test
    void randomQuestionsAreAnsweredAsByFilteringInMemory() {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        GeneratedArticles generated = new GeneratedArticles(seed, 60);
        Map<ArticleId, AnnotatedArticle> held = write(generated, new Random(seed));
        List<Subject> subjects = held.values().stream().flatMap(article -> article.findings().stream())
                .map(Subject::new).toList();
        GeneratedQueries queries = new GeneratedQueries(seed, generated, ARTICLES);
        int answered = 0;
        try (CorpusReader reader = CorpusReader.open(folder, generated.places()::find)) {
            for (int i = 0; i < QUERIES; i++) {
                FigureQuery query = queries.next();
                Order order = Order.values()[i % Order.values().length];
                order = order == Order.RELEVANCE ? Order.ARTICLE : order;
                FigureQuery resolved = query.resolve(generated.places()::find);
                List<Finding> expected = subjects.stream().filter(resolved.condition()::test).map(Subject::finding)
                        .sorted(order.comparator(resolved)).toList();
                String message = "-Ddateline.seed=" + seed + ", question " + i + ": " + query + " by " + order;
                assertEquals(names(expected), names(reader, resolved, order), message);
                if (query.toString().contains("in Nowhere")) {
                    assertThrows(QueryException.class, () -> reader.count(query), message);
                    continue;
                }
                if (i % 5 == 0) {
                    assertEquals(expected, reader.find(query, order, 0, Integer.MAX_VALUE).findings(), message);
                }
                assertEquals(expected.size(), reader.count(query), message);
                answered += expected.isEmpty() ? 0 : 1;
                if (i % 10 == 0) {
                    checkPage(reader, query, order, expected, message);
                }
            }
        }
        assertTrue(answered > QUERIES / 3, "too few questions had answers: " + answered);
    }

    private static void checkPage(CorpusReader reader, FigureQuery query, Order order, List<Finding> expected, String message) {
        int from = expected.size() / 3;
        Answer page = reader.find(query, order, from, 5);
        assertEquals(expected.subList(from, Math.min(expected.size(), from + 5)), page.findings(), message);
        assertEquals(expected.size(), page.total(), message);
        List<Finding> byArticle = expected.stream().sorted(Order.ARTICLE.comparator(query)).toList();
        Facet facet = Facet.values()[expected.size() % Facet.values().length];
        assertEquals(Breakdown.of(facet, byArticle.stream()), reader.breakdown(query, facet), message);
        List<Facet> facets = List.of(facet, Facet.values()[expected.size() / 3 % Facet.values().length]);
        Crossing crossing = reader.crossing(query, facets);
        assertEquals(Crossing.of(facets, byArticle.stream()), crossing, message);
        checkParts(crossing, message);
        Crossing counted = reader.counted(query, facets);
        assertEquals(crossing.cells().stream().map(cell -> cell.labels() + " " + cell.tally()).toList(),
                counted.cells().stream().map(cell -> cell.labels() + " " + cell.tally()).toList(), message);
        assertEquals(Sum.of(byArticle.stream()), reader.summed(query), message);
        try (Stream<Finding> stream = reader.stream(query, order, from, Integer.MAX_VALUE)) {
            assertEquals(expected.subList(from, expected.size()), stream.toList(), message);
        }
        try (Stream<AnnotatedArticle> stream = reader.articles(query)) {
            assertEquals(byArticle.stream().map(finding -> finding.article().id()).collect(Collectors.toSet()),
                    stream.map(article -> article.article().id()).collect(Collectors.toSet()), message);
        }
        try (Stream<Finding> stream = reader.stream(query)) {
            assertEquals(expected.stream().sorted(Order.ARTICLE.comparator(query)).toList(),
                    stream.sorted(Order.ARTICLE.comparator(query)).toList(), message);
        }
    }

    /** The parts of a table add up to the whole. */
    private static void checkParts(Crossing crossing, String message) {
        assertEquals(crossing.all().tally().figures(), crossing.cells().stream().mapToLong(cell -> cell.tally().figures()).sum(), message);
        for (Sum.Part part : crossing.all().sum().parts()) {
            assertEquals(part.upperBound(), crossing.cells().stream().flatMap(cell -> cell.sum().parts().stream())
                    .filter(own -> own.kind() == part.kind() && own.unit() == part.unit()).mapToLong(Sum.Part::upperBound).sum(), message);
        }
        for (Sum.LeftOut why : Sum.LeftOut.values()) {
            assertEquals(crossing.all().sum().leftOut().getOrDefault(why, 0L), crossing.cells().stream()
                    .mapToLong(cell -> cell.sum().leftOut().getOrDefault(why, 0L)).sum(), message);
        }
    }

    private static String names(List<Finding> findings) {
        return findings.stream().map(f -> f.article().id().value())
                .collect(Collectors.joining("\n"));
    }

    /** The articles of all that the index answers, by the values that it sorts by. */
    private static String names(CorpusReader reader, FigureQuery resolved, Order order) {
        return reader.search((searcher, index) -> Arrays
                .stream(searcher.search(QueryCompiler.compile(resolved.condition()), Integer.MAX_VALUE,
                        Sorting.of(order, resolved)).scoreDocs)
                .map(doc -> ((FieldDoc) doc).fields)
                .map(by -> ((BytesRef) by[by.length - 1]).utf8ToString())
                .collect(Collectors.joining("\n")));
    }

    /** Writes articles with several commits, some of them replaced by others and some deleted again. */
    private Map<ArticleId, AnnotatedArticle> write(GeneratedArticles generated, Random random) {
        Map<ArticleId, AnnotatedArticle> held = new LinkedHashMap<>();
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            for (int i = 0; i < ARTICLES; i++) {
                AnnotatedArticle article = generated.article(i);
                writer.add(article);
                held.put(article.article().id(), article);
                if (random.nextInt(10) == 0) {
                    AnnotatedArticle other = generated.article(random.nextInt(ARTICLES));
                    writer.add(other);
                    held.put(other.article().id(), other);
                }
                if (random.nextInt(30) == 0) {
                    ArticleId gone = new ArrayList<>(held.keySet()).get(random.nextInt(held.size()));
                    writer.delete(List.of(gone));
                    held.remove(gone);
                }
                if (random.nextInt(50) == 0) {
                    writer.commit();
                }
            }
        }
        return held;
    }
}

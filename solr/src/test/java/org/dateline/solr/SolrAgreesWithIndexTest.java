package org.dateline.solr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.solr.client.solrj.impl.CloudSolrClient;
import org.apache.solr.client.solrj.request.CollectionAdminRequest;
import org.apache.solr.client.solrj.request.json.JsonQueryRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.cloud.MiniSolrCloudCluster;
import org.apache.solr.embedded.JettySolrRunner;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.index.Answer;
import org.dateline.index.CorpusReader;
import org.dateline.index.CorpusWriter;
import org.dateline.ledger.Ledger;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.QueryException;
import org.dateline.testing.GeneratedArticles;
import org.dateline.testing.GeneratedQueries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two shards with two replicas on two nodes answer as the embedded index does, with one node as with two. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SolrAgreesWithIndexTest {

    private static final int ARTICLES = 120;
    private static final int QUESTIONS = 500;
    private static final long SEED = Long.getLong("dateline.seed", new Random().nextLong());
    private static final GeneratedArticles GENERATED = new GeneratedArticles(SEED, 60);

    @TempDir
    private static Path folder;

    private static MiniSolrCloudCluster cluster;
    private static CloudSolrClient client;
    private static SolrCorpus solr;
    private static CorpusReader index;

    @BeforeAll
    static void start() throws Exception {
        SolrConfigSet.write(folder.resolve("conf"));
        cluster = new MiniSolrCloudCluster.Builder(2, folder.resolve("cluster")).addConfig("dateline", folder.resolve("conf")).configure();
        CollectionAdminRequest.createCollection("news", "dateline", 2, 2).process(cluster.getSolrClient());
        cluster.waitForActiveCollection("news", 2, 4);
        client = cluster.getSolrClient();
        solr = new SolrCorpus(client, "news", GENERATED.places()::find);
        write();
        index = CorpusReader.open(folder.resolve("index"), GENERATED.places()::find);
    }

    /** The same articles into both, some of them in place of others and some taken out again. */
    private static void write() {
        Random random = new Random(SEED);
        List<AnnotatedArticle> articles = new ArrayList<>(GENERATED.articles(ARTICLES).toList());
        solr.add(articles.iterator());
        List<AnnotatedArticle> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            AnnotatedArticle old = articles.get(random.nextInt(ARTICLES));
            AnnotatedArticle other = GENERATED.article(ARTICLES + i);
            Article text = other.article();
            others.add(new AnnotatedArticle(new Article(old.article().id(), text.text(), text.title(), text.outlet(), text.uri(),
                    text.published(), text.language()), other.published(), other.places(), other.dates(), other.figures(), other.events()));
        }
        solr.add(others.iterator());
        List<ArticleId> gone = List.of(articles.get(3).article().id(), articles.get(40).article().id(), new ArticleId("none"));
        solr.delete(gone);
        solr.commit();
        try (CorpusWriter writer = CorpusWriter.open(folder.resolve("index"))) {
            articles.forEach(writer::add);
            others.forEach(writer::add);
            writer.delete(gone);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        index.close();
        cluster.shutdown();
    }

    private static void assertSameAnswers(GeneratedQueries queries, int from, int until) {
        int answered = 0;
        for (int i = from; i < until; i++) {
            FigureQuery query = queries.next();
            Order order = List.of(Order.NEWEST, Order.OLDEST, Order.NUMBER, Order.ARTICLE).get(i % 4);
            String message = "-Ddateline.seed=" + SEED + ", question " + i + ": " + query + " by " + order;
            if (query.toString().contains("in Nowhere")) {
                assertThrows(QueryException.class, () -> index.count(query), message);
                continue;
            }
            Answer expected = index.find(query, order, 0, Integer.MAX_VALUE);
            Answer found = solr.find(query, order, 0, 100_000);
            assertEquals(expected.findings(), found.findings(), message);
            assertEquals(expected.total(), found.total(), message);
            if (i % 5 == 0) {
                int begin = expected.findings().size() / 3;
                assertEquals(index.find(query, order, begin, 5).findings(), solr.find(query, order, begin, 5).findings(), message);
                assertEquals(index.count(query), solr.count(query), message);
            }
            answered += expected.findings().isEmpty() ? 0 : 1;
        }
        assertTrue(answered > (until - from) / 4, "too few questions had answers: " + answered + ", -Ddateline.seed=" + SEED);
    }

    @Test
    @org.junit.jupiter.api.Order(1)
    void randomQuestionsAreAnsweredAsByTheIndex() {
        System.out.println("SolrAgreesWithIndexTest: " + QUESTIONS + " questions, -Ddateline.seed=" + SEED);
        assertSameAnswers(new GeneratedQueries(SEED, GENERATED, ARTICLES), 0, QUESTIONS);
    }

    @Test
    @org.junit.jupiter.api.Order(2)
    void incidentsStandBesideArticlesAndAnswerNoQuestionOfFigures() throws Exception {
        Annotator annotator = Annotator.english();
        Ledger ledger = Ledger.of(List.of(
                annotator.annotate(Article.of(new ArticleId("x1"), "A ferry sank in Kisumu on Monday, killing at least 14 people.")
                        .withPublished(LocalDate.of(2021, 3, 9))),
                annotator.annotate(Article.of(new ArticleId("x2"), "Seven people were killed when a bus fell into a ravine near Arequipa on Tuesday.")
                        .withPublished(LocalDate.of(2021, 3, 10)))));
        long before = solr.count(FigureQuery.all());
        for (int again = 0; again < 2; again++) {
            solr.replaceIncidents(ledger.incidents());
            solr.commit();
            QueryResponse found = new JsonQueryRequest().setQuery("type:incident AND killedBest:[10 TO *]").setLimit(10).process(client, "news");
            assertEquals(1, found.getResults().getNumFound());
            assertEquals(List.of("x1"), List.copyOf(found.getResults().get(0).getFieldValues("articles")));
            assertTrue(((String) found.getResults().get(0).getFieldValue("line")).contains("\"incident\""));
            assertEquals(before, solr.count(FigureQuery.all()));
        }
        assertSameAnswers(new GeneratedQueries(SEED + 1, GENERATED, ARTICLES), 0, 40);
    }

    @Test
    @org.junit.jupiter.api.Order(3)
    void aNodeThatStopsInTheMiddleOfARunLosesNothing() throws Exception {
        GeneratedQueries queries = new GeneratedQueries(SEED + 2, GENERATED, ARTICLES);
        assertSameAnswers(queries, 0, 40);
        JettySolrRunner node = cluster.getJettySolrRunner(0);
        Thread stopping = new Thread(() -> {
            try {
                node.stop();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        stopping.start();
        assertSameAnswers(queries, 40, 100);
        stopping.join();
        assertSameAnswers(queries, 100, 140);
        node.start();
        cluster.waitForActiveCollection("news", 2, 4);
        assertSameAnswers(queries, 140, 160);
    }

    @Test
    @org.junit.jupiter.api.Order(4)
    void whatSolrCannotDoIsTold() {
        assertThrows(IllegalArgumentException.class, () -> solr.find(FigureQuery.all(), Order.DISTANCE, 0, 1));
        SolrCorpus none = new SolrCorpus(client, "none", GENERATED.places()::find);
        String message = assertThrows(SolrCorpusException.class, () -> none.count(FigureQuery.all())).getMessage();
        assertTrue(message.startsWith("the collection none cannot be read: "), message);
    }
}

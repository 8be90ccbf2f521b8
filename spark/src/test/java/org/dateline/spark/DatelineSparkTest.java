package org.dateline.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.benchmark.GeneratedNews;
import org.dateline.format.Sources;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerWriter;
import org.dateline.ledger.Policy;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import org.dateline.testing.GeneratedStories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark finds what one machine finds. */
class DatelineSparkTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final long SEED = Long.getLong("dateline.seed", new Random().nextLong());
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session(true);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<ArticleRow> rows(List<Article> articles) {
        return spark.createDataset(articles.stream().map(ArticleRow::of).toList(), ArticleRow.encoder()).repartition(3);
    }

    private static String line(AnnotatedArticle annotated) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (AnnotationWriter writer = new AnnotationWriter(line)) {
            writer.write(annotated);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void linesAreThoseOfExtract() throws IOException {
        List<Article> articles = new ArrayList<>(GeneratedNews.articles(SEED, 40));
        articles.addAll(GeneratedStories.articles(SEED, 40));
        List<String> expected = new ArrayList<>();
        for (Article article : articles) {
            expected.add(line(ANNOTATOR.annotate(article)));
        }
        assertEquals(expected.stream().sorted().toList(),
                DatelineSpark.lines(rows(articles)).collectAsList().stream().sorted().toList(), "-Ddateline.seed=" + SEED);
    }

    @Test
    void figuresAreThoseOfTheAnnotator() {
        List<Article> articles = GeneratedNews.articles(SEED, 30);
        List<AnnotatedFigure> found = DatelineSpark.annotate(rows(articles)).collectAsList();
        found = found.stream().sorted(Comparator.comparing(AnnotatedFigure::getArticle).thenComparing(AnnotatedFigure::getBegin)).toList();
        List<String> expected = articles.stream().sorted(Comparator.comparing(article -> article.id().value()))
                .flatMap(article -> ANNOTATOR.annotate(article).figures().stream().map(figure -> article.id() + " " + figure.kind() + " "
                        + figure.evidence().quote() + " " + figure.when().flatMap(when -> when.first()).orElse(null))).toList();
        assertEquals(expected, found.stream().map(figure -> figure.getArticle() + " " + figure.getKind() + " " + figure.getEvidence()
                + " " + figure.getFrom()).toList(), "-Ddateline.seed=" + SEED);
        assertTrue(found.size() > 50 && found.stream().anyMatch(figure -> figure.getLatitude() != null), "figures: " + found.size());
    }

    @Test
    void daysAreDaysOfJavaTimeAndStayTheSameThroughParquet() {
        Article article = Article.of(new ArticleId("a"), "At least 12 people were killed in Derna on Monday. Some 300 people were killed"
                + " there in March 1911.").withPublished(LocalDate.of(2023, 9, 13));
        String out = folder.resolve("figures").toString();
        Dataset<Row> figures = DatelineSpark.annotate(rows(List.of(article))).toDF();
        assertEquals(DataTypes.DateType, figures.schema().apply("from").dataType());
        figures.write().parquet(out);
        List<Row> read = spark.read().parquet(out).orderBy("begin").collectAsList();
        assertEquals(LocalDate.of(2023, 9, 11), read.get(0).getAs("from"));
        assertEquals(LocalDate.of(2023, 9, 13), read.get(0).getAs("publishedBest"));
        assertEquals(LocalDate.of(1911, 3, 1), read.get(1).getAs("from"));
        assertEquals(LocalDate.of(1911, 3, 31), read.get(1).getAs("to"));
        assertEquals(1, spark.read().parquet(out).filter("`from` < date'1912-01-01'").count());
        List<String> columns = Arrays.stream(figures.columns()).sorted().toList();
        assertEquals(Arrays.stream(AnnotatedFigure.COLUMNS).sorted().toList(), columns);
        assertEquals(Arrays.stream(IncidentRow.COLUMNS).sorted().toList(),
                Arrays.stream(IncidentRow.encoder().schema().fieldNames()).sorted().toList());
    }

    @Test
    void incidentsAreThoseOfTheLedgerOfOneMachine() throws IOException {
        List<Article> articles = GeneratedStories.articles(SEED, 220);
        assertSameIncidents(articles, Policy.LATEST);
        assertSameIncidents(articles.subList(0, 60), Policy.CONSERVATIVE);
    }

    private static void assertSameIncidents(List<Article> articles, Policy policy) throws IOException {
        Ledger ledger = Ledger.of(articles.stream().map(ANNOTATOR::annotate).toList(), policy);
        assertTrue(ledger.incidents().stream().anyMatch(incident -> incident.articles().size() > 2), "-Ddateline.seed=" + SEED);
        assertTrue(ledger.incidents().stream().anyMatch(incident -> !incident.copies().isEmpty()), "-Ddateline.seed=" + SEED);
        Map<String, String> expected = new TreeMap<>();
        for (Incident incident : ledger.incidents()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try (LedgerWriter writer = new LedgerWriter(line)) {
                writer.write(incident);
            }
            expected.put(incident.id(), line.toString(StandardCharsets.UTF_8).strip());
        }
        Map<String, String> found = new TreeMap<>();
        for (IncidentRow row : DatelineSpark.incidents(DatelineSpark.annotations(rows(articles)), policy).collectAsList()) {
            found.put(row.getIncident(), row.getJson());
        }
        assertEquals(String.join("\n", expected.values()), String.join("\n", found.values()), "-Ddateline.seed=" + SEED);
    }

    @Test
    void componentsAreThoseOfUnion() {
        Random random = new Random(SEED);
        int nodes = 300;
        int[] root = new int[nodes];
        Arrays.setAll(root, i -> i);
        List<Row> edges = new ArrayList<>();
        for (int i = 0; i < 220; i++) {
            int a = i < 60 ? i : random.nextInt(nodes);
            int b = i < 60 ? i + 1 : random.nextInt(nodes);
            edges.add(RowFactory.create("n" + a, "n" + b));
            int from = root[a];
            int to = root[b];
            Arrays.setAll(root, k -> root[k] == from ? to : root[k]);
        }
        Map<String, String> found = new HashMap<>();
        for (Row row : new Components(spark.createDataset(edges, Encoders.row(Components.EDGES))).roots().collectAsList()) {
            assertEquals(null, found.put(row.getAs("node"), row.getAs("root")), "a node with two roots, -Ddateline.seed=" + SEED);
        }
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < a; b++) {
                String first = found.getOrDefault("n" + a, "n" + a);
                assertEquals(root[a] == root[b], first.equals(found.getOrDefault("n" + b, "n" + b)), "-Ddateline.seed=" + SEED);
            }
        }
    }

    @Test
    void articlesThatFailAreRowsWithTheirReason() {
        ArticleRow bad = ArticleRow.of(Article.of(new ArticleId("bad"), "Two people were killed."));
        bad.setText(null);
        Dataset<ArticleRow> rows = rows(List.of(Article.of(new ArticleId("good"), "Two people were killed."))).union(
                spark.createDataset(List.of(bad), ArticleRow.encoder()));
        Dataset<Annotation> annotations = DatelineSpark.annotations(rows);
        assertEquals(List.of("a row without text; each article has both"),
                DatelineSpark.failures(annotations).collectAsList().stream().map(Annotation::getFailure).toList());
        assertEquals(1, DatelineSpark.figures(annotations).count());
    }

    private Path jsonLines() throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), """
                {"id": "a", "published": "2020-02-04", "outlet": "Courier", "text": "At least 12 people were killed in Idlib on Monday."}
                {"id": "b", "text": "no end
                {"id": "c", "published": "2020-02-05", "text": "Two soldiers were wounded near Hama.", "title": "Wounded"}
                """);
    }

    @Test
    void jsonLinesAndParquetAreReadAsTheCommandReadsThem() throws IOException {
        Path lines = jsonLines();
        List<Article> expected;
        try (Stream<Article> articles = Sources.read(lines, skipped -> { })) {
            expected = articles.toList();
        }
        assertEquals(2, expected.size());
        Dataset<ArticleRow> read = ArticleReaders.jsonLines(spark, lines.toString());
        assertSameRows(expected, read);
        read.write().parquet(folder.resolve("parquet").toString());
        assertSameRows(expected, ArticleReaders.parquet(spark, folder.resolve("parquet").toString()));
        spark.sql("select 'z' as id, 'Two people were killed.' as text, '2020-02-04' as published, 7 as more")
                .write().parquet(folder.resolve("words").toString());
        ArticleRow other = ArticleReaders.parquet(spark, folder.resolve("words").toString()).first();
        assertEquals(LocalDate.of(2020, 2, 4), other.getPublished());
        assertEquals(null, other.getTitle());
    }

    private static void assertSameRows(List<Article> expected, Dataset<ArticleRow> rows) {
        assertEquals(expected.stream().map(article -> article.id() + "|" + article.text() + "|" + article.published() + "|" + article.title()
                        + "|" + article.outlet()).toList(),
                rows.collectAsList().stream().map(ArticleRow::article).sorted(Comparator.comparing(article -> article.id().value()))
                        .map(article -> article.id() + "|" + article.text() + "|" + article.published() + "|" + article.title() + "|"
                                + article.outlet()).collect(Collectors.toList()));
    }

    @Test
    void webArchivesOfAListingAreReadAFileATask() throws IOException {
        String page = "<html><head><title>Shelling</title><meta property=\"article:published_time\" content=\"2020-02-04\"></head><body>"
                + "<article><p>At least 12 people were killed in Idlib on Monday, medics said, when shells hit a bakery in the old town.</p>"
                + "<p>Another 20 people were wounded, and many families left the town for camps along the border in the north.</p>"
                + "</article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        StringBuilder listing = new StringBuilder("\n");
        for (int i = 0; i < 2; i++) {
            String record = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + i + ">\r\n"
                    + "WARC-Target-URI: http://news.example/" + i + "\r\nWARC-Date: 2020-02-05T10:00:00Z\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.getBytes(StandardCharsets.UTF_8).length
                    + "\r\n\r\n" + http + "\r\n\r\n";
            Path file = folder.resolve("part" + i + ".warc");
            Files.writeString(file, record);
            listing.append(i == 0 ? file.toString() : file.toUri().toString()).append("\n");
        }
        listing.append(folder.resolve("none.warc.gz")).append("\n");
        Path list = Files.writeString(folder.resolve("warc.paths"), listing);
        List<ArticleRow> found = ArticleReaders.listing(spark, list.toString()).collectAsList();
        assertEquals(2, found.size());
        assertTrue(found.get(0).getText().contains("shells hit a bakery"), found.get(0).getText());
        assertEquals(LocalDate.of(2020, 2, 4), found.get(0).getPublished());
    }

    @Test
    void theJobWritesFiguresAndIncidentsByYear() throws IOException {
        String out = folder.resolve("out").toString();
        assertEquals(0, AnnotateJob.run(spark, "jsonl", jsonLines().toString(), out));
        Dataset<Row> figures = spark.read().parquet(out + "/figures");
        assertEquals(2, figures.count());
        assertEquals(1, figures.filter("year = 2020 and kind = 'KILLED' and low = 12").count());
        assertEquals(2, spark.read().parquet(out + "/incidents").count());
        assertTrue(Files.isDirectory(Path.of(out, "figures", "year=2020")));
        assertFalse(Files.exists(Path.of(out, "failures")));
        Path twice = Files.writeString(folder.resolve("twice.jsonl"), Files.readString(jsonLines()));
        Files.copy(twice, Files.createDirectories(folder.resolve("both")).resolve("1.jsonl"));
        Files.copy(twice, folder.resolve("both").resolve("2.jsonl"));
        assertEquals(2, AnnotateJob.run(spark, "jsonl", folder.resolve("both").toString(), out));
    }
}

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.Dateline;
import org.dateline.index.CorpusReader;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.query.FigureQuery;
import org.dateline.query.Sum;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on an index, run as from a shell. */
class IndexCommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Console(new ByteArrayInputStream(new byte[0]), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), Terminal.NONE), arguments);
    }

    private String index() {
        return folder.resolve("index").toString();
    }

    /** An index of forty generated articles, made from the lines that export prints. */
    private void makeIndex() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        try (AnnotationWriter writer = AnnotationWriter.complete(Files.newOutputStream(lines))) {
            for (var article : new GeneratedArticles(5, 50).articles(40).toList()) {
                writer.write(article);
            }
        }
        assertEquals(0, run("ingest", "--annotated", "--index", index(), lines.toString()), err.toString());
        assertTrue(err.toString().contains("40 articles read"), err.toString());
    }

    @Test
    void aFolderOfExportedLinesIsRefusedOnceAndTheRunEnds() throws IOException {
        Files.createDirectories(folder.resolve("lines"));
        assertEquals(1, run("ingest", "--annotated", "--index", index(), folder.resolve("lines").toString()));
        assertTrue(err.toString().contains("is a folder"), err.toString());
    }

    @Test
    void aQuestionToAMissingIndexMakesNoFolder() {
        assertEquals(2, run("query", "--index", index(), "killed"));
        assertTrue(err.toString().contains("there is no index"), err.toString());
        assertTrue(Files.notExists(folder.resolve("index")));
    }

    @Test
    void numbersOutOfRangeAreRefusedBeforeAnythingIsMade() {
        assertEquals(2, run("ingest", "--threads", "0", "--index", index(), folder.toString()));
        assertTrue(err.toString().contains("--threads: expected 1 or more, found 0"), err.toString());
        assertTrue(Files.notExists(folder.resolve("index")));
        assertEquals(2, run("query", "--limit", "-1", "--index", index(), "killed"));
    }

    @Test
    void theExitStatusTellsWhetherSomethingAnswers() throws IOException {
        makeIndex();
        assertEquals(0, run("query", "--index", index(), "killed"));
        assertEquals(1, run("query", "--index", index(), "killed > 900000000"));
        assertEquals(2, run("query", "--index", index(), "killed >= many"));
        assertEquals("  killed >= many\n            ^\ncolumn 11: expected a whole number after \">=\", found \"many\"\n", err.toString());
        assertEquals(2, run("query", "--index", folder.resolve("none").toString(), "killed"));
        assertEquals(2, run("query", "--index", index(), "--order", "size", "killed"));
    }

    @Test
    void aTableIsOfIncidentsEachOnceUnlessFiguresAreAskedFor() throws IOException {
        Path told = folder.resolve("told.jsonl");
        Files.writeString(told, """
                {"id": "a", "published": "2024-03-05", "outlet": "Courier", "title": "Blast at a market", "text": "BAIDOA, Somalia - At least 12 people were killed when a bomb exploded at a market in Baidoa on Monday, the police said."}
                {"id": "b", "published": "2024-03-06", "outlet": "Herald", "title": "Toll rises", "text": "BAIDOA, Somalia - The death toll of the bomb blast at a market in Baidoa has risen to 14 people, the police said on Tuesday. The bomb exploded on Monday."}
                {"id": "c", "published": "2024-05-20", "outlet": "Herald", "title": "Quake", "text": "HERAT, Afghanistan - An earthquake killed 45 people in Herat on Sunday, the governor said. A convoy was on its way."}
                {"id": "d", "published": "2024-05-21", "outlet": "Herald", "title": "War", "text": "The war in Sudan has displaced 8 million people since April 2023, the United Nations said."}
                """);
        assertEquals(0, run("ingest", "--index", index(), told.toString()), err.toString());
        assertEquals(0, run("query", "--index", index(), "killed"));
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("TOLL") && table.contains("2 incidents") && table.contains("14 killed"), table);
        assertTrue(table.indexOf("Herat") < table.indexOf("Baidoa"), "the newest first: " + table);
        assertTrue(table.contains("; 3 figures of articles answer: --figures") && table.contains("b: «14 people» – Toll rises"), table);
        run("query", "--index", index(), "--order", "oldest", "--limit", "1", "killed");
        assertTrue(out.toString().contains("Baidoa") && !out.toString().contains("Herat"), out.toString());
        assertTrue(out.toString().contains("1 of 2 incidents"), out.toString());
        run("query", "--index", index(), "killed matching convoy");
        assertTrue(out.toString().contains("Herat") && out.toString().contains("1 incident"), out.toString());
        run("query", "--index", index(), "--figures", "killed");
        assertTrue(out.toString().contains("3 findings") && out.toString().contains("«At least 12 people»"), out.toString());
        assertEquals(0, run("query", "--index", index(), "displaced"));
        assertTrue(out.toString().contains("1 finding") && err.toString().contains("no incident answers"), out.toString() + err);
        run("query", "--index", index(), "--json", "killed");
        assertEquals(3, out.toString().lines().filter(line -> line.contains("\"figure\"")).count(), "other forms are of figures");
        run("query", "--index", index(), "--json", "--incidents", "killed");
        assertEquals(2, out.toString().lines().filter(line -> line.contains("\"tolls\"")).count(), out.toString());
        assertEquals(2, run("query", "--index", index(), "--figures", "incidents killed"));
        assertEquals(2, run("query", "--index", index(), "--incidents", "--order", "relevance", "killed"));
        assertTrue(err.toString().contains("incidents come by newest, oldest, number or distance"), err.toString());
    }

    @Test
    void aPlaceThatNobodyKnowsIsNamed() throws IOException {
        makeIndex();
        assertEquals(2, run("query", "--index", index(), "killed not in Syria in Qwxzburg"));
        assertEquals("no place called \"Qwxzburg\" is known; check the spelling, or give its point: within 50 km of 35.86,36.80\n",
                err.toString());
        assertEquals(2, run("query", "--index", index(), "killed within 5 km of Ilib"));
        assertEquals("no place called \"Ilib\" is known; did you mean Idlib?\n", err.toString());
    }

    @Test
    void everyFormHasEveryFinding() throws IOException {
        makeIndex();
        long count;
        try (CorpusReader reader = Dateline.read(Path.of(index()))) {
            count = reader.count(FigureQuery.all());
        }
        run("query", "--index", index(), "--json", "everything");
        assertEquals(count, out.toString(StandardCharsets.UTF_8).lines().count());
        JsonNode first = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
        assertTrue(first.path("article").has("outlet") && first.path("figure").has("hedge"), first.toString());
        assertTrue(first.path("snippet").asText().contains("**" + first.path("figure").path("evidence").asText() + "**"));
        run("query", "--index", index(), "--geojson", "everything");
        JsonNode geo = new ObjectMapper().readTree(out.toByteArray());
        assertEquals("FeatureCollection", geo.path("type").asText());
        assertEquals(count, geo.path("features").size());
        assertTrue(run("query", "--index", index(), "--csv", "everything") == 0
                && out.toString().startsWith("article,title,outlet,url,published_from,"), out.toString());
        run("query", "--index", index(), "--ucdp", "killed");
        assertTrue(List.of(out.toString().split("\r?\n")[0].split(",")).containsAll(List.of("date_start", "date_end",
                "where_prec", "latitude", "longitude", "best", "low", "high", "deaths_civilians", "source_article")));
        run("query", "--index", index(), "--hxl", "killed");
        assertTrue(List.of(out.toString().split("\r?\n")[1].split(",")).containsAll(List.of("#affected+killed",
                "#affected+idps", "#adm1+name", "#geo+lat")));
    }

    @Test
    void anExportMakesTheSameIndexAgain() throws IOException {
        makeIndex();
        assertEquals(0, run("export", "--index", index()));
        byte[] exported = out.toByteArray();
        Path copy = folder.resolve("copy.jsonl");
        Files.write(copy, exported);
        run("ingest", "--annotated", "--index", folder.resolve("second").toString(), copy.toString());
        run("export", "--index", folder.resolve("second").toString());
        assertEquals(new String(exported, StandardCharsets.UTF_8).lines().sorted().toList(),
                out.toString(StandardCharsets.UTF_8).lines().sorted().toList());
    }

    @Test
    void facetsCountAndSumOnlyWhenAsked() throws IOException {
        makeIndex();
        assertEquals(0, run("facets", "--index", index(), "--by", "month", "killed"));
        assertTrue(out.toString().contains("MONTH") && !out.toString().contains("Added up"), out.toString());
        assertEquals(0, run("facets", "--index", index(), "--by", "country", "--summed", "--json", "killed"));
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertTrue(json.path("summed").size() > 0 && json.path("leftOut").path("TOTAL").asLong() > 0, json.toString());
    }

    @Test
    void facetsOfIncidentsAddUp() throws IOException {
        makeIndex();
        assertEquals(0, run("facets", "--index", index(), "--incidents", "--by", "month,place", "--json", "killed"), err.toString());
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        long sum = 0;
        for (JsonNode part : json.path("parts")) {
            sum += part.path("tolls").path("KILLED").asLong();
        }
        assertTrue(sum > 0 && sum == json.path("all").path("tolls").path("KILLED").asLong(), json.toString());
        String ofOption = out.toString();
        assertEquals(0, run("facets", "--index", index(), "--by", "month,place", "--json", "incidents killed"));
        assertEquals(ofOption, out.toString());
        assertEquals(0, run("facets", "--index", index(), "--incidents", "--order", "number", "--csv", "killed"));
        assertEquals("month,incidents,articles,without_number,killed", out.toString().lines().findFirst().orElseThrow());
        assertEquals(0, run("facets", "--index", index(), "--incidents", "--policy", "RANGE", "killed"));
        assertTrue(out.toString().contains("INCIDENTS") && out.toString().contains("its toll by RANGE"), out.toString());
        assertEquals(2, run("facets", "--index", index(), "--incidents", "--by", "source", "killed"));
        assertTrue(err.toString().contains("count incidents by one of type"), err.toString());
        assertEquals(2, run("facets", "--index", index(), "--order", "incidents", "killed"));
    }

    @Test
    void theSeedsNeverShowMoreDeadThanTheLargestTotalToldInThem() {
        assertEquals(0, run("ingest", "--index", index(), "seeds"), err.toString());
        try (CorpusReader reader = Dateline.read(Path.of(index()))) {
            long total = reader.find(FigureQuery.killed()).stream().map(f -> f.figure().quantity().stated())
                    .filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).max().orElseThrow();
            for (Sum.Part part : reader.summed(FigureQuery.killed()).parts()) {
                assertTrue(part.upperBound() <= total, part + " is more than " + total);
            }
        }
    }
}

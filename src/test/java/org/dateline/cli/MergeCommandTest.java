package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.index.CorpusReader;
import org.dateline.index.CorpusWriter;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.query.PlaceNames;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several indexes brought into one answer as one ingest of all their articles does, to the byte. */
class MergeCommandTest {

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("export"), List.of("export", "killed >= 10"), List.of("list", "--csv"),
            List.of("query", "--json", "everything"), List.of("query", "--csv", "--order", "oldest", "killed or injured"),
            List.of("query", "--json", "--order", "relevance", "shelling or matching \"air strike\""),
            List.of("query", "--geojson", "--order", "number", "killed in Syria"), List.of("query", "--ucdp", "killed"),
            List.of("query", "--hxl", "displaced or killed"), List.of("query", "--order", "distance", "within 900 km of Idlib"),
            List.of("query", "--json", "incidents everything"),
            List.of("facets", "--by", "place", "--summed", "--json", "everything"),
            List.of("facets", "--by", "month,source", "--summed", "--csv", "killed"),
            List.of("ledger"), List.of("ledger", "--series"), List.of("ledger", "--copies"), List.of("ledger", "--published"));

    /** One question of each part of an index: texts, lines of articles, counts of words, columns of incidents and of figures, the ledger. */
    private static final List<List<String>> PARTS = List.of(
            List.of("export"), List.of("list", "--csv"), List.of("query", "--json", "--order", "relevance", "shelling or killed"),
            List.of("query", "--json", "incidents everything"), List.of("facets", "--by", "place", "--summed", "--json", "everything"),
            List.of("ledger", "--series"));

    @TempDir
    private Path folder;

    private String ingest(String name, List<AnnotatedArticle> articles) throws IOException {
        Path lines = folder.resolve(name + ".jsonl");
        try (AnnotationWriter writer = AnnotationWriter.complete(Files.newOutputStream(lines))) {
            for (AnnotatedArticle article : articles) {
                writer.write(article);
            }
        }
        String index = folder.resolve(name).toString();
        CommandRun run = CommandRun.of("ingest", "--annotated", "--index", index, lines.toString());
        assertEquals(0, run.status(), run.err());
        return index;
    }

    private static CommandRun ask(List<String> question, String index) {
        List<String> arguments = new ArrayList<>(question);
        arguments.addAll(1, List.of("--index", index));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static void assertSameAnswers(List<List<String>> questions, String expected, String merged, String message) {
        for (List<String> question : questions) {
            CommandRun one = ask(question, expected);
            CommandRun other = ask(question, merged);
            assertTrue(one.status() < 2, one.err());
            assertEquals(one.out(), other.out(), message + ": " + question);
            assertEquals(one.status(), other.status(), message + ": " + question);
        }
    }

    private static List<AnnotatedArticle> news(long seed, int articles) {
        return new GeneratedArticles(seed, 60).articles(articles).toList();
    }

    @Test
    void partsInAnyOrderAnswerAsOneIngestOfAll() throws IOException {
        long seed = Long.getLong("dateline.seed", new Random().nextLong());
        Random random = new Random(seed);
        List<AnnotatedArticle> all = new ArrayList<>(news(seed, 90));
        String whole = ingest("whole", all);
        Collections.shuffle(all, random);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int part = 0; part < 4; part++) {
            int until = part == 3 ? all.size() : from + random.nextInt(all.size() - from - 3 + part) + 1;
            parts.add(ingest("part" + part, all.subList(from, until)));
            from = until;
        }
        String merged = folder.resolve("merged").toString();
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("merge", "--into", merged), parts.stream()).toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("4 indexes merged: 90 articles taken in; the index holds 90 articles"), run.err());
        assertSameAnswers(QUESTIONS, whole, merged, "-Ddateline.seed=" + seed);
        assertEquals(0, CommandRun.of("verify", "--index", merged).status());
    }

    @Test
    void whatTheIndexHoldsAlreadyIsKeptBesideTheOthers() throws IOException {
        List<AnnotatedArticle> all = news(7, 40);
        String whole = ingest("whole", all);
        String into = ingest("into", all.subList(0, 25));
        String more = ingest("more", all.subList(20, 40));
        CommandRun run = CommandRun.of("merge", "--into", into, more);
        assertTrue(run.err().contains("15 articles taken in, 5 articles of several indexes taken once; the index holds 40 articles"),
                run.err());
        assertSameAnswers(PARTS, whole, into, "in place");
        run = CommandRun.of("merge", "--into", into, more);
        assertTrue(run.err().contains("0 articles taken in, 20 articles of several indexes"), run.err());
        assertSameAnswers(PARTS, whole, into, "the same once more");
    }

    @Test
    void ofArticlesThatDifferThatOfTheIndexNamedLastIsKeptAndTold() throws IOException {
        List<AnnotatedArticle> old = news(7, 20);
        List<AnnotatedArticle> other = new ArrayList<>();
        for (AnnotatedArticle article : news(8, 10)) {
            other.add(AnnotationReader.read(line(article).replace("\"" + article.article().id() + "\"",
                    "\"" + old.get(other.size() + 3).article().id() + "\"")));
        }
        List<AnnotatedArticle> inOrder = new ArrayList<>(old);
        inOrder.addAll(other);
        String whole = ingest("whole", inOrder);
        String first = ingest("first", old);
        String second = ingest("second", other);
        String merged = folder.resolve("merged").toString();
        CommandRun run = CommandRun.of("merge", "--into", merged, first, second);
        assertEquals(0, run.status());
        assertTrue(run.err().contains(other.get(0).article().id() + ": differs between " + first + " and " + second + "; that of "
                + second + " is kept"), run.err());
        assertTrue(run.err().contains("20 articles taken in, 10 articles left out for later ones; the index holds 20 articles"), run.err());
        assertSameAnswers(PARTS, whole, merged, "later wins");
        CommandRun.of("merge", "--into", first, second);
        assertSameAnswers(PARTS, whole, first, "over what is held");
        CommandRun back = CommandRun.of("merge", "--into", second, ingest("third", old));
        assertTrue(back.err().contains("20 articles taken in"), back.err());
        assertSameAnswers(PARTS, ingest("wholeOld", old), second, "the older ones named last");
    }

    private static String line(AnnotatedArticle article) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (AnnotationWriter writer = AnnotationWriter.complete(out)) {
            writer.write(article);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void whatOneProcessTookInOfItsFilesIsFoundUnchangedAfterwards() throws IOException {
        Path left = Files.writeString(folder.resolve("left.jsonl"), article("a", "At least 12 people were killed in Idlib on Monday.")
                + article("b", "Two soldiers were wounded near Hama."));
        Path right = Files.writeString(folder.resolve("right.jsonl"), article("c", "Some 300 people fled Saraqib."));
        String one = folder.resolve("one").toString();
        String two = folder.resolve("two").toString();
        CommandRun.of("ingest", "--index", one, left.toString());
        CommandRun.of("ingest", "--index", two, right.toString());
        String merged = folder.resolve("merged").toString();
        CommandRun.of("merge", "--into", merged, two, one);
        CommandRun again = CommandRun.of("ingest", "--index", merged, left.toString(), right.toString());
        assertTrue(again.err().contains("3 unchanged"), again.err());
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id + "\", \"published\": \"2020-02-04\", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void generatedNewsIsJoinedIntoTheSameIncidents() throws IOException {
        Path lines = folder.resolve("news.jsonl");
        StringBuilder all = new StringBuilder();
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            StringBuilder mine = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                mine.append(article("n" + i % 4 + "-" + part + "-" + i, "Shells killed " + (10 + i % 4) + " people in the town of "
                        + List.of("Saraqib", "Ariha", "Binnish", "Darkush").get(i % 4) + " on Monday, medics said. The dead were workers of a"
                        + " bakery that the first shell hit, neighbours said, and others who came to help were hurt by the second one."));
            }
            all.append(mine);
            Path file = Files.writeString(folder.resolve("news" + part + ".jsonl"), mine);
            parts.add(folder.resolve("index" + part).toString());
            CommandRun.of("ingest", "--index", parts.get(part), file.toString());
        }
        Files.writeString(lines, all);
        String whole = folder.resolve("whole").toString();
        CommandRun.of("ingest", "--index", whole, lines.toString());
        String merged = folder.resolve("merged").toString();
        assertEquals(0, CommandRun.of("merge", "--into", merged, parts.get(2), parts.get(0), parts.get(1)).status());
        String ledger = ask(List.of("ledger"), merged).out();
        assertTrue(ledger.lines().anyMatch(line -> line.split("\"n\\d-").length > 6), "no incident of several parts: " + ledger);
        assertSameAnswers(QUESTIONS, whole, merged, "joined");
        assertEquals(CommandRun.of("ledger", lines.toString()).out(), ledger);
    }

    @Test
    void aDamagedIndexIsToldAndNothingIsMade() throws IOException {
        String sound = ingest("sound", news(7, 10));
        String damaged = ingest("damaged", news(8, 10));
        Path data;
        try (Stream<Path> files = Files.list(Path.of(damaged))) {
            data = files.filter(file -> file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
                    .max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
        try (RandomAccessFile file = new RandomAccessFile(data.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int old = file.read();
            file.seek(file.length() / 2);
            file.write(old ^ 0x55);
        }
        Path merged = folder.resolve("merged");
        CommandRun run = CommandRun.of("merge", "--into", merged.toString(), sound, damaged);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("the index " + damaged + " is damaged: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertTrue(Files.notExists(merged) || Files.list(merged).findAny().isEmpty(), "something was made");
    }

    @Test
    void whatIsNoIndexOrIsNamedTwiceIsTold() throws IOException {
        String sound = ingest("sound", news(7, 10));
        String before = ask(List.of("export"), sound).out();
        Path none = folder.resolve("none");
        assertRefused(sound, "there is no index at " + none, none.toString());
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "no index");
        assertRefused(sound, "is not an index of dateline, it holds a.txt", texts.toString());
        assertRefused(sound, "is named twice", sound);
        String more = ingest("more", news(8, 10));
        assertRefused(sound, "is named twice", more, more + "/../more");
        try (CorpusWriter writer = CorpusWriter.open(Path.of(more))) {
            assertRefused(sound, "the index " + more + " is being written to", more);
        }
        assertEquals(before, ask(List.of("export"), sound).out());
        assertEquals(2, CommandRun.of("merge", "--into", sound).status());
    }

    private static void assertRefused(String into, String why, String... others) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("merge", "--into", into), Stream.of(others)).toArray(String[]::new));
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains(why), run.err());
    }

    @Test
    void anExportIsInTheOrderOfIdsWhateverCameFirst() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>(news(7, 30));
        Collections.reverse(articles);
        ingest("index", articles);
        try (CorpusReader reader = CorpusReader.open(folder.resolve("index"), PlaceNames.english());
                Stream<AnnotatedArticle> all = reader.articles()) {
            List<String> ids = all.map(article -> article.article().id().value()).toList();
            assertEquals(ids.stream().sorted().toList(), ids);
            assertEquals(30, ids.size());
        }
    }
}

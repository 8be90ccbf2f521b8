package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands whose output people read: report, explain, evaluate and help. */
class ReadingCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void reportTellsOfEachSeedAndFitsTheTerminal() {
        for (int width : new int[] {60, 80, 120, 200}) {
            CommandRun run = CommandRun.with("", new Terminal(width, false), "report", "seeds");
            assertEquals(0, run.status(), run.err());
            for (int i = 0; i < 5; i++) {
                assertTrue(run.out().contains("  00" + i + "_"), run.out());
            }
            assertTrue(run.out().contains("5 articles, "), run.out());
            run.out().lines().forEach(line -> assertTrue(Cells.width(line) <= width, width + ": " + line));
        }
    }

    @Test
    void reportKeepsWhatItReadInTheIndexThatIsNamed() throws IOException {
        Path index = folder.resolve("ledger");
        CommandRun run = CommandRun.of("report", "--index", index.toString(), "seeds/000_1acec6cedbaf1808.txt");
        assertTrue(run.out().contains("the index " + index + " holds 1 article"), run.out());
        CommandRun query = CommandRun.of("query", "--index", index.toString(), "killed >= 400");
        assertTrue(query.out().contains("more than 400"), query.out());
        CommandRun again = CommandRun.of("report", "--index", index.toString(), "seeds/002_6e24d2eada058ab2.txt");
        assertFalse(again.out().contains("000_1acec6cedbaf1808.txt"), again.out());
        assertTrue(again.out().contains("holds 2 articles"), again.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report -", "extract -", "report --index streamed -"})
    void articlesOfAPipeArePrintedWhileItIsStillOpen(String command) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PipedOutputStream feed = new PipedOutputStream()) {
            Thread run = run(command, feed, out);
            feed.write("{\"id\": \"first\", \"text\": \"A flood killed 9 people in Beira.\"}\n".getBytes(StandardCharsets.UTF_8));
            feed.flush();
            waitUntil(() -> out.toString(StandardCharsets.UTF_8).contains("9 people"), run, out);
            feed.write("{\"id\": \"last\", \"text\": \"A quake killed 45 people in Herat.\"}\n".getBytes(StandardCharsets.UTF_8));
            feed.close();
            run.join(60_000);
        }
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.indexOf("9 people") < printed.indexOf("45 people"), printed);
    }

    @Test
    void anArticleOfAPipeIsInTheIndexWhileThePipeIsStillOpen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path index = folder.resolve("streamed");
        try (PipedOutputStream feed = new PipedOutputStream()) {
            Thread run = run("ingest --index streamed -", feed, out);
            feed.write("{\"id\": \"first\", \"text\": \"A flood killed 9 people in Beira.\"}\n".getBytes(StandardCharsets.UTF_8));
            feed.flush();
            waitUntil(() -> Files.isDirectory(index) && CommandRun.of("query", "--index", index.toString(), "killed in Beira").out()
                    .contains("Beira"), run, out);
            feed.close();
            run.join(60_000);
        }
    }

    /** A command on a thread of its own that reads what is fed; of its words "streamed" is an index in the folder of the test. */
    private Thread run(String command, PipedOutputStream feed, ByteArrayOutputStream out) throws IOException {
        InputStream in = new PipedInputStream(feed, 1 << 16);
        String[] words = command.replace("streamed", folder.resolve("streamed").toString()).split(" ");
        Thread run = new Thread(() -> Main.run(new Console(in, out, new PrintStream(out, true, StandardCharsets.UTF_8), Terminal.NONE), words));
        run.start();
        return run;
    }

    private static void waitUntil(BooleanSupplier isSo, Thread run, ByteArrayOutputStream out) throws InterruptedException {
        for (long until = System.nanoTime() + 60_000_000_000L; !isSo.getAsBoolean();) {
            assertTrue(run.isAlive() && System.nanoTime() < until, "nothing comes of it while the pipe is open: " + out);
            Thread.sleep(50);
        }
    }

    @Test
    void reportGoesOnAfterBadInput() {
        CommandRun run = CommandRun.of("report", folder.resolve("missing").toString(), "seeds/002_6e24d2eada058ab2.txt");
        assertEquals(1, run.status());
        assertTrue(run.err().contains("missing:1: no such file or folder"), run.err());
        assertTrue(run.out().contains("1 article, "), run.out());
    }

    @Test
    void explainShowsTheSentenceWithTheFigureMarked() {
        CommandRun run = CommandRun.with("{\"id\":\"1\",\"title\":\"Flood\",\"text\":\"It rained. Floods killed 12 people in Derna. All mourn.\"}",
                Terminal.NONE, "explain", "-");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Floods killed «12 people» in Derna.\n"), run.out());
        assertTrue(run.out().contains("RULE"), run.out());
        assertFalse(run.out().contains("mourn"), run.out());
    }

    @Test
    void evaluateScoresWhatItFindsInArticles() throws IOException {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"),
                "{\"id\":\"1\",\"text\":\"Floods killed 12 people in Derna.\",\"published\":\"2023-09-13\"}\n");
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"1\",\"figures\":[{\"evidence\":"
                + "\"12 people\",\"begin\":14,\"kind\":\"KILLED\",\"low\":12,\"best\":12,\"high\":12,\"hedge\":\"EXACT\"}]}\n");
        CommandRun run = CommandRun.of("evaluate", gold.toString(), articles.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("figures   precision 1.000  recall 1.000  F1 1.000\n"), run.out());
    }

    @Test
    void evaluateNamesGoldThatCannotBeRead() {
        CommandRun run = CommandRun.of("evaluate", folder.resolve("none.jsonl").toString(), "seeds");
        assertEquals(1, run.status());
        assertEquals(folder.resolve("none.jsonl") + ": no such file; check the path\n", run.err());
    }

    @Test
    void everyCommandHasHelpWithExamples() {
        for (String command : new String[] {"report", "extract", "explain", "evaluate", "ingest", "query"}) {
            CommandRun run = CommandRun.of(command, "--help");
            assertEquals(0, run.status());
            assertTrue(run.out().startsWith("Usage: dateline " + command), run.out());
            assertTrue(run.out().contains("Example"), run.out());
        }
    }
}

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far an ingest is, told in each form, and the option that chooses it. */
class ProgressTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TENTH = 100_000_000L;

    @TempDir
    private Path folder;

    private Path news(int articles) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"text\":\"Nine people died in Homs.\"}\n");
        }
        return Files.writeString(folder.resolve("news.jsonl"), lines.toString());
    }

    /** What is told of a run of 100 seconds that takes in an article every tenth of a second. */
    private String told(Progress.Form form, boolean isTerminal) throws IOException {
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), form, isTerminal, List.of(news(1000)), now::get);
        for (int i = 1; i <= 1000; i++) {
            now.set(i * TENTH);
            progress.show(i);
        }
        progress.clear();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereNobodyLooksALineIsToldEveryHalfMinute() throws IOException {
        assertEquals(List.of("300 articles, 10 a second", "600 articles, 10 a second", "900 articles, 10 a second"),
                told(Progress.Form.AUTO, false).lines().toList());
    }

    @Test
    void onATerminalOneLineChangesAtMostFiveTimesASecondAndGoesAtTheEnd() throws IOException {
        String told = told(Progress.Form.AUTO, true);
        assertFalse(told.contains("\n"), told);
        String[] states = told.split("\r");
        assertTrue(states.length > 400 && states.length <= 502, states.length + " states");
        assertTrue(told.contains("500 articles, 10 a second, 50%, 0:00:50 left"), told);
        assertTrue(told.endsWith("\r\033[K"), told);
    }

    @Test
    void forProgramsAnObjectIsToldEveryFiveSeconds() throws IOException {
        List<String> lines = told(Progress.Form.JSON, false).lines().toList();
        assertEquals(20, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode progress = JSON.readTree(lines.get(i)).path("progress");
            assertEquals(50 * (i + 1), progress.path("articles").asInt());
            assertEquals(1000, progress.path("total").asInt());
            assertEquals(5.0 * (i + 1), progress.path("seconds").asDouble());
        }
    }

    @Test
    void whoWantsNoneIsToldNothing() throws IOException {
        assertEquals("", told(Progress.Form.NONE, true));
    }

    @Test
    void theOptionChoosesTheFormOfTheSummaryToo() throws IOException {
        String index = folder.resolve("index").toString();
        String news = news(3).toString();
        List<String> lines = CommandRun.of("ingest", "--progress", "json", "--index", index, news).err().lines().toList();
        JsonNode summary = JSON.readTree(lines.get(lines.size() - 1)).path("summary");
        assertEquals(3, summary.path("new").asInt(), lines.toString());
        CommandRun again = CommandRun.of("ingest", "--progress", "none", "--index", index, news);
        assertTrue(again.err().contains("3 unchanged"), again.err());
        assertEquals(1, again.err().lines().count(), again.err());
    }

    @Test
    void aFormThatIsNoneIsRefusedWithThoseThatAre() throws IOException {
        CommandRun run = CommandRun.of("ingest", "--progress", "loud", "--index", folder.resolve("index").toString(), news(1).toString());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--progress") && run.err().contains("loud") && run.err().contains("json"), run.err());
    }
}

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachArticleIsOneObjectInTheOrderOfTheInput() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append("It rained. ".repeat(300 - i)).append("\"}\n");
        }
        CommandRun run = CommandRun.with(lines.toString(), Terminal.NONE, "extract", "-");
        List<String> printed = run.out().lines().toList();
        assertEquals(300, printed.size());
        for (int i = 0; i < 300; i++) {
            assertEquals(String.valueOf(i), new ObjectMapper().readTree(printed.get(i)).get("id").textValue());
        }
        assertEquals(0, run.status());
        assertEquals("", run.err());
    }

    @Test
    void everyFieldOfTheContractIsThere() throws IOException {
        JsonNode article = new ObjectMapper().readTree(CommandRun.of("extract", "seeds/000_1acec6cedbaf1808.txt").out());
        assertEquals("[id, title, outlet, language, published, places, dates, figures, events, format]", names(article));
        assertTrue(article.get("figures").size() > 0);
        assertEquals("[begin, end, evidence, kind, joint, low, best, high, hedge, unit, group, role, subsetOf, places,"
                + " from, to, saidBy, scope, stance, rule, event]", names(article.get("figures").get(0)));
        assertEquals("[type, mentions, weapon, actors, places, from, to, scope, parent, figures]", names(article.get("events").get(0)));
        assertEquals(2, article.get("format").intValue());
        for (int i = 0; i < article.get("figures").size(); i++) {
            int event = article.get("figures").get(i).get("event").intValue();
            assertTrue(article.get("events").get(event).get("figures").toString().matches(".*\\b" + i + "\\b.*"),
                    "figure " + i + " and event " + event + " name each other");
        }
    }

    @Test
    void whatIsQuotedStandsAtItsOffsets() throws IOException {
        for (String name : List.of("000_1acec6cedbaf1808.txt", "001_3d3d45460a034452.txt")) {
            String text = Files.readString(Path.of("seeds", name));
            JsonNode article = new ObjectMapper().readTree(CommandRun.of("extract", "seeds/" + name).out());
            for (JsonNode figure : article.get("figures")) {
                assertEquals(figure.get("evidence").textValue(),
                        text.substring(figure.get("begin").intValue(), figure.get("end").intValue()));
            }
        }
    }

    @Test
    void badInputIsReportedTheOthersArePrintedAndTheStatusIsOne() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"T\"}\nno\n{\"id\":\"3\",\"text\":\"T\"}\n");
        CommandRun run = CommandRun.of("extract", missing.toString(), lines.toString());
        assertEquals(1, run.status());
        assertEquals(2, run.out().lines().count());
        List<String> messages = run.err().lines().toList();
        assertEquals(missing + ":1: no such file or folder; check the path", messages.get(0));
        assertTrue(messages.get(1).startsWith(lines + ":2: not JSON"), messages.get(1));
        assertEquals(2, messages.size());
    }

    @Test
    void aLoneSurrogateIsPrintedAsItsEscape() {
        CommandRun run = CommandRun.with("{\"id\":\"\\udc00x\\ud83d\\ude00\",\"text\":\"T\"}", Terminal.NONE, "extract", "-");
        assertTrue(run.out().startsWith("{\"id\":\"\\uDC00x\ud83d\ude00\""), run.out());
    }

    @Test
    void anOutputFileHoldsWhatWouldBePrinted() throws IOException {
        Path file = folder.resolve("out.jsonl");
        CommandRun run = CommandRun.of("extract", "-o", file.toString(), "seeds");
        assertEquals("", run.out());
        assertEquals(CommandRun.of("extract", "seeds").out(), Files.readString(file));
    }

    @Test
    void anOutputWithinTheInputIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "T");
        assertEquals(2, CommandRun.of("extract", "-o", text.toString(), text.toString()).status());
        assertEquals("T", Files.readString(text));
        assertEquals(2, CommandRun.of("extract", "-o", folder.resolve("b.txt").toString(), folder.toString()).status());
        assertFalse(Files.exists(folder.resolve("b.txt")));
    }

    @Test
    void aWrongCommandLineHasStatusTwoAndPrintsNothingOnStandardOutput() {
        for (String[] line : new String[][] {{}, {"extract"}, {"extract", "--nope", "x"}, {"nope"},
            {"extract", "-o", folder.resolve("no/such/folder").toString(), "seeds"}}) {
            CommandRun run = CommandRun.of(line);
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertFalse(run.err().isBlank());
        }
    }

    @Test
    void aNameThatIsNoPathIsRefusedWithTheRemedy() {
        CommandRun run = CommandRun.of("extract", "a\0b.txt");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("set LC_ALL=C.UTF-8"), run.err());
    }

    @Test
    void aBrokenPipeEndsTheRunQuietly() {
        OutputStream broken = new PipeOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new Console(new ByteArrayInputStream(new byte[0]), broken, new PrintStream(err),
                Terminal.NONE), "extract", "seeds");
        assertEquals(0, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsReported() {
        OutputStream full = new PipeOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(new Console(new ByteArrayInputStream(new byte[0]), full, new PrintStream(err),
                Terminal.NONE), "extract", "seeds");
        assertEquals(1, status);
        assertEquals("standard output: cannot be written: No space left on device", err.toString(StandardCharsets.UTF_8).strip());
    }

    private static String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names.toString();
    }
}

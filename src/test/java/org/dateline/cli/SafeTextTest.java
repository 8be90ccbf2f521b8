package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing from outside steers a terminal or runs in a spreadsheet. */
class SafeTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"=1+1,'=1+1", "=HYPERLINK(0),'=HYPERLINK(0)", "+cmd,'+cmd", "-cmd,'-cmd", "@SUM(A1),'@SUM(A1)",
        "-12.5,-12.5", "+3,+3", "-7,-7", "-7-7,'-7-7", "Homs,Homs", "a=b,a=b", "=,'=", "-,'-"})
    void aCellThatASpreadsheetWouldRunIsDefused(String text, String cell) {
        assertEquals(cell, SafeText.cell(text));
    }

    @Test
    void controlAndDirectionCharactersAreEscaped() {
        assertEquals("a\\u001b[31mb", SafeText.line("a\u001b[31mb"));
        assertEquals("a b c", SafeText.line("a\r\nb\nc"));
        assertEquals("\\u202eabc\\u009b\\u007f\\u0007", SafeText.line("\u202eabc\u009b\u007f\u0007"));
        assertEquals("\\ud83d", SafeText.line("\ud83d"));
        assertEquals("caf\u00e9 \ud83d\ude00 \u062d\u0645\u0635", SafeText.line("caf\u00e9 \ud83d\ude00 \u062d\u0645\u0635"));
        assertEquals("'\tx", SafeText.cell("\tx"));
        assertEquals("'\rx", SafeText.cell("\rx"));
        assertEquals("a\nb\\u0000", SafeText.cell("a\nb\u0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\":\"a\\u001b[2Jb\",\"text\":\"Nine people died.\",\"published\":\"\\u001b]0;owned\\u0007\"}",
        "{\"id\":\"\\u001b[2J\",\"text\":\"Nine died.\"}\n{\"id\":\"\\u001b[2J\",\"text\":\"Nine died.\"}",
        "{\"id\":\"a\",\"text\":\u001b[31m}",
        "\u001b[31m",
        "{\"id\":\"\\u202e\\u009b31m\",\"text\":\"\"}",
        "{\"\u0007id\":1}",
        "[\"\u001b[1m\"]",
        "{\"id\":\"a\",\"text\":\"x\",\"published\":\"\\u0000\\u0008\"}",
        "{\"id\":\"a\u007f\",\"text\":7}",
        "nul\u001bl"})
    void noMessageAboutInputSteersTheTerminal(String lines) throws IOException {
        Path index = folder.resolve("index");
        for (CommandRun run : new CommandRun[] {CommandRun.with(lines, Terminal.NONE, "places", "-"),
            CommandRun.with(lines, Terminal.NONE, "ingest", "--index", index.toString(), "-")}) {
            assertPlain(run.err());
            assertPlain(run.out());
        }
    }

    @Test
    void namesOfFilesQuestionsAndPlacesDoNotSteerTheTerminal() throws IOException {
        Path file = Files.writeString(folder.resolve("a\u001b[31m.txt"), "Nine died in Ho\u0007ms, Syria\u001b[0m.");
        assertPlain(CommandRun.of("places", file.toString()).out());
        assertPlain(CommandRun.of("report", file.toString()).out());
        assertPlain(CommandRun.of("extract", folder.resolve("missing\u001b[31m").toString()).err());
        assertPlain(CommandRun.of("gazetteer", "find", "No\u001b[31mwhere").err());
        assertPlain(CommandRun.of("query", "--index", folder.toString(), "killed \u001b[31m").err());
        assertPlain(CommandRun.of("extract", "--\u001b[31m").err());
    }

    @Test
    void csvOfStoredTextIsDefused() throws IOException {
        Path index = folder.resolve("index");
        Path news = Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"=cmd|'/c calc'!A0\", \"outlet\": \"@SUM(1)\","
                + " \"title\": \"+1\\u001b[31m\", \"published\": \"2023-09-13\", \"text\": \"Nine people died in Homs.\"}\n");
        assertEquals(0, CommandRun.of("ingest", "--index", index.toString(), news.toString()).status());
        for (String form : new String[] {"--csv", "--ucdp", "--hxl"}) {
            String csv = CommandRun.of("query", "--index", index.toString(), form, "killed").out();
            assertTrue(csv.contains("'=cmd"), csv);
            assertFalse(csv.replace("\r\n", ",").matches("(?s).*,\"?[=@].*"), csv);
            assertPlain(csv);
        }
    }

    private static void assertPlain(String text) {
        assertTrue(text.codePoints().allMatch(c -> c == '\n' || c == '\r' || c == '\t'
                || !Character.isISOControl(c) && c != 0x202e), () -> SafeText.line(text));
    }
}

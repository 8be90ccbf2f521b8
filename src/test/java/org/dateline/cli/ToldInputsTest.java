package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read other than its name says is told, once for each file, and is no fault. */
class ToldInputsTest {

    private static final String TEXT = "Nine people died in Homs on Monday, police said.";

    @TempDir
    private Path folder;

    private CommandRun convert(String name, String content, Charset charset) throws IOException {
        return CommandRun.of("convert", Files.write(folder.resolve(name), content.getBytes(charset)).toString());
    }

    private static void assertTold(CommandRun run, String message) {
        assertEquals(0, run.status(), run.err());
        assertEquals(1, run.err().lines().filter(line -> line.contains(message)).count(), run.err());
        assertTrue(run.out().contains("Nine people died in Homs on Monday"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsTold(String charset) throws IOException {
        assertTold(convert("a.txt", TEXT, Charset.forName(charset)), "a.txt:1: UTF-16 without a byte-order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8", "US-ASCII"})
    void whatIsAsItShouldBeIsNotTold(String charset) throws IOException {
        assertEquals("", convert("a.txt", TEXT + " 3 < 5, \"<sic>\" & all.", Charset.forName(charset)).err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>" + TEXT + "</p>", TEXT + "<br />" + TEXT, "<div class='x'>" + TEXT + "</DIV>"})
    void tagsInATextAreToldWhereverItStands(String text) throws IOException {
        assertTold(convert("a.txt", text, StandardCharsets.UTF_8), "a.txt:1: holds tags of HTML");
        String lines = "{\"id\":\"0\",\"text\":\"Two died in Hama.\"}\n{\"id\":\"1\",\"text\":\"" + text + "\"}\n{\"id\":\"2\",\"text\":\"" + text + "\"}\n";
        assertTold(convert("a.jsonl", lines, StandardCharsets.UTF_8), "a.jsonl:2: \"text\" holds tags of HTML");
        assertEquals(1, convert("a.jsonl", lines, StandardCharsets.UTF_8).err().lines().count());
        assertFalse(convert("a.jsonl", lines, StandardCharsets.UTF_8).out().contains("<"));
        assertFalse(convert("a.txt", text, StandardCharsets.UTF_8).out().contains("<"));
    }

    @Test
    void linesAndParagraphsOfATextWithLoneTagsStay() throws IOException {
        CommandRun run = convert("a.txt", "Nine <b>people</b> died\nin Homs on Monday.\n\nTwo died in Hama on <i>Tuesday</i>.", StandardCharsets.UTF_8);
        assertTrue(run.out().contains("\"text\":\"Nine people died\\nin Homs on Monday.\\n\\nTwo died in Hama on Tuesday.\""), run.out());
    }

    @Test
    void aPageUnderTheNameOfATextIsTold() throws IOException {
        String page = "<!doctype html><html><head><title>Quake</title></head><body><article><h1>Quake</h1><p>" + (TEXT + " ").repeat(8)
                + "</p></article></body></html>";
        assertTold(convert("a.txt", page, StandardCharsets.UTF_8), "a.txt:1: a web page, whatever its name says");
        assertEquals("", convert("a.html", page, StandardCharsets.UTF_8).err());
    }
}

package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write pages, run as from a shell. */
class PageCommandTest {

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

    private String news() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.writeString(file, """
                {"id": "flood", "published": "2024-04-11", "text": "BEIRA, Mozambique - Floods killed 9 people in Beira on Wednesday, officials said."}
                {"id": "quake", "published": "2024-05-20", "text": "HERAT, Afghanistan - An earthquake killed 45 people in Herat on Sunday, the governor said."}
                """);
        return file.toString();
    }

    @Test
    void aPageIsWrittenAndItsSizeTold() throws IOException {
        Path page = folder.resolve("page.html");
        assertEquals(0, run("page", "-o", page.toString(), news()), err.toString());
        assertTrue(err.toString().contains("page.html: 2 incidents of 2 articles, "), err.toString());
        assertTrue(Files.readString(page).contains("\"id\":\"quake\""));
    }

    @Test
    void aQuestionNarrowsThePageOfFilesAndOfAnIndexAlike() throws IOException {
        Path page = folder.resolve("page.html");
        assertEquals(0, run("page", "--question", "killed in Mozambique", "-o", page.toString(), news()), err.toString());
        byte[] ofFiles = Files.readAllBytes(page);
        String index = folder.resolve("index").toString();
        assertEquals(0, run("ingest", "--index", index, news()), err.toString());
        assertEquals(0, run("page", "--index", index, "-o", page.toString(), "killed", "in", "Mozambique"), err.toString());
        assertTrue(err.toString().contains("1 incident of 2 articles"), err.toString());
        assertEquals(new String(ofFiles, StandardCharsets.UTF_8), Files.readString(page));
        assertFalse(Files.readString(page).contains("\"id\":\"quake\""));
    }

    @Test
    void aPageGoesToStandardOutputWhereThatIsAsked() throws IOException {
        assertEquals(0, run("page", "-o", "-", news()), err.toString());
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aPageIsNotWrittenOverItsInputOrOfNothing() throws IOException {
        String news = news();
        assertEquals(2, run("page", "-o", news, news));
        assertTrue(err.toString().contains("name an output outside of it"), err.toString());
        assertEquals(2, run("page"));
        assertTrue(err.toString().contains("name INPUTs, or an index with --index"), err.toString());
    }

    @Test
    void aReportIsWrittenAsHtml() throws IOException {
        Path report = folder.resolve("report.html");
        assertEquals(0, run("report", "--html", report.toString(), news()), err.toString());
        assertTrue(Files.readString(report).contains("9 people<sup>1</sup></mark>"), Files.readString(report));
        assertEquals("2 articles, 2 figures\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPortOutOfRangeIsRefused() throws IOException {
        String index = folder.resolve("index").toString();
        assertEquals(0, run("ingest", "--index", index, news()), err.toString());
        assertEquals(2, run("serve", "--index", index, "--port", "70000"));
        assertTrue(err.toString().contains("70000"), err.toString());
    }
}

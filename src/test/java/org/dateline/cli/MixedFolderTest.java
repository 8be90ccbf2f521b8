package org.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder as people have it, with one file of each kind, in one command: each article is read once, what is none is told, and the
 * exit status is right. Each article counts another number of dead, so that none can stand in for another.
 */
class MixedFolderTest {

    @TempDir
    private Path temporary;

    private Path folder;

    /** What was written, by the number of dead that it tells of. */
    private final Map<Integer, String> written = new TreeMap<>();

    /** What each article says; as long as a paragraph of news, so that no reader takes it for furniture. */
    private String words(String name, int dead) {
        written.put(dead, name);
        return dead + " people were killed when a ferry sank off Tartus on Wednesday, the coast guard said.";
    }

    private String page(String name, int dead) {
        return "<!DOCTYPE html><html lang=en><head><title>Ferry sinks</title><meta property='article:published_time' content='2019-03-07T10:00:00Z'>"
                + "</head><body><nav><a href='/'>Home</a></nav><h1>Ferry sinks</h1><p>" + words(name, dead)
                + "</p><p>Rescuers searched through the night for the crew, and went on at dawn.</p></body></html>";
    }

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(temporary.resolve("collected"));
        Path sub = Files.createDirectory(folder.resolve("2019-03-07"));
        text("page.html", page("page.html", 11));
        text("saved page", page("saved page", 12));
        text("page.xhtml", "<?xml version='1.0'?>" + page("page.xhtml", 13).replace("<html lang=en>", "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'>"));
        text("feed.rss", "<rss version='2.0'><channel><title>Post</title><item><guid>https://post.example/r</guid><pubDate>Thu, 07 Mar 2019 10:00:00 GMT</pubDate>"
                + "<description>" + words("feed.rss", 14) + "</description></item></channel></rss>");
        text("feed.atom", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><entry><id>urn:a</id><published>2019-03-07T10:00:00Z</published><content>"
                + words("feed.atom", 15) + "</content></entry></feed>");
        text("feed.rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<channel><title>Post</title></channel><item rdf:about='https://post.example/d'><title>Ferry</title><dc:date>2019-03-07</dc:date><description>"
                + words("feed.rdf", 16) + "</description></item></rdf:RDF>");
        text("crawl.warc", warc("https://post.example/w", page("crawl.warc", 17)));
        bytes("crawl2.warc.gz", gzip(warc("https://post.example/w2", page("crawl2.warc.gz", 18))));
        copy("districts.pdf", "report.pdf");
        copy("districts.docx", "report.docx");
        copy("districts.odt", "report.odt");
        text("letter.eml", "Message-ID: <1@post.example>\nDate: Thu, 7 Mar 2019 10:00:00 +0000\nFrom: Desk <desk@post.example>\nSubject: Ferry\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\n" + words("letter.eml", 19)
                + "\n--m\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment; filename=a.html\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(page("letter.eml's page", 20).getBytes(StandardCharsets.UTF_8)) + "\n--m--\n");
        text("letters.mbox", "From desk@post.example Thu Mar  7 10:00:00 2019\nMessage-ID: <2@post.example>\nDate: Thu, 7 Mar 2019 10:00:00 +0000\nSubject: s\n\n"
                + words("letters.mbox", 21) + "\n\nFrom desk@post.example Thu Mar  7 10:00:00 2019\nMessage-ID: <3@post.example>\nSubject: s\n\n"
                + words("letters.mbox, the second", 22) + "\n");
        text("page.mhtml", "Snapshot-Content-Location: https://post.example/m\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=m\n\n"
                + "--m\nContent-Type: text/html; charset=utf-8\n\n" + page("page.mhtml", 23) + "\n--m--\n");
        text("rows.csv", "id,date,text\nSY-1,2019-03-07,\"" + words("rows.csv", 24) + "\"\n");
        text("rows.tsv", "headline\tpublished\tbody\nFerry\t2019-03-07\t" + words("rows.tsv", 25) + "\n");
        text("list.json", "[{\"url\":\"https://post.example/j\",\"headline\":\"Ferry\",\"content\":\"" + words("list.json", 26) + "\",\"date\":\"2019-03-07\"}]");
        text("answer.json", "{\"status\":\"ok\",\"articles\":[{\"url\":\"https://post.example/k\",\"content\":\"" + words("answer.json", 27) + "\"}]}");
        text("lines.jsonl", "{\"id\":\"l\",\"text\":\"" + words("lines.jsonl", 28) + "\",\"published\":\"2019-03-07\"}\n");
        text("notes.txt", words("notes.txt", 29));
        bytes("latin.txt", ("Caf\u00e9. " + words("latin.txt", 30)).getBytes(Charset.forName("windows-1252")));
        bytes("wide.txt", ("\ufeff" + words("wide.txt", 31)).getBytes(StandardCharsets.UTF_16LE));
        bytes("page2.html.gz", gzip(page("page2.html.gz", 32)));
        bytes("more.zip", zip(Map.of("in/page.html", page("more.zip's page", 33), "in/picture.png", "x", "in/notes.txt", words("more.zip's notes", 34))));
        Files.writeString(sub.resolve("notes.txt"), words("2019-03-07/notes.txt", 35));
        Files.createDirectory(folder.resolve("page_files"));
        text("page_files/frame.html", page("nothing", 99));
        written.remove(99);
        for (String name : List.of("picture.png", "style.css", "script.js")) {
            text(name, "x");
        }
    }

    private void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private void copy(String resource, String name) throws IOException {
        try (InputStream in = MixedFolderTest.class.getResourceAsStream("/org/dateline/format/" + resource)) {
            Files.copy(in, folder.resolve(name));
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String warc(String uri, String page) {
        String body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Target-URI: " + uri
                + "\r\nWARC-Date: 2019-03-07T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body + "\r\n\r\n";
    }

    /** The one thing that is told of this folder: that entries of feeds may be no whole articles. */
    private String summaries() {
        return "entries of feeds of less than 250 characters, read as summaries: 3, the first is " + folder.resolve("feed.atom") + System.lineSeparator();
    }

    private void assertTellsOfAll(String out) {
        List<String> missed = new ArrayList<>();
        written.forEach((dead, name) -> {
            if (!out.contains(dead + " people")) {
                missed.add(name);
            }
        });
        assertEquals(List.of(), missed);
        assertFalse(out.contains("99 people"), "what a browser saved beside a page is read");
    }

    @Test
    void convertPrintsEachArticleOnceAndPassesNothingOverSilently() {
        CommandRun run = CommandRun.of("convert", folder.toString());
        assertEquals(summaries(), run.err());
        assertEquals(0, run.status());
        assertTellsOfAll(run.out());
        assertEquals(written.size() + 3, run.out().lines().count(), "and the three reports");
    }

    @Test
    void extractFindsTheDeadOfEachArticleOnce() {
        CommandRun run = CommandRun.of("extract", folder.toString());
        assertEquals(summaries(), run.err());
        assertEquals(0, run.status());
        for (int dead : written.keySet()) {
            assertEquals(1, run.out().lines().filter(line -> line.contains("\"evidence\":\"" + dead + " people\"")).count(), written.get(dead));
        }
    }

    @Test
    void reportShowsEachArticle() {
        CommandRun run = CommandRun.of("report", folder.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals(summaries(), run.err());
        for (int dead : written.keySet()) {
            assertTrue(run.out().contains("\n  " + dead + "  ") || run.out().contains("\u00ab" + dead + " people\u00bb"), written.get(dead));
        }
    }

    @Test
    void ingestTakesInEachArticleAndAQuestionFindsIt() {
        String index = temporary.resolve("index").toString();
        CommandRun run = CommandRun.of("ingest", "--index", index, folder.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains((written.size() + 3) + " articles read; the index holds " + (written.size() + 3) + " articles"), run.err());
        CommandRun found = CommandRun.of("query", "--index", index, "--json", "--limit", "100", "killed");
        assertTellsOfAll(found.out());
    }

    @Test
    void whatCannotBeReadIsToldWithItsKindAndTheRestIsRead() throws IOException {
        text("sheet.xlsx", "x");
        text("talk.mp3", "x");
        text("empty.txt", "");
        text("broken.pdf", "%PDF-1.4 cut");
        text("deutsch.html", "<html lang=de><p>In der Stadt sind nach dem Regen zwei Menschen gestorben, wie die Polizei am Montag mitteilte.</p></html>");
        CommandRun run = CommandRun.of("extract", folder.toString());
        assertEquals(1, run.status(), "two files should be articles and cannot be read");
        assertTellsOfAll(run.out());
        List<String> told = run.err().lines().toList();
        assertEquals(5, told.size(), run.err());
        assertTrue(told.get(0).contains("broken.pdf:1: not a PDF that can be read"), run.err());
        assertTrue(told.get(1).contains("empty.txt:1: the file is empty"), run.err());
        assertTrue(told.get(2).contains("passed over: 1 .mp3, 1 .xlsx; no kind that is read"), run.err());
        assertTrue(told.get(4).contains("passed over: 1 article in other languages than English (1 de)"), run.err());
    }

    @Test
    void whatIsNoArticleAlonePassesWithoutAFault() throws IOException {
        text("sheet.xlsx", "x");
        CommandRun run = CommandRun.of("convert", folder.toString());
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("passed over: 1 .xlsx; no kind that is read"), run.err());
    }
}

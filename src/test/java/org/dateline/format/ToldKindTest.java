package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.dateline.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind that a user tells holds for the files that are named, in archives too; what lies in a file of that kind is read as what it is. */
class ToldKindTest {

    private static final String WORDS = "Rescuers in the harbour town of Velmar searched through the night for the crew of a ferry that sank.";
    private static final String PAGE = "<html><head><title>Ferry sinks</title></head><body><h1>Ferry sinks</h1><p>" + WORDS + "</p></body></html>";

    @TempDir
    private Path temporary;

    private ReadFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ReadFolder(temporary);
    }

    @Test
    void thePagesOfAWebArchiveAreReadAsPages() {
        byte[] records = bytes(ReadFolder.warc("response", "https://velmar.example/a", "2019-03-07T10:00:00Z", "application/http",
                ReadFolder.http("Content-Type: text/html\r\n", PAGE)));
        reads("warc", "crawl", records, "html");
        reads("warc", "crawl.gz", ReadFolder.gzip(records), "html");
        reads("warc", "crawl.zip", ReadFolder.zip("a", records), "html");
    }

    @Test
    void whatIsAttachedToAMailIsReadAsWhatItIs() {
        String mail = "Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html; name=\"a.html\"\n"
                + "Content-Disposition: attachment; filename=\"a.html\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes(PAGE)) + "\n--m--\n";
        reads("mail", "letter", bytes(mail), "html");
        reads("mail", "letters.zip", ReadFolder.zip("letter", bytes(mail)), "html");
        reads("mail", "box", bytes("From desk@velmar.example Thu Mar  7 23:30:00 2019\n" + mail), "html");
        reads("mail", "letter.gz", ReadFolder.gzip(bytes(mail.replace("a.html", "a.html.gz").replaceFirst("(?s)base64\n\n.*\n--m--",
                "base64\n\n" + Base64.getMimeEncoder().encodeToString(ReadFolder.gzip(bytes(PAGE))).replace("\r", "") + "\n--m--"))), "html");
    }

    @Test
    void aPageThatIsSavedAsAMailIsReadAsAPage() {
        reads("mail", "page", bytes("Snapshot-Content-Location: https://velmar.example/a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=m\n\n"
                + "--m\nContent-Type: text/html; charset=utf-8\n\n" + PAGE + "\n--m--\n"), "html");
    }

    @Test
    void theFilesOfAnArchiveThatIsToldAreReadAsWhatTheyAre() {
        reads("zip", "a.bin", ReadFolder.zip("page.html", bytes(PAGE)), "html");
        reads("gz", "page.html.bin", ReadFolder.gzip(bytes(PAGE)), "html");
        reads("zip", "b.bin", ReadFolder.zip("page.html.gz", ReadFolder.gzip(bytes(PAGE))), "html");
    }

    @Test
    void theKindHoldsForTheFilesOfArchives() {
        reads("text", "a.zip", ReadFolder.zip("notes.md", bytes(WORDS)), "text");
        reads("text", "notes.md.gz", ReadFolder.gzip(bytes(WORDS)), "text");
        reads("text", "b.zip", ReadFolder.zip("notes.md.gz", ReadFolder.gzip(bytes(WORDS))), "text");
        reads("html", "c.zip", ReadFolder.zip("page.txt", bytes("<p>" + WORDS + "</p>")), "html");
        reads("table", "d.zip", ReadFolder.zip("rows.txt", bytes("text\n\"" + WORDS + "\"\n")), "table");
        reads("jsonl", "e.zip", ReadFolder.zip("lines.txt", bytes("{\"id\":\"1\",\"text\":\"" + WORDS + "\"}\n")), "jsonl");
        reads("json", "f.zip", ReadFolder.zip("list.txt", bytes("[{\"id\":\"1\",\"text\":\"" + WORDS + "\"}]")), "json");
        reads("feed", "g.zip", ReadFolder.zip("news.txt", bytes("<rss><channel><item><guid>1</guid><description>" + WORDS + "</description></item></channel></rss>")),
                "feed");
    }

    @Test
    void aFileThatIsNotOfTheKindIsToldAndTheRestIsRead() {
        folder.write("a.txt", WORDS);
        folder.write("b.bin", ReadFolder.zip("page.html", bytes(PAGE)));
        assertEquals(1, folder.read(temporary, SourceSettings.usual().withReader("zip")).size());
        assertEquals(List.of("a.txt:1: not a zip file, whatever its name or --as says; rename it, or leave --as out"), folder.messages);
    }

    private void reads(String told, String name, byte[] file, String reader) {
        List<Article> articles = folder.read(folder.write(name, file), SourceSettings.usual().withReader(told));
        assertEquals(List.of(), folder.messages, name);
        assertEquals(List.of(WORDS), articles.stream().map(Article::text).map(String::strip).toList(), name);
        assertTrue(articles.stream().allMatch(article -> article.origin().orElseThrow().reader().equals(reader)), articles.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

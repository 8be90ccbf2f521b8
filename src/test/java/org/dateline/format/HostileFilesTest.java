package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.dateline.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would fill the memory or the time of a run: each is told with its name, and the rest is read. */
class HostileFilesTest {

    private static final String WORDS = "Four people died on the ferry, the coast guard of the harbour said on Monday.";

    @TempDir
    private Path temporary;

    private ReadFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ReadFolder(temporary);
        folder.write("zz last.txt", WORDS);
    }

    @Test
    void aZipBombIsLeftAtAHundredTimesItsSize() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 4; i++) {
                zip.putNextEntry(new ZipEntry("bomb" + i + ".jsonl"));
                for (int k = 0; k < 60; k++) {
                    zip.write(zeros);
                }
            }
        }
        folder.write("a.zip", out.toByteArray());
        told("a.zip!/bomb", "more than 100 times its size comes out of it", 2);
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        folder.write("a.rss", bomb + "]><rss><channel><item><guid>1</guid><description>Four people died. &a29;</description></item></channel></rss>");
        folder.write("b.docx", ReadFolder.zip("word/document.xml",
                (bomb + "]><w:document xmlns:w=\"w\"><w:p><w:t>Four people died. &a29;</w:t></w:p></w:document>").getBytes(StandardCharsets.UTF_8)));
        List<Article> articles = folder.read(temporary);
        assertTrue(articles.stream().allMatch(article -> article.text().length() < 200), articles.toString());
        assertTrue(articles.stream().anyMatch(article -> article.text().startsWith("Four people died.")));
    }

    @Test
    void aPageOfManyMegabytesIsTold() {
        folder.write("big.html", "<html><p>" + "word ".repeat(4_000_000) + "</p></html>");
        told("big.html:1", "longer than 16 MB, which no article is; split it", 1);
    }

    @Test
    void aCutWebArchiveIsToldWithTheRecord() {
        String page = "<html><body><h1>Ferry</h1><p>" + WORDS + "</p><p>" + WORDS.replace("Four", "Five") + "</p></body></html>";
        String record = ReadFolder.warc("response", "https://velmar.example/a", "2019-03-07T10:00:00Z", "application/http", ReadFolder.http("Content-Type: text/html\r\n", page));
        String second = record.replace("example/a", "example/b");
        folder.write("a.warc", record + second.substring(0, second.length() - 60));
        told("a.warc:2", "the web archive is cut within this record", 3);
    }

    @Test
    void aCutGzipFileIsTold() {
        byte[] whole = ReadFolder.gzip((WORDS + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8));
        folder.write("a.txt.gz", Arrays.copyOf(whole, whole.length - 20));
        told("a.txt.gz:1", "the gzip file is cut", 1);
    }

    @Test
    void aPdfWithAPasswordOrWithoutTextIsTold() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(empty);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        folder.write("locked.pdf", locked.toByteArray());
        told("locked.pdf:1", "the PDF asks for a password; save it without one", 1);
        folder.write("locked.pdf", empty.toByteArray());
        told("locked.pdf:1", "the PDF has no text, only pictures of pages", 1);
        folder.write("locked.pdf", "%PDF-1.4 broken");
        told("locked.pdf:1", "not a PDF that can be read", 1);
    }

    @Test
    void mailsWithinMailsAreReadTenDeep() {
        String mail = "Message-ID: <0@x>\r\nSubject: s\r\n\r\n" + WORDS + "\r\n";
        for (int i = 1; i <= 14; i++) {
            mail = "Message-ID: <" + i + "@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i
                    + "\r\nContent-Type: text/plain\r\n\r\n" + WORDS + "\r\n--b" + i + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail + "\r\n--b" + i + "--\r\n";
        }
        folder.write("a.eml", mail);
        told("a.eml!/part 1.eml!/", "lies too deep", 12);
    }

    @Test
    void aQuoteThatNeverClosesIsToldWithTheLineWhereItOpened() {
        folder.write("a.csv", "id,text\n1,Four died.\n2,\"Five died.\n" + "more\n".repeat(1000));
        told("a.csv:3", "a quote opened on line 3 never closes", 2);
        folder.write("a.csv", "id,text\n1,Four died.\n2,\"Five died.\n" + "more\n".repeat(1_000_000));
        told("a.csv:3", "a field is longer than 4 MB", 2);
    }

    private void told(String begin, String words, int articles) {
        folder.messages.clear();
        assertEquals(articles, folder.read(temporary).size(), folder.messages.toString());
        assertTrue(folder.messages.stream().anyMatch(message -> message.startsWith(begin) && message.contains(words)), folder.messages.toString());
    }
}

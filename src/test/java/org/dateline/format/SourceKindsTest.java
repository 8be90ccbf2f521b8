package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of files of each kind. */
class SourceKindsTest {

    private static final String LEAD = "Rescuers in the harbour town of Velmar searched through the night for the crew of a ferry that sank.";
    private static final String PAGE = "<html><head><title>Ferry sinks</title></head><body><h1>Ferry sinks</h1><p>" + LEAD + "</p></body></html>";

    @TempDir
    private Path temporary;

    private ReadFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ReadFolder(temporary);
    }

    @Test
    void entriesOfRssAreArticlesWithTheirOwnDays() {
        Path feed = folder.write("feed.xml", """
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Velmar Post</title><language>en-gb</language>
                <item><title>Ferry &amp;amp; boat sink</title><link>https://velmar.example/ferry?utm_source=rss</link><guid>1</guid>
                <description>Short.</description><content:encoded><![CDATA[<p>%s</p><p>Four &amp; two more were found.</p>]]></content:encoded>
                <pubDate>Thu, 07 Mar 2019 23:30:00 -0500</pubDate><dc:date>2019-03-09</dc:date></item>
                <item><title>Storm</title><guid isPermaLink="false">two</guid><description>&lt;b&gt;Twelve&lt;/b&gt; people died.</description></item>
                </channel></rss>""".formatted(LEAD));
        List<Article> articles = folder.read(feed);
        assertEquals(List.of(LEAD + "\n\nFour & two more were found.", "Twelve people died."), articles.stream().map(Article::text).toList());
        assertEquals(List.of("https://velmar.example/ferry", "two"), articles.stream().map(a -> a.id().value()).toList());
        assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), articles.get(0).published());
        assertEquals(Optional.of("Ferry & boat sink"), articles.get(0).title());
        assertEquals(Optional.of("Velmar Post"), articles.get(0).outlet());
        assertEquals("entry 2, a summary", articles.get(1).origin().orElseThrow().anchors().get(0).at().replaceFirst(", (?!a ).*", ""));
    }

    @Test
    void entriesOfAtomAreReadByTheTypeOfTheirContentAndNeverDatedByTheirUpdate() {
        Path feed = folder.write("atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://velmar.example/news/"><title>Velmar Post</title>
                <entry><id>urn:1</id><title type="html">Ferry &lt;i&gt;sinks&lt;/i&gt;</title><link rel="alternate" href="ferry"/>
                <updated>2019-03-09T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry>
                <entry><id>urn:2</id><title>A &lt; B</title><published>2019-03-07T10:00:00Z</published><summary>Plain words.</summary></entry></feed>"""
                .formatted(LEAD));
        List<Article> articles = folder.read(feed);
        assertEquals(List.of("https://velmar.example/news/ferry", "urn:2"), articles.stream().map(a -> a.id().value()).toList());
        assertEquals(List.of(LEAD, "Plain words."), articles.stream().map(Article::text).toList());
        assertEquals(List.of(Optional.empty(), Optional.of(LocalDate.of(2019, 3, 7))), articles.stream().map(Article::published).toList());
        assertEquals(List.of("Ferry sinks", "A < B"), articles.stream().map(a -> a.title().orElseThrow()).toList());
    }

    @Test
    void pagesOfAWebArchiveAreReadWhateverTheHeaderSaysOfTheirPacking() {
        String chunked = Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
        String records = ReadFolder.warc("warcinfo", "urn:x", "2019-03-07T00:00:00Z", "text/plain", "software: x")
                + ReadFolder.warc("response", "https://velmar.example/a", "2019-03-07T10:00:00Z", "application/http", ReadFolder.http(
                        "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n", chunked))
                + ReadFolder.warc("response", "https://velmar.example/b", "2019-03-07T10:00:00Z", "application/http", ReadFolder.http(
                        "Content-Type: text/html\r\nX-Crawl-Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", PAGE.replace("sank", "went down")))
                + ReadFolder.warc("response", "https://velmar.example/c.png", "2019-03-07T10:00:00Z", "application/http", ReadFolder.http("Content-Type: image/png\r\n", "x"))
                + ReadFolder.warc("conversion", "https://velmar.example/d", "2019-03-07", "text/plain", "Words of a page.");
        Path file = folder.write("crawl.warc.gz", ReadFolder.gzip(records.getBytes(StandardCharsets.UTF_8)));
        List<Article> articles = folder.read(file);
        assertEquals(List.of("https://velmar.example/a", "https://velmar.example/b", "https://velmar.example/d"),
                articles.stream().map(a -> a.id().value()).toList());
        assertEquals(LEAD, articles.get(0).text());
        assertEquals(2, articles.get(0).origin().orElseThrow().record().getAsInt());
        assertEquals(List.of(), folder.messages);
    }

    @Test
    void aNewerFormOfAPageTakesThePlaceOfAnOlderOne() {
        String records = page("https://velmar.example/a", "2019-03-07T10:00:00Z", PAGE) + page("https://velmar.example/a", "2019-03-07T12:00:00Z", PAGE)
                + page("https://velmar.example/a", "2019-03-07T13:00:00Z", PAGE.replace("sank", "burned"))
                + page("https://velmar.example/a", "2019-03-07T11:00:00Z", PAGE.replace("sank", "hit a rock"));
        assertEquals(List.of(LEAD, LEAD.replace("sank", "burned")), folder.read(folder.write("a.warc", records)).stream().map(Article::text).toList());
        assertEquals(List.of("given once: 1 article that came again, word for word", "updated: 2 articles came again with another text; the newest counts"),
                folder.notes);
    }

    private static String page(String uri, String date, String page) {
        return ReadFolder.warc("response", uri, date, "application/http", ReadFolder.http("Content-Type: text/html\r\n", page));
    }

    @Test
    void aMailIsOneOfItsAlternativesWithoutQuotesAndSignature() {
        Path mail = folder.write("a.eml", """
                Received: from x by y; Thu, 7 Mar 2019 23:31:00 +0200
                From: =?utf-8?q?Zo=C3=AB_Desk?= <desk@velmar.example>
                Subject: =?utf-8?B?RmVycnkgc2lua3M=?=
                Date: Thu, 7 Mar 2019 23:30:00 -0500 (EST)
                Message-ID: <1@velmar.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no

                Rescuers in the harbour town of Velmar searched through the night for\s
                the crew of a ferry.

                On Thu, 7 Mar 2019 at 20:00, Desk <desk@velmar.example> wrote:
                > Is it true that 300 died?

                --\s
                Zoë Writer, 12 Harbour Street
                --a
                Content-Type: text/html

                <p>Rescuers in the harbour town of Velmar searched for the crew.</p>
                --a--
                --m
                Content-Type: text/html; name="page.html"
                Content-Disposition: attachment; filename="page.html"
                Content-Transfer-Encoding: base64

                %s
                --m--
                """.formatted(java.util.Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8))).replace("\n", "\r\n"));
        List<Article> articles = folder.read(mail);
        assertEquals(List.of("Rescuers in the harbour town of Velmar searched through the night for the crew of a ferry.", LEAD),
                articles.stream().map(Article::text).toList());
        assertEquals(List.of("1@velmar.example", "a.eml!/page.html"), articles.stream().map(a -> a.id().value()).toList());
        assertEquals(Optional.of("Zoë Desk"), articles.get(0).outlet());
        assertEquals(Optional.of("Ferry sinks"), articles.get(0).title());
        assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), articles.get(0).published());
    }

    @Test
    void anMboxIsAnArticleForEachMail() {
        Path box = folder.write("box", """
                From desk@velmar.example Thu Mar  7 23:30:00 2019
                From: desk@velmar.example
                Subject: One
                Date: Thu, 7 Mar 2019 10:00:00 +0000

                Four people died on the ferry in the harbour.
                >From the quay they were taken to hospital.

                From desk@velmar.example Fri Mar  8 23:30:00 2019
                Subject: Two
                Message-ID: <2@x>

                Two more were found.
                """);
        List<Article> articles = folder.read(box);
        assertEquals(List.of("One", "Two"), articles.stream().map(a -> a.title().orElseThrow()).toList());
        assertEquals(List.of("box#1", "2@x"), articles.stream().map(a -> a.id().value()).toList());
        assertTrue(articles.get(0).text().contains("\nFrom the quay") || articles.get(0).text().contains(" From the quay"), articles.get(0).text());
    }

    @Test
    void rowsOfATableAreArticlesByTheUsualNamesOfColumns() {
        Path table = folder.write("a.csv", "\ufeffHeadline;Date;Body;Link\nFerry;7/3/2019;\"Four died; two\nmore were found.\";https://velmar.example/a\n\nStorm;x;Twelve died.;\n");
        List<Article> articles = folder.read(table);
        assertEquals(List.of("Four died; two\nmore were found.", "Twelve died."), articles.stream().map(Article::text).toList());
        assertEquals(List.of("https://velmar.example/a", "a.csv#5"), articles.stream().map(a -> a.id().value()).toList());
        assertEquals(List.of("a.csv:5: 'x' in the column Date is no day, as 2020-01-31 is; the article is read without it"), folder.messages);
    }

    @Test
    void tablesTellWhatPartsTheirCellsAndRowsOfTagsArePassedOver() {
        assertEquals(List.of("Four, died."), texts(folder.write("a.csv", "sep=|\ntext|date\nFour, died.|2019-03-07\n")));
        assertEquals(List.of("Four died."), texts(folder.write("b.tsv", "About this table\n\nText\tDate\n#description\t#date\nFour died.\t2019-03-07\n")));
        SourceSettings named = SourceSettings.usual().withColumns(Map.of("text", "What happened"));
        assertEquals("Four died.", folder.read(folder.write("c.csv", "When,What happened\n2019-03-07,Four died.\n"), named).get(0).text());
        assertEquals(List.of(), folder.messages);
        assertEquals(List.of(), texts(folder.write("d.csv", "a,b\n1,2\n")));
        assertTrue(folder.messages.get(0).startsWith("d.csv:1: no column is known to hold the text of an article; name it with --column text=NAME"), folder.messages.get(0));
    }

    @Test
    void aColumnThatIsNamedAndIsNotThereIsTold() {
        Path table = folder.write("a.csv", "When,What happened\n2019-03-07,Four died.\n");
        assertEquals(List.of(), folder.read(table, SourceSettings.usual().withColumns(Map.of("text", "Story"))));
        assertEquals(List.of("a.csv:1: no column is called 'Story'; name the one that holds the text of an article with --column text=NAME; there are When,"
                + " What happened"), folder.messages);
        assertEquals(1, folder.read(table, SourceSettings.usual().withColumns(Map.of("text", "What happened", "published", "Day"))).size());
        assertEquals(List.of("a.csv:1: no column is called 'Day', which is to hold published; there are When, What happened"), folder.notes);
    }

    @Test
    void jsonOfOtherToolsIsReadByItsUsualNamesOfFields() {
        String article = "{\"url\":\"https://velmar.example/a\",\"headline\":\"Ferry\",\"maintext\":\"Four died.\",\"date_publish\":\"2019-03-07 10:00:00\"}";
        for (String json : List.of("[" + article + "]", "{\"status\":\"ok\",\"articles\":[" + article + "]}", article,
                "{\"data\":[{\"id\":\"7\",\"fields\":" + article + "}]}")) {
            List<Article> articles = folder.read(folder.write("a.json", json));
            assertEquals(List.of("Four died."), articles.stream().map(Article::text).toList(), json);
            assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), articles.get(0).published(), json);
        }
        assertEquals(List.of("Four died."), texts(folder.write("a.jsonl", article + "\n")));
        assertEquals(List.of(), folder.messages);
    }

    @Test
    void documentsKeepTheirTablesAndLoseTheMarksOfNotes() throws IOException {
        for (String name : List.of("flood.docx", "flood.odt", "flood.pdf")) {
            String text = folder.read(fixture(name)).get(0).text();
            assertTrue(text.contains("In the town of Belmora 12 people were found dead"), name + ": " + text);
            assertTrue(text.contains("District\tDead\tInjured\tDisplaced\nIdlib\t14\t52\t3,400\nAleppo\t9\t\t1,250\nHama\t\t7\t860\nTotal\t23\t59\t5,510"), name + ": " + text);
        }
        assertEquals(List.of(), folder.messages);
    }

    @Test
    void aPdfIsReadColumnByColumnWithoutHeadsAndFeetAndDatedByItsFirstPage() throws IOException {
        Article article = folder.read(fixture("flood.pdf")).get(0);
        assertTrue(article.text().contains("be ready to leave within the hour.\n\nThe river Karesh burst its banks on Saturday night and took away houses in three"));
        assertTrue(!article.text().contains("Page 1") && !article.text().contains("no. 208"), article.text());
        assertEquals(Optional.of(LocalDate.of(2014, 12, 9)), article.published());
        assertEquals(Optional.of("Water rises in the Karesh valley"), article.title());
        assertEquals("page 2", article.origin().orElseThrow().anchorOf(article.text().length() - 1).orElseThrow());
    }

    @Test
    void archivesAreReadTwoDeepAndSayWhereAnArticleLies() {
        byte[] once = ReadFolder.zip("in/page.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Article article = folder.read(folder.write("a.zip", ReadFolder.zip("once.zip", once))).get(0);
        assertEquals("a.zip!/once.zip!/in/page.html", article.id().value());
        assertEquals(Optional.of("once.zip!/in/page.html"), article.origin().orElseThrow().member());
        folder.read(folder.write("b.zip", ReadFolder.zip("twice.zip", ReadFolder.zip("once.zip", once))));
        assertEquals(1, folder.messages.size());
        assertTrue(folder.messages.get(0).startsWith("b.zip!/twice.zip!/once.zip:1: lies too deep"), folder.messages.get(0));
    }

    @Test
    void aGzipFileOfSeveralMembersIsReadToItsEnd() {
        byte[] bytes = ReadFolder.gzip("{\"id\":\"1\",\"text\":\"T\"}\n".getBytes(), "{\"id\":\"2\",\"text\":\"T\"}\n".getBytes(), "{\"id\":\"3\",\"text\":\"T\"}\n".getBytes());
        assertEquals(3, folder.read(folder.write("a.jsonl.gz", bytes)).size());
        assertEquals(List.of(), folder.messages);
    }

    @Test
    void aFolderIsReadAsItIsAndWhatIsPassedOverIsCounted() {
        folder.write("Ferry.html", PAGE);
        folder.write("Ferry_files/frame.html", PAGE);
        folder.write("Ferry_files/a.css", "x");
        folder.write("saved", PAGE.replace("sank", "burned"));
        folder.write("picture.png", "x");
        folder.write("sheet.xlsx", "x");
        folder.write("b.xlsx", "x");
        folder.write("notes.md", "x");
        folder.write("deutsch.html", "<html lang=de><p>In der Stadt sind nach dem Regen zwei Menschen gestorben, wie die Polizei am Montag mitteilte.</p></html>");
        assertEquals(List.of("Ferry.html", "saved"), folder.read(temporary).stream().map(a -> a.id().value()).toList());
        assertEquals(List.of(), folder.messages);
        assertEquals(List.of("passed over: 1 .md, 2 .xlsx; no kind that is read", "passed over: 1 article in other languages than English (1 de)"), folder.notes);
    }

    @Test
    void theDayOfANameOrOfTheCommandStandsInWhereAnArticleTellsNone() {
        Path file = folder.write("2019-03-07 notes.txt", "Four died.");
        assertEquals(Optional.empty(), folder.read(file).get(0).published());
        assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), folder.read(file, SourceSettings.usual().withDayFromName()).get(0).published());
        assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), folder.read(file, SourceSettings.usual().withPublished(LocalDate.of(2020, 1, 1))).get(0).published());
    }

    @Test
    void whatWasConvertedIsReadAgainWithItsOrigin() {
        List<Article> articles = folder.read(folder.write("a.html", PAGE));
        String lines = String.join("\n", articles.stream().map(ArticleWriter::line).toList());
        assertEquals(articles, folder.read(folder.write("a.jsonl", lines)));
    }

    @Test
    void numbersAsIdsAreThoseOfTheirFile() {
        folder.write("a.csv", "id,text\n1,Four died.\n");
        folder.write("b.csv", "id,text\n1,Five died.\n");
        folder.write("c.json", "[{\"id\":1,\"content\":\"Six died.\"},{\"id\":\"SYR7\",\"content\":\"Six died.\"}]");
        assertEquals(List.of("a.csv#1", "b.csv#1", "c.json#1", "SYR7"), folder.read(temporary).stream().map(a -> a.id().value()).toList());
        assertEquals(List.of(), folder.notes);
    }

    @Test
    void aTextThatIsCutAtACommaIsToldAndSoIsARowWithoutOne() {
        folder.write("a.csv", "id,text\n1,Four died, two of them children.\n2,Five died.\n3,\n4,Six died.,\n");
        assertEquals(List.of("Five died.", "Six died."), texts(temporary));
        assertEquals(List.of("a.csv:2: the row has 3 cells, the row of names 2; put quotes around a text that holds commas"), folder.messages);
        assertEquals(List.of("rows of tables without a text, passed over: 1, a.csv"), folder.notes);
    }

    @Test
    void daysInNumbersThatLeaveADoubtAreTold() {
        Path month = folder.write("a.csv", "date,text\n3/7/2019,Four died.\n4/7/2019,Five died.\n");
        Path day = folder.write("b.csv", "date;text\n3/7/2019;Four died.\n");
        assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), folder.read(month).get(0).published());
        assertEquals(Optional.of(LocalDate.of(2019, 7, 3)), folder.read(day).get(0).published());
        assertEquals(List.of("a.csv:2: '3/7/2019' in the column date is read with the month first, here and further down; 2020-01-31 leaves no doubt",
                "b.csv:2: '3/7/2019' in the column date is read with the day first, here and further down; 2020-01-31 leaves no doubt"), folder.notes);
    }

    @Test
    void whatSystemsLeaveInFoldersIsNoArticle() {
        folder.write("._a.txt", "\0\5\26\7");
        folder.write("a.zip", ReadFolder.zip("__MACOSX/._b.txt", new byte[] {0, 5, 22, 7}));
        folder.write("~$report.docx", "x");
        folder.write("Thumbs.db", "x");
        folder.write(".git/a.txt", "x");
        folder.write("b.txt", "Four died.");
        assertEquals(List.of("Four died."), texts(temporary));
        assertEquals(List.of(), folder.messages);
        assertEquals(List.of("passed over in " + temporary + ": 1 hidden folder"), folder.notes);
    }

    @Test
    void jsonIsKnownWhereItIsSetOverLinesOrCalledAText() {
        for (String name : List.of("a.jsonl", "a.json", "a.txt")) {
            assertEquals(List.of("Four died.", "Five died."),
                    texts(folder.write(name, "{\n  \"id\": \"1\",\n  \"text\": \"Four died.\"\n}\n{\n  \"id\": \"2\",\n  \"text\": \"Five died.\"\n}\n")), name);
        }
        assertEquals(List.of(), folder.messages);
    }

    @Test
    void aServersMessageIsNoArticle() {
        folder.write("a.html", "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested page was not found on this server.</p></body></html>");
        assertEquals(List.of(), texts(temporary));
        assertEquals(List.of("a.html:1: a server's message that there is no such page, not an article; fetch the page again"), folder.messages);
    }

    private List<String> texts(Path file) {
        return folder.read(file).stream().map(Article::text).toList();
    }

    private Path fixture(String name) throws IOException {
        return folder.write(name, SourceKindsTest.class.getResourceAsStream("/org/dateline/format/" + name).readAllBytes());
    }
}

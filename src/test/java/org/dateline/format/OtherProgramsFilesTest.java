package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs write them: feeds in JSON, tables with bars, seconds in place of days, text boxes, what is cut. */
class OtherProgramsFilesTest {

    private static final String STORY = "Nine people were hurt when a tram left its rails near Velmar on Monday, the operator said.";

    @TempDir
    private Path temporary;

    private ReadFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ReadFolder(temporary);
    }

    @Test
    void aJsonFeedIsReadByItsOwnNames() {
        List<Article> articles = folder.read(folder.write("feed.json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["
                + "{\"id\":\"1\",\"content_html\":\"<p>" + STORY + "</p>\",\"date_published\":\"2019-03-07T10:00:00Z\"},"
                + "{\"id\":\"2\",\"content_text\":\"" + STORY + "\",\"date_published\":\"2019-03-07T22:00:00-05:00\"}]}"));
        assertEquals(List.of(STORY, STORY), articles.stream().map(article -> article.text().strip()).toList());
        assertEquals(List.of("2019-03-07", "2019-03-07"), articles.stream().map(article -> article.published().orElseThrow().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id|published|text\n1|2019-03-07|", "id,published_at,text\n1,1551950000,", "id,published_at,text\n1,1551950000000,",
            "id;date;text\n1;Thu Mar  7 10:15:00 UTC 2019;"})
    void tablesWithBarsAndMomentsInSecondsAreRead(String table) {
        List<Article> articles = folder.read(folder.write("rows.csv", table + "\"" + STORY + "\"\n"));
        assertEquals(List.of(), folder.messages);
        assertEquals("2019-03-07 " + STORY, articles.get(0).published().orElseThrow() + " " + articles.get(0).text());
    }

    @Test
    void aTextBoxOfWordIsReadOnce() throws IOException {
        String paragraph = "<w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='urn:w' xmlns:mc='urn:mc'><w:body><w:p><w:r><mc:AlternateContent><mc:Choice>" + paragraph
                    + "</mc:Choice><mc:Fallback>" + paragraph + "</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:t>The line is shut.</w:t></w:r></w:p>"
                    + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(STORY + "\n\nThe line is shut.", folder.read(folder.write("box.docx", bytes.toByteArray())).get(0).text().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</channel></rss>", "</channel></rss>\n<!-- made in 0.3 seconds -->\n", "</channel></rss><?end?>"})
    void aFeedThatIsCutIsToldAndAWholeOneIsNot(String end) {
        String feed = "<rss version='2.0'><channel><title>Post</title><item><guid>g</guid><description>" + STORY + "</description></item>";
        assertEquals(1, folder.read(folder.write("whole.rss", feed + end)).size());
        assertEquals(List.of(), folder.messages);
        assertEquals(2, folder.read(folder.write("cut.rss", feed + "\n<item><guid>h</guid><description>Nine people")).size());
        assertTrue(folder.messages.get(0).contains("cut.rss:2: the feed is cut"), folder.messages::toString);
    }

    @Test
    void aSheetIsPassedOverAsWhatItIs() {
        folder.write("sheet.xlsx", ReadFolder.zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)));
        folder.write("note.txt", STORY);
        assertEquals(1, folder.read(temporary).size());
        assertTrue(folder.notes.contains("passed over: 1 .xlsx; no kind that is read"), folder.notes::toString);
    }
}

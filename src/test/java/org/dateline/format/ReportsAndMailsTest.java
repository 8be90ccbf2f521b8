package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A situation report that LibreOffice 7.4 wrote, mails that mutt 2.2 kept, and mails in the forms of Thunderbird, Outlook and
 * Gmail.
 */
class ReportsAndMailsTest {

    private static final String LEAD = "At least 14 people were killed when a ferry sank off Tartus on Wednesday, the coast guard said.";

    @TempDir
    private Path temporary;

    private ReadFolder folder;

    @BeforeEach
    void setUp() {
        folder = new ReadFolder(temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"districts.pdf", "districts.docx", "districts.odt"})
    void aTableOfDeadAndDisplacedByDistrictIsAFigureACellWithItsDistrictAsPlace(String name) throws IOException {
        Article article = folder.read(fixture(name)).get(0);
        assertEquals(Optional.of(LocalDate.of(2022, 8, 29)), article.published());
        assertTrue(article.text().contains("\n\nOverview\n\nRain went on over the lower Indus for the ninth day, and the river stands above"), article.text());
        assertTrue(article.text().contains("goods are brought by boats of the army.\n\nMost of the villages between the canal and the river are under water, and"
                + " the people who stayed behind live on the dykes with their animals.\n\nShelter\n\nSchools"), article.text());
        Stream<String> figures = Annotator.english().annotate(article).figures().stream()
                .map(figure -> figure.places().get(0).text() + " " + figure.kind() + " " + figure.quantity().stated().getAsLong());
        assertEquals(List.of("Larkana KILLED 31", "Larkana INJURED 112", "Larkana DISPLACED 48200", "Dadu KILLED 44", "Dadu DISPLACED 61750",
                "Sukkur KILLED 19", "Sukkur INJURED 87", "Sukkur DISPLACED 22400"), figures.toList());
    }

    @Test
    void theMailsThatMuttKeptAreReadWithWhatIsAttached() throws IOException {
        List<Article> articles = folder.read(fixture("mutt-sent.mbox"));
        assertEquals(List.of(), folder.messages);
        assertEquals(3, articles.size());
        assertEquals(LEAD + " A café on the quay became a first-aid post.\n\nFrom the harbour, divers said that 22 people were missing — and the wind"
                + " makes the search too dangerous for the smaller boats of the fishermen, who had come from Arwad.", articles.get(0).text());
        assertEquals(Optional.of("Überfall? Ferry sinks off Tartus – update"), articles.get(0).title());
        assertEquals(Optional.of("Zoë Außendienst"), articles.get(0).outlet());
        assertEquals("The report of the authority is attached.", articles.get(1).text());
        assertEquals("mutt-sent.mbox!/sitrep.odt#2", articles.get(2).id().value());
        assertTrue(articles.get(2).text().contains("Dadu\t44\t\t61,750"), articles.get(2).text());
    }

    /** Of each mail the lead alone is read: no quoted mail, no signature, no header of what is forwarded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain | LEAD\\n\\nOn 7/3/19 10:00, Desk wrote:\\n> Is it true that 300 people were killed?\\n
            text/plain | LEAD\\n\\n-----Original Message-----\\nFrom: Desk\\nSent: Thursday\\nSubject: x\\n\\nAre 300 people killed?\\n
            text/plain | -------- Forwarded Message --------\\nSubject: 300 people were killed\\nDate: Thu, 7 Mar 2019 10:00:00 +0000\\nFrom: Desk <a@b.example>\\n\\nLEAD\\n
            text/plain | Begin forwarded message:\\n\\nFrom: Desk\\nSubject: 300 killed\\n\\nLEAD\\n\\n-- \\nDesk, 300 people killed time here\\n
            text/html  | <html><body><p>LEAD</p><div class="moz-cite-prefix">On 7/3/19, Desk wrote:</div><blockquote type="cite" cite="mid:1@x"><p>Is it true that 300 people were killed?</p></blockquote></body></html>
            text/html  | <html><body><p><br></p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th>Subject: </th><td>300 people were killed</td></tr></tbody></table><br><p>LEAD</p></div><div class="moz-signature">-- <br>300 people were killed</div></body></html>
            text/html  | <div dir="ltr">LEAD</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, Mar 7, 2019 Desk wrote:<br></div><blockquote class="gmail_quote">Are 300 people killed?</blockquote></div>
            text/html  | <div dir="ltr"><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: Desk<br>Subject: 300 people were killed<br></div><div dir="ltr">LEAD</div></div></div>
            text/html  | <div class="WordSection1"><p class="MsoNormal">LEAD<o:p></o:p></p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Desk</div><div><p>Are 300 people killed?</p></div>
            """)
    void aMailIsWhatItsWriterWroteOrForwarded(String type, String body) {
        String mail = "Message-ID: <1@x>\r\nDate: Thu, 7 Mar 2019 23:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: " + type
                + "; charset=UTF-8\r\n\r\n" + body.replace("\\n", "\r\n").replace("LEAD", LEAD);
        List<Article> articles = folder.read(folder.write("a.eml", mail.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(LEAD), articles.stream().map(Article::text).toList());
    }

    @Test
    void aPageThatABrowserSavedAsAMailIsReadAsThePage() {
        String page = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://velmar.example/2019/03/07/ferry\r\nSubject: Ferry\r\nDate: Fri, 8 Mar 2019 10:00:00 -0000\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://velmar.example/2019/03/07/ferry\r\n\r\n<html><head><meta charset=3D\"utf-8\"><title>Ferry</title></head>"
                + "<body><nav><a href=3D/>Home</a></nav><h1>Ferry</h1><p>" + LEAD + "</p><p>=C3=9Cber 20 boats search.</p></body></html>\r\n----b\r\nContent-Type: text/html\r\n\r\n"
                + "<html><body><p>Buy now, said 30 people who were killed by the price.</p></body></html>\r\n----b\r\nContent-Type: image/png\r\n\r\nx\r\n----b--\r\n";
        Article article = folder.read(folder.write("ferry.mht", page)).get(0);
        assertEquals(LEAD + "\n\nÜber 20 boats search.", article.text());
        assertEquals("https://velmar.example/2019/03/07/ferry", article.id().value());
        assertEquals(Optional.of(LocalDate.of(2019, 3, 7)), article.published());
        assertEquals(List.of(), folder.messages);
    }

    private Path fixture(String name) throws IOException {
        return folder.write(name, ReportsAndMailsTest.class.getResourceAsStream("/org/dateline/format/" + name).readAllBytes());
    }
}

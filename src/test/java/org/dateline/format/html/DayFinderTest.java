package org.dateline.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pages keep their day: what stands in the head, beside the headline, behind the article and elsewhere on the page. */
class DayFinderTest {

    private static final String LEAD = "Rescuers in the harbour town of Velmar searched through the night for the crew of a ferry that went down on Sunday.";
    private static final String MORE = "The coast guard said that four people were brought ashore and that two more were seen on a raft.";

    private static String day(String head, String besideHeadline, String behind) {
        String body = "<p>" + LEAD + "</p><p>" + MORE + "</p><p>" + LEAD + "</p>";
        return PageCleaner.clean("<html lang=en-GB><head><title>Ferry sinks off Velmar - Velmar Post</title>" + head + "</head><body>"
                + "<article><h1>Ferry sinks off Velmar</h1>" + besideHeadline + body + "</article>" + behind + "</body></html>", Optional.empty())
                .day().map(day -> day.stamp().day().toString()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({"sailthru.date", "parsely-pub-date", "DC.date.issued", "DC.Date.Created", "dcterms.created", "dc.terms.issued", "article.published",
            "pubdate", "og:article:published_time", "og:published_date", "article:publish_date", "vr:published", "vr:published_time",
            "cXenseParse:recs:publishtime", "prism.publicationDate", "news_publish_date", "datum", "fecha", "citation_online_date"})
    void aMetaOfPublicationIsKnownByItsNameWhateverPartsItsWords(String name) {
        assertEquals("2020-01-29", day("<meta name=\"" + name + "\" content=\"2020-01-29T10:00:00Z\">", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"last-modified", "revised", "lastmod", "article:modified_time", "dcterms.modified", "weather:date", "product:created"})
    void aMetaOfAChangeOrOfSomethingElseIsNone(String name) {
        assertEquals("none", day("<meta name=\"" + name + "\" content=\"2020-01-29T10:00:00Z\">", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <span class=timestamp data-timestamp=1580292000>3 years ago</span>
            <span class=date data-time=1580292000000>3 years ago</span>
            <span class=js-date data-datetime="2020-01-29T10:00:00Z">3 years ago</span>
            <span class=time-ago title="29 January 2020 10:00">3 years ago</span>
            <abbr class=published title="2020-01-29T10:00:00Z">last week</abbr>
            <time title="29 January 2020 10:00">3 years ago</time>
            <local-time class=time datetime="2020-01-29T10:00:00Z">long ago</local-time>
            <time>Wed 29 Jan 2020 10.00 GMT</time>
            <time datetime=1580292000>Wednesday</time>
            <div class=date><span>Jan</span><span>29</span><span>2020</span></div>
            <p>Published 29 Jan 2020 | Updated 30 Jan 2020</p>
            <p>Updated 30 Jan 2020 | Published 29 Jan 2020</p>
            <p>29 January 2020 (updated 30 January 2020)</p>
            <p><span class=date>Updated 30 January 2020</span> <span class=date>Published 29 January 2020</span></p>
            <p>Last updated: Thursday 30 January 2020, 10:00. First published: Wednesday 29 January 2020, 12:00</p>
            """)
    void whatStandsUnderTheHeadlineTellsTheDayInAnyOfItsForms(String html) {
        assertEquals("2020-01-29", day("", html, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p class=date>Publié le 29 janvier 2020 à 10h00 - Mis à jour le 30 janvier 2020</p>
            <p class=date>Veröffentlicht am 29.01.2020, aktualisiert am 30.01.2020</p>
            <p class=date>Actualizado: 30/01/2020 10:00 | Publicado: 29/01/2020 09:00</p>
            """)
    void theDaysOfALineArePartedInOtherLanguagesToo(String html) {
        assertEquals("2020-01-29", day("", html, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>Printed: 5 March 2020</p><p>29 January 2020</p>
            <p>Downloaded on 5/3/2020 from velmarpost.example</p><p>Wednesday 29 January 2020</p>
            <p>29 January 2020, corrected on 30 January 2020</p>
            <dl><dt>Updated</dt><dd>2 February 2020</dd><dt>Published</dt><dd>29 January 2020</dd></dl>
            <div>Updated<br>2 February 2020</div><div>Published<br>29 January 2020</div>
            <span class=posted-on><time class=updated datetime=2020-02-02>2 February 2020</time> <time class="entry-date published" datetime=2020-01-29>29 January 2020</time></span>
            <time class="entry-date published updated" datetime=2020-01-29>3 years ago</time>
            <relative-time datetime=2020-01-29T10:00:00Z>3 years ago</relative-time>
            """)
    void whatWasDoneToAPageLaterIsNotItsPublication(String html) {
        assertEquals("2020-01-29", day("", html, ""));
    }

    @Test
    void aLineThatTellsTheVeryDayOfTheChangeIsOfTheChange() {
        String published = "<meta property=article:published_time content=2020-01-29T10:00:00Z>";
        String modified = "<meta property=article:modified_time content=2020-02-05T10:00:00Z>";
        assertEquals("2020-01-29", day(published + modified, "<p>5 February 2020</p>", ""));
        assertEquals("2020-02-05", day(published, "<p>5 February 2020</p>", ""));
        assertEquals("2020-01-30", day(published + modified.replace("02-05", "01-30"), "<p>30 January 2020</p>", ""), "a zone apart");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <meta name=pubdate content="Wed Jan 29 10:00:00 UTC 2020">
            <meta name=parsely-page content='{"title":"Ferry","pub_date":"2020-01-29T10:00:00Z"}'>
            <script type="application/ld+json">{"@type":"VideoObject","name":"Ferry","uploadDate":"2020-01-29T10:00:00Z"}</script>
            """)
    void whatOtherProgramsKeepInTheHeadTellsTheDay(String head) {
        assertEquals("2020-01-29", day(head, "", ""));
    }

    @Test
    void theFootOfAnArticleIsNotThatOfThePage() {
        assertEquals("2020-01-29", day("", "", "<footer class=entry-footer>Posted on <time datetime=2020-01-29>29 January</time></footer>"));
    }

    @Test
    void aBylineFarFromTheHeadlineCounts() {
        String links = "<li><a href=/s>Share this with your friends</a></li>".repeat(15);
        assertEquals("2020-01-29", day("", "<ul>" + links + "</ul>", "<div class=credits-line><span>By A. Writer</span><span class=date>29 January 2020</span></div>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <section class=comments><div class=comment><span>Joe</span> <time datetime=2020-02-04>4 Feb 2020</time><p>My uncle is well again.</p></div></section>
            <div class=related-articles><ul><li><a href=x>Storm in the hills</a> <time datetime=2020-02-09>9 Feb 2020</time></li></ul></div>
            <footer><p>© 2020 Velmar Post. Page made 2020-02-02 10:00</p></footer>
            <div class=current-date>Thursday, 5 March 2020</div>
            """)
    void daysOfCommentsOtherArticlesAndTheFootAreNotThoseOfTheArticle(String elsewhere) {
        assertEquals("2020-01-29", day("", "<div class=posted-on>29 January 2020</div>", elsewhere));
        assertEquals("2020-01-29", day("<meta name=date content=2020-01-29>", "", elsewhere));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <section class=comments><div class=comment><span>Joe</span> <time datetime=2020-02-04>4 Feb 2020</time><p>My uncle is well again.</p></div></section>
            <div class=related-articles><ul><li><a href=x>Storm in the hills</a> <time datetime=2020-02-09>9 Feb 2020</time></li></ul></div>
            <footer><p>© 2020 Velmar Post. Page made 2020-02-02 10:00</p></footer>
            <p class=date>Actualizado: 30/01/2020 10:00</p>
            <p>Revised 30 January 2020</p>
            <p>Printed on 5 March 2020</p>
            <p>Last reviewed: 5 March 2020</p>
            <p>Member since 5 March 2012</p>
            <p>The worst accident of these waters was that of 12 May 1994, when more than ninety people were lost within an hour.</p>
            """)
    void whereOnlyTheyOrAChangeTellADayTheArticleHasNone(String elsewhere) {
        assertEquals("none", day("", "", elsewhere));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [{"@type":"NewsArticle","headline":"Storm in the hills","datePublished":"2021-03-03"},{"@type":"NewsArticle","headline":"Ferry sinks off Velmar","datePublished":"2020-01-29"}]
            {"@graph":[{"@type":"WebSite","datePublished":"2011-05-05"},{"@type":["NewsArticle","Article"],"datePublished":"2020-01-29T10:00:00+00:00"}]}
            {"@type":"NewsArticle","datePublished":1580292000000}
            {"@type":"NewsArticle","dateCreated":"2020-01-29T10:00:00Z","dateModified":"2020-02-02"}
            """)
    void ofSeveralArticlesInJsonLdThatOfThePageCounts(String json) {
        assertEquals("2020-01-29", day("<script type=\"application/ld+json\">" + json + "</script>", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"/world/2020/01/29/ferry.html", "/world/20200129/ferry.html", "/world/ferry-sinks-20200129", "/world/2020/jan/29/ferry"})
    void theAddressTellsTheDay(String path) {
        assertEquals("2020-01-29", day("<link rel=canonical href=\"https://velmarpost.example" + path + "\">", "", ""));
    }
}

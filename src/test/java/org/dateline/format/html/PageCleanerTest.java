package org.dateline.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCleanerTest {

    private static final String LEAD = "Rescuers in the harbour town of Velmar searched through the night for the crew of a ferry that went down on Sunday.";
    private static final String MORE = "The coast guard said that four people were brought ashore and that two more were seen on a raft.";

    @Test
    void anArticleIsItsParagraphsWithoutWhatTheSitePutsAroundThem() {
        Page page = page("""
                <div class="nav-main"><a href="/">Home</a> <a href="/world">World</a></div>
                <div class="wrap"><h1>Ferry sinks off Velmar</h1><p class="byline">By A. Writer</p>
                <p>%s</p>
                <figure><img src="a.jpg"><figcaption>Boats leave for the place where 30 people were lost.</figcaption></figure>
                <p>%s</p>
                <div class="related-stories"><h3>Related</h3><ul><li><a href="/x">Storm kills 12 in the hills of the north</a></li></ul></div>
                <p>Read more: <a href="/y">Ten years of accidents at sea</a></p>
                <div id="comments"><div class="comment"><p>My uncle says that 200 were on board, and nobody tells us the truth about it.</p></div></div>
                </div><footer>All rights reserved. Velmar Post is a name of the Velmar Post Company.</footer>""".formatted(LEAD, MORE));
        assertEquals(LEAD + "\n\n" + MORE, page.text());
        assertEquals(Optional.of("Ferry sinks off Velmar"), page.title());
    }

    @Test
    void whatHoldsMuchOfTheProseIsNotCutWhateverItIsCalled() {
        assertEquals(LEAD + "\n\n" + MORE, page("<div class=\"comment-wrapper widget\"><p>" + LEAD + "</p><p>" + MORE + "</p></div>").text());
    }

    @Test
    void listsAndTablesStayARowALineWithATabBetweenCells() {
        Page page = page("<h1>Ferry sinks off Velmar</h1><p>" + LEAD + "</p><ul><li>North pier closed</li><li>South pier open</li></ul>"
                + "<table><tr><th>District</th><th>Dead</th><th>Missing</th></tr><tr><td>Velmar</td><td>4</td><td></td></tr>"
                + "<tr><td>Ost<br>hill</td><td>1</td><td>12<sup>3</sup></td></tr></table><p>" + MORE + "</p>");
        assertEquals(LEAD + "\n\nNorth pier closed\nSouth pier open\n\nDistrict\tDead\tMissing\nVelmar\t4\t\nOst hill\t1\t12\n\n" + MORE, page.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <del>12</del><ins>14</ins> people died  | 14 people died
            12<del> 14</del> people died            | 12 people died
            Of 12<sup>3</sup> people, 4 died        | Of 12 people, 4 died
            A note<sup><a href="#n1">[1]</a></sup>. | A note.
            in 12<br>30 people died                 | in 12\\n30 people died
            re\u00adported zero\u200bwidth          | reported zerowidth
            one\u00a0\u2009two                      | one two
            <b>4</b>2 people                        | 42 people
            """)
    void wordsAndNumbersStandApartAsTheyAreSeen(String html, String text) {
        assertEquals(LEAD + "\n\n" + text.replace("\\n", "\n") + "\n\n" + MORE,
                page("<article><p>" + LEAD + "</p><p>" + html + "</p><p>" + MORE + "</p></article>").text());
    }

    @Test
    void anAnchorLeadsFromEachParagraphToItsElement() {
        String html = "<html><body><div id=story><h1>Ferry sinks off Velmar</h1><p>" + LEAD + "</p><p>" + MORE + "</p></div></body></html>";
        Page page = PageCleaner.clean(html, Optional.empty());
        assertEquals(List.of(LEAD, MORE), page.anchors().stream().map(anchor -> org.jsoup.Jsoup.parse(html).selectFirst(anchor.at()).text()).toList());
        assertEquals(List.of(0, LEAD.length() + 2), page.anchors().stream().map(anchor -> anchor.begin()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <link rel=canonical href="https://velmarpost.example/2019/3/7/ferry"><meta property="article:published_time" content="2019-03-09T10:00:00Z"> | 2019-03-07 | canonical url
            <meta property="article:published_time" content="2019-03-07T23:30:00-05:00"><meta name="date" content="2019-03-09">  | 2019-03-07 | meta of publication
            <script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2019-03-07T10:00:00+02:00","x":NaN,},]</script> | 2019-03-07 | JSON-LD
            <meta property="article:modified_time" content="2019-03-09T10:00:00Z"><meta name="pubdate" content="20190307"> | 2019-03-07 | meta
            """)
    void theDayComesFromTheSourceThatIsTrustedMost(String head, String day, String source) {
        Page page = PageCleaner.clean("<html><head>" + head + "</head><body><h1>Ferry</h1><p>" + LEAD + "</p></body></html>", Optional.empty());
        assertEquals(day, page.day().orElseThrow().stamp().day().toString());
        assertEquals(source, page.day().orElseThrow().source().label());
    }

    @Test
    void aDayBesideTheHeadlineCountsAndOneOfAChangeDoesNot() {
        String head = "<html><head><title>Ferry sinks off Velmar</title></head><body><h1>Ferry sinks off Velmar</h1>";
        assertEquals("2019-03-07", PageCleaner.clean(head + "<div>7 March 2019</div><p>" + LEAD + "</p>", Optional.empty()).day()
                .orElseThrow().stamp().day().toString());
        assertEquals(Optional.empty(), PageCleaner.clean(head + "<div>Updated 7 March 2019</div><p>" + LEAD + "</p>", Optional.empty()).day());
    }

    @Test
    void sourcesThatAgreeMakeADayMoreLikely() {
        Page page = PageCleaner.clean("<html><head><meta property=\"article:published_time\" content=\"2019-03-07\"><meta name=date content=\"7 Mar 2019\">"
                + "</head><body><p>" + LEAD + "</p></body></html>", Optional.of(URI.create("https://velmarpost.example/2019/03/07/ferry.html")));
        assertEquals(DaySource.URL, page.day().orElseThrow().source());
        assertEquals(0.96, page.day().orElseThrow().confidence());
    }

    @Test
    void theTitleIsWithoutTheNameOfTheSite() {
        Page page = PageCleaner.clean("<title>Ferry sinks off Velmar in the night | Velmar Post</title><p>" + LEAD + "</p>", Optional.empty());
        assertEquals(Optional.of("Ferry sinks off Velmar in the night"), page.title());
    }

    @Test
    void theAddressIsTheCanonicalOneOfTheSameSiteAndNoFrontPage() {
        Optional<URI> fetched = Optional.of(URI.create("http://m.velmarpost.example/a?utm_source=x&id=4#top"));
        assertEquals("https://velmarpost.example/a", address("https://velmarpost.example/a", fetched));
        assertEquals("http://m.velmarpost.example/a?id=4", address("https://velmarpost.example/", fetched));
        assertEquals("http://m.velmarpost.example/a?id=4", address("https://elsewhere.example/a", fetched));
    }

    private static String address(String canonical, Optional<URI> fetched) {
        return PageCleaner.clean("<link rel=canonical href='" + canonical + "'><p>" + LEAD + "</p>", fetched).uri().orElseThrow().toString();
    }

    @Test
    void aLiveBlogIsAnArticleForEachUpdate() {
        Page page = PageCleaner.clean("""
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","liveBlogUpdate":[
                {"@type":"BlogPosting","headline":"Two found","articleBody":"<p>Two people were found alive.</p>","datePublished":"2019-03-07T09:00:00Z"},
                {"@type":"BlogPosting","articleBody":"Ships\nleave.","datePublished":"2019-03-06T22:00:00Z"}]}</script>
                <h1>Ferry: live</h1><p>%s</p>""".formatted(LEAD), Optional.empty());
        assertEquals(List.of("Two people were found alive.", "Ships\nleave."), page.updates().stream().map(Page::text).toList());
        assertEquals("2019-03-06", page.updates().get(1).day().orElseThrow().stamp().day().toString());
    }

    @Test
    void listsOfArticlesAndPagesThatAskForConsentAreTold() {
        StringBuilder list = new StringBuilder("<html><head><title>Velmar Post</title></head><body>");
        for (int i = 0; i < 20; i++) {
            list.append("<div class=card><h3><a href='/").append(i).append("'>The council of the town met again for the time number ").append(i).append("</a></h3></div>");
        }
        assertEquals(PageKind.INDEX, PageCleaner.clean(list.toString(), Optional.empty()).kind());
        assertEquals(PageKind.CONSENT, PageCleaner.clean("<h1>We value your privacy</h1><p>We and our partners store and/or access information on a device."
                + "</p><p>Accept all cookies or manage preferences.</p>", Optional.empty()).kind());
        assertEquals(PageKind.PAYWALL, page("<h1>Ferry sinks off Velmar</h1><p>" + LEAD + "</p><div>Subscribe to continue reading</div>").kind());
        assertEquals(PageKind.ARTICLE, page("<h1>Ferry sinks off Velmar</h1><p>" + LEAD + "</p>").kind());
    }

    @Test
    void aHundredThousandElementsWithinEachOtherAreRead() {
        String html = "<div>".repeat(100_000) + "<p>" + LEAD + "</p>";
        assertTrue(PageCleaner.clean(html, Optional.empty()).text().contains(LEAD));
    }

    @Test
    void aPieceOfAPageKeepsAllItsWords() {
        assertEquals("Two people died.\n\nMore later", PageCleaner.text("<p>Two people died.</p><p>More later</p>").text());
        assertFalse(PageCleaner.isMarkup("3 < 4 and 5 > 2"));
    }

    private static Page page(String body) {
        return PageCleaner.clean("<html><head><title>Ferry sinks off Velmar - Velmar Post</title></head><body>" + body + "</body></html>", Optional.empty());
    }
}

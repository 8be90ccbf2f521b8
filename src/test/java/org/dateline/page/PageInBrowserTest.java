package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader meets it, in a real browser; skipped where there is none. */
class PageInBrowserTest {

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static String page;
    private static PageServer server;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.isHere(), "skipped: there is no browser here; install one, as by: apt-get install chromium chromium-driver");
        Path file = folder.resolve("page.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PageArticles().page().write(out);
        }
        page = file.toUri().toString();
        server = new PageArticles().server();
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    void aPageFromDiskShowsItsIncidentsAndAsksForNothingElse() {
        browser.requests();
        browser.open(page);
        assertTrue(browser.texts("h1").get(0).startsWith("4 incidents, "), browser.texts("h1").toString());
        assertEquals(4, browser.texts(".incidents tbody tr").size());
        assertEquals(Set.of("Baidoa", "Beira", "Herat", "Mwanza"), Set.of(browser.text("return [...document.querySelectorAll("
                + "'.marks [role=button]')].map(mark => mark.getAttribute('aria-label').split(':')[0]).join()").split(",")));
        assertEquals(List.of(page), browser.requests());
        assertEquals(List.of(), browser.console());
    }

    @Test
    void anIncidentThatIsClickedShowsTheWordsBehindItsNumbers() {
        browser.open(page + "#place=Baidoa");
        browser.change(() -> browser.click(".incidents tbody tr"));
        assertTrue(browser.texts("#detail mark").contains("At least 12 people"), browser.texts("#detail mark").toString());
        assertEquals(2, browser.texts("#detail article").size());
        assertFalse(browser.texts("#detail .ties li").isEmpty());
        assertEquals("detail", browser.text("return document.activeElement.closest('section').id"));
        assertEquals(List.of(), browser.console());
        browser.change(() -> browser.click("#detail .close"));
        assertEquals(List.of(), browser.texts("#detail article"));
    }

    @Test
    void whatAnArticleSaysIsTextAndNoMarkup() {
        browser.open(page + "#place=Baidoa");
        browser.change(() -> browser.click(".incidents tbody tr"));
        assertTrue(browser.texts("#detail h4").contains(PageArticles.HOSTILE), browser.texts("#detail h4").toString());
        assertEquals("undefined", browser.text("return typeof window.broken"));
        assertEquals("rtl", browser.text("return [...document.querySelectorAll('#detail h4 bdi')]"
                + ".filter(e => e.textContent === '" + PageArticles.ARABIC + "').map(e => getComputedStyle(e).direction).join()"));
    }

    @Test
    void aFilterIsInTheAddressAndAnAddressIsAView() {
        browser.open(page);
        browser.change(() -> browser.click(".kind.injured"));
        assertTrue(browser.text("return location.hash").contains("kind=INJURED"));
        int injured = browser.texts(".incidents tbody tr").size();
        assertTrue(injured > 0 && injured < 4, "incidents with injured: " + injured);
        browser.open(page + "#from=2024-05-01&to=2024-05-31");
        assertEquals(1, browser.texts(".incidents tbody tr").size());
        assertTrue(browser.texts(".incidents tbody th a").get(0).contains("Herat"), browser.texts(".incidents tbody th a").toString());
        browser.open(page + "#source=port+authority");
        assertEquals(1, browser.texts(".incidents tbody tr").size());
    }

    @Test
    void aServedPageShowsTheSameAndAsksItsOwnServerAlone() {
        for (String view : List.of("", "#kind=INJURED", "#place=somalia&policy=RANGE", "#sort=-toll", "#from=2024-04-01&by=week",
                "#type=FLOOD", "#policy=SOURCES%3AMorning+Courier", "#policy=SOURCES%3APOLICE%3Bgovernor&sort=-toll")) {
            browser.open(page + view);
            List<String> fromDisk = shown();
            browser.requests();
            browser.open(server.address() + view);
            assertEquals(fromDisk, shown(), "at " + view);
            browser.requests().forEach(address -> assertTrue(address.startsWith(server.address().toString()), address));
        }
        browser.open(server.address() + "#place=Baidoa");
        browser.change(() -> browser.click(".incidents tbody tr"));
        assertTrue(browser.texts("#detail mark").contains("At least 12 people"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void rankedSourcesAreTypedAndStandInTheAddress() {
        for (String address : List.of(page, server.address().toString())) {
            browser.open(address);
            browser.choose("#filter-policy", "Ranked sources …");
            browser.change(() -> browser.type("#filter-ranked", "Evening Herald, Morning Courier"));
            assertEquals("SOURCES:Evening Herald;Morning Courier", browser.text("return new URLSearchParams(location.hash.slice(1)).get('policy')"));
            assertEquals("14", toll("Baidoa"), address);
            assertEquals("–", toll("Herat"), address);
            browser.change(() -> browser.type("#filter-ranked", "Morning Courier; Hill Times"));
            assertEquals("at least 12", toll("Baidoa"), address);
            assertEquals("45", toll("Herat"), address);
            assertTrue(browser.texts("#dek").get(0).contains("Heard are: Morning Courier, Hill Times."), browser.texts("#dek").toString());
            browser.open(address + "#place=Baidoa&policy=SOURCES%3AMorning+Courier");
            browser.change(() -> browser.click(".incidents tbody tr"));
            assertEquals(1, browser.texts("#detail .verdict").stream().filter("left out: a source that the policy does not hear"::equals)
                    .count(), browser.texts("#detail .verdict").toString());
            assertEquals("Ranked sources: first Morning Courier", browser.texts("#detail .policies tr.chosen th").get(0));
            browser.change(() -> browser.type("#filter-ranked", ""));
            assertEquals("", browser.text("return new URLSearchParams(location.hash.slice(1)).get('policy') ?? ''"));
        }
        assertEquals(List.of(), browser.console());
    }

    private static String toll(String place) {
        return browser.text("return [...document.querySelectorAll('.incidents tbody tr')].find(tr => tr.textContent.includes('" + place
                + "')).querySelector('.n').firstChild.textContent");
    }

    @Test
    void aTypeOfEventIsChosenFromThoseThatThereAre() {
        browser.open(page);
        List<String> types = browser.texts("#filter-type option");
        assertTrue(types.contains("flood (1)"), types.toString());
        browser.change(() -> browser.choose("#filter-type", "flood (1)"));
        assertTrue(browser.text("return location.hash").contains("type=FLOOD"));
        assertEquals(1, browser.texts(".incidents tbody tr").size());
        assertTrue(browser.texts("h1").get(0).startsWith("1 flood incident"), browser.texts("h1").toString());
        browser.change(() -> browser.click(".clear"));
        assertEquals(4, browser.texts(".incidents tbody tr").size());
    }

    @Test
    void backAndForwardLeadThroughTheViews() {
        browser.open(page);
        List<String> all = shown();
        browser.change(() -> browser.click(".kind.injured"));
        List<String> injured = shown();
        browser.change(() -> browser.click(".incidents tbody tr a"));
        String read = browser.texts("#detail h2").get(0);
        browser.change(browser::back);
        assertEquals(List.of(), browser.texts("#detail h2"));
        assertEquals(injured, shown());
        browser.change(browser::back);
        assertEquals(all, shown());
        assertEquals("anything", browser.text("return document.querySelector('#filter-type').selectedOptions[0].textContent"));
        browser.change(browser::forward);
        browser.change(browser::forward);
        assertEquals(read, browser.texts("#detail h2").get(0));
        browser.open(browser.text("return location.href"));
        assertEquals(read, browser.texts("#detail h2").get(0), "an address that is sent to somebody shows the same");
        assertEquals(List.of(), browser.console());
    }

    private static List<String> shown() {
        return List.of(browser.texts("h1, #kinds button, .incidents tbody tr, #legend").toString(),
                browser.text("return document.querySelector('.timeline').getAttribute('aria-label')"),
                browser.text("return [...document.querySelectorAll('.marks [role=button]')].map(e => e.getAttribute('aria-label')).join('; ')"));
    }

    @Test
    void tablesAreSortedByAPressAndCopiedAsCsv() {
        browser.open(page);
        browser.change(() -> browser.click("thead th:nth-child(3) button"));
        assertTrue(browser.texts(".incidents tbody tr").get(0).contains("45"), browser.texts(".incidents tbody tr").toString());
        browser.text("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; return ''");
        browser.click(".list-head .copy");
        String csv = browser.text("return window.copied");
        assertEquals(5, csv.lines().count(), csv);
        assertTrue(csv.startsWith("incident,from,to,"), csv);
    }

    @Test
    void aNarrowPageIsNotWiderThanItsScreen() {
        try {
            browser.size(390, 844);
            browser.open(page + "#place=Baidoa");
            browser.change(() -> browser.click(".incidents tbody tr"));
            int width = Integer.parseInt(browser.text("return document.documentElement.scrollWidth"));
            assertTrue(width <= 390, "the page is " + width + " pixels wide");
        } finally {
            browser.size(1280, 900);
        }
    }

    @Test
    void marksAreReachedAndOpenedByKeys() {
        browser.open(page);
        browser.change(() -> browser.text("const mark = document.querySelector('.marks [role=button]'); mark.focus();"
                + " mark.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); return ''"));
        assertEquals("false", browser.text("return document.getElementById('detail').hidden"));
        browser.change(() -> browser.text("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})); return ''"));
        assertEquals("true", browser.text("return document.getElementById('detail').hidden"));
    }
}

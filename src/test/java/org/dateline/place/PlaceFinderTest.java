package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceFinderTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();

    private static List<PlaceMention> find(PlaceFinder finder, Article article) {
        return finder.find(article, ANALYZER.analyze(article.text()));
    }

    private static List<PlaceMention> find(String text) {
        return find(PlaceFinder.english(), Article.of(text));
    }

    private static Place only(String text, String name) {
        return find(text).stream().filter(mention -> mention.text().equals(name)).findFirst().orElseThrow().place().orElseThrow();
    }

    @Test
    void georgiaIsAStateAmongStatesAndACountryAmongCountries() {
        assertEquals("US", only("Storms hit Alabama, Georgia and Florida, officials in Atlanta said.", "Georgia").country());
        assertEquals("GE", only("Armenia, Georgia and Azerbaijan signed it in Tbilisi.", "Georgia").country());
    }

    @Test
    void tripoliIsWhereTheArticlePlays() {
        assertEquals("LY", only("Fighters from Misrata entered Tripoli, Libya's health ministry said.", "Tripoli").country());
        assertEquals("LB", only("Clashes in Tripoli spread to Beirut and Sidon, Lebanon's army said.", "Tripoli").country());
    }

    @Test
    void cityDistrictAndProvinceAreToldApartByTheirWords() {
        assertEquals(PlaceKind.ADMIN1, only("Villages in Aleppo province were hit, Syria said.", "Aleppo").kind());
        assertEquals(PlaceKind.SETTLEMENT, only("Shells fell in the city of Aleppo, Syria said.", "Aleppo").kind());
        assertEquals(PlaceKind.ADMIN2, only("Aid came to Jableh district in Syria.", "Jableh").kind());
    }

    @Test
    void whatIsNamedOnceAsContainingHoldsForTheWholeArticle() {
        for (PlaceMention mention : find("A fire broke out in Paris, Texas, on Monday. Crews from Paris came late. Paris has no hydrants.")) {
            assertEquals("US", mention.place().orElseThrow().country(), mention.toString());
        }
    }

    @Test
    void aTownThatNoGazetteerHasLiesInItsState() {
        Place place = only("A barn burned near Zebulonia, Mo., on Monday.", "Zebulonia");
        assertEquals("Missouri", place.admin1().orElseThrow().name());
        assertTrue(place.id().isEmpty());
    }

    @Test
    void aWayToldInKilometresPlacesAnUnknownName() {
        PlaceMention mention = find("Shells hit the village of Tellqara, 20 kilometres (12 miles) north of Homs in Syria.").get(0);
        Point homs = Gazetteer.english().best("Homs").orElseThrow().point().orElseThrow();
        Point point = mention.place().orElseThrow().point().orElseThrow();
        assertEquals("Tellqara", mention.text());
        assertEquals(20, point.kilometresTo(homs), 0.5);
        assertTrue(point.latitude() > homs.latitude());
        assertTrue(mention.radiusKm() >= 5 && mention.confidence() < 0.7);
    }

    @Test
    void theOutletTellsWhichTownIsMeant() {
        String text = "The council of London met on Monday about the new bus lanes.";
        assertEquals("GB", find(PlaceFinder.english(), Article.of(text)).get(0).place().orElseThrow().country());
        Article local = Article.of(text).withOutlet("Ontario Chronicle of Toronto, Hamilton and Kitchener").withTitle(
                "Buses for Ontario: Toronto, Kitchener and Windsor are next");
        assertEquals("CA", find(PlaceFinder.english(), local).get(0).place().orElseThrow().country());
    }

    @Test
    void correctionsBlockAddAndFixNames(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "action\tname\tplace\nNEVER\tDenver\t-\n"
                + "ALIAS\tHajjarat\tSaraqib\nMEANS\tthe capital\tSanaa\n");
        PlaceFinder finder = PlaceFinder.english().withCorrections(file);
        List<PlaceMention> found = find(finder, Article.of("Denver is down. Shells hit Hajjarat in Syria. They left the capital."));
        assertEquals(List.of("Hajjarat", "Syria", "capital"), found.stream().map(PlaceMention::text).toList());
        assertEquals(164816, found.get(0).place().orElseThrow().id().orElseThrow());
        assertEquals("YE", found.get(2).place().orElseThrow().country());
    }

    @Test
    void aWrongCorrectionIsReportedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.tsv"), "action\tname\tplace\nMEANS\tthe capital\tQwxzburg\n");
        GazetteerException e = assertThrows(GazetteerException.class, () -> PlaceFinder.english().withCorrections(file));
        assertTrue(e.getMessage().startsWith(file + ":2: no place"), e.getMessage());
    }

    @Test
    void mentionsAreOrderedDisjointAndQuoteTheText() {
        long seed = 20200131;
        Random random = new Random(seed);
        String[] words = {"Syria", "al", "-", "Numan", "the", "town", "of", ",", ".", "Paris", "Texas", "Mr", "\n", "'s", "(",
            "27", "kilometres", "north", "Idlib", "province", "Khan", "Sheikoun", "\ud83d", "É", "U.S.", "Ky.", "—", "A"};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            int end = 0;
            for (PlaceMention mention : find(text.toString())) {
                Span span = mention.evidence().span();
                assertTrue(span.begin() >= end, "seed " + seed + " round " + round + ": " + text);
                assertEquals(mention.text(), span.in(text.toString()));
                end = span.end();
            }
        }
    }

    @Test
    void anEmptyTextHasNoPlaces() {
        assertEquals(List.of(), PlaceFinder.english().find(Article.of(" "), List.of()));
    }
}

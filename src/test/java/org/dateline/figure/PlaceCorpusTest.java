package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.PlaceMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of places against the corpora beside the word lists: where figures happened, and where they did not. */
class PlaceCorpusTest {

    @TestFactory
    List<DynamicTest> everyFigureHasItsPlaceFirst() {
        List<DynamicTest> tests = new ArrayList<>();
        String expected = "";
        for (String line : MarkedFigures.lines("places.txt")) {
            if (line.startsWith("= ")) {
                expected = line.substring(2);
            } else {
                String place = expected;
                tests.add(DynamicTest.dynamicTest(line, () -> assertEquals(place,
                        placesOfMarked(line).stream().findFirst().orElse("-"))));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> noFigureHasThePlaceOfItsReportersOrOfAnotherEvent() {
        List<DynamicTest> tests = new ArrayList<>();
        String never = "";
        for (String line : MarkedFigures.lines("no-places.txt")) {
            if (line.startsWith("! ")) {
                never = line.substring(2);
            } else {
                String place = never;
                tests.add(DynamicTest.dynamicTest(line, () -> assertEquals(List.of(),
                        placesOfMarked(line).stream().filter(place::equalsIgnoreCase).toList())));
            }
        }
        return tests;
    }

    @Test
    void aPlaceIsNamedOnlyOnce() {
        assertEquals(List.of("Bogra", "Bangladesh"),
                placesOfMarked("Bogra, Bangladesh: {Nine people} died in a fire in Bogra in Bangladesh."));
    }

    @Test
    void allFiguresOfAnEventHaveItsFinestPlace() {
        String text = "A blast in Homs killed {12} and injured 30 on Monday. The blast tore through the Wadi Rumman district of Homs.";
        assertEquals("Wadi Rumman", placesOfMarked(text).get(0));
        assertEquals("Wadi Rumman", placesOfMarked(text.replace("{12}", "12").replace("30", "{30}")).get(0));
    }

    @Test
    void manyFiguresAndPlacesAreReadInTimeLinearInTheirNumber() {
        String text = "A blast in Homs killed 12 people and injured 30 in the Wadi Rumman district. ".repeat(4000);
        assertTimeout(Duration.ofSeconds(40), () -> MarkedFigures.find(Article.of(text)));
    }

    private static List<String> placesOfMarked(String marked) {
        return MarkedFigures.find(marked, Article.of(MarkedFigures.text(marked)))
                .places().stream().map(PlaceMention::text).toList();
    }
}

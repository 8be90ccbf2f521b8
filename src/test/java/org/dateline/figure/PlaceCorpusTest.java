package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.PlaceFinder;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of places against the corpora beside the word lists: where figures happened, and where they did not. */
class PlaceCorpusTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder TIMES = TimeFinder.english();
    private static final PlaceFinder PLACES = PlaceFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();

    @TestFactory
    List<DynamicTest> everyFigureHasItsPlaceFirst() {
        List<DynamicTest> tests = new ArrayList<>();
        String expected = "";
        for (String line : lines("places.txt")) {
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
        for (String line : lines("no-places.txt")) {
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
        assertTimeout(Duration.ofSeconds(40), () -> find(text));
    }

    private static List<String> placesOfMarked(String marked) {
        int begin = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        String text = marked.replace("{", "").replace("}", "");
        return find(text).stream().filter(figure -> figure.evidence().span().begin() < end
                        && begin < figure.evidence().span().end()).findFirst()
                .orElseThrow(() -> new AssertionError("no figure at '" + text.substring(begin, end) + "'"))
                .places().stream().map(PlaceMention::text).toList();
    }

    private static List<Figure> find(String text) {
        Article article = Article.of(text);
        List<Sentence> sentences = ANALYZER.analyze(text);
        return FIGURES.find(article, sentences, TIMES.find(article, sentences), PLACES.find(article, sentences));
    }

    private static List<String> lines(String file) {
        try (InputStream in = PlaceCorpusTest.class.getResourceAsStream("/org/dateline/en/figure/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mention of the places of the five seed articles is found and stands at the right point. */
class SeedPlacesTest {

    private record Found(String text, List<PlaceMention> places) {}

    private static final List<Found> SEEDS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        TextAnalyzer analyzer = TextAnalyzer.english();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                SEEDS.add(new Found(text, PlaceFinder.english().find(Article.of(text), analyzer.analyze(text))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Sara?r?q[ei]b, 35.864, 36.806, 3, 8", "Maar[ae]t a[-l]?[- ]?-?Numan|Maar[ae]t [Aa]l Numan, 35.648, 36.677, 3, 20",
        "Khan Sheikoun, 35.442, 36.651, 3, 1", "K(?:fa|af)r Z(?:it|eit)a, 35.374, 36.603, 3, 2", "Idlib, 35.9, 36.65, 40, 30",
        "Aleppo, 36.2, 37.16, 60, 15", "Latakia, 35.53, 35.79, 40, 5", "Hama, 35.13, 36.75, 60, 4",
        "Damascus, 33.51, 36.29, 10, 10", "Hbeit, 35.44, 36.54, 8, 2", "Kafr Lata, 35.80, 36.62, 10, 1",
        "Latamneh, 35.32, 36.62, 8, 2", "Hazano, 36.09, 36.78, 10, 2", "Rashideen, 36.17, 37.06, 8, 1",
        "Jabal al-Zawiya, 35.75, 36.55, 25, 2", "Turkey, 39, 35, 500, 5", "Geneva, 46.2, 6.14, 10, 1"})
    void everyMentionIsFoundInItsPlace(String name, double north, double east, double kilometres, int fewest) {
        Point point = new Point(north, east);
        int count = 0;
        for (Found seed : SEEDS) {
            Matcher matcher = Pattern.compile("\\b(?:" + name + ")\\b").matcher(seed.text);
            while (matcher.find()) {
                count++;
                int at = matcher.start();
                PlaceMention mention = seed.places.stream().filter(place -> place.evidence().span().begin() <= at + 3
                        && at < place.evidence().span().end()).findFirst()
                        .orElseThrow(() -> new AssertionError(matcher.group() + " at " + at));
                double away = mention.place().orElseThrow().point().orElseThrow().kilometresTo(point);
                assertTrue(away <= kilometres, mention + " is " + away + " km away");
            }
        }
        assertTrue(count >= fewest, name + " stands " + count + " times");
    }

    @ParameterizedTest
    @CsvSource({"SANA", "Hayat", "Observatory", "Erdogan", "Pedersen", "Umm Hussein", "AFP", "Security Council"})
    void namesOfOthersAreNoPlaces(String name) {
        for (Found seed : SEEDS) {
            assertEquals(List.of(), seed.places.stream().map(PlaceMention::text).filter(text -> text.contains(name)).toList());
        }
    }
}

package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.lexicon.WordList;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** First-level divisions, and the districts and villages that the supplement and the aliases add, beside their countries. */
class DivisionsOfTheWorldTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final PlaceTable TABLE = Gazetteer.english().table;
    private static final PlaceFinder FINDER = PlaceFinder.english();
    private static final double LEAST_RIGHT = 0.95;

    @Test
    void nearlyAllFirstLevelDivisionsAreFoundWhereTheyLie() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (int row = 0; row < TABLE.size(); row++) {
            if (TABLE.kind(row) == PlaceKind.ADMIN1) {
                asked++;
                ask(TABLE.name(row), TABLE.country(row), TABLE.point(row).orElseThrow(), Math.max(25, TABLE.radius(row)), wrong);
            }
        }
        assertRight(asked, wrong);
    }

    @Test
    void onlyFewFirstLevelDivisionsStandAtTheMiddleOfTheirCountry() {
        int vague = 0;
        for (int row = 0; row < TABLE.size(); row++) {
            vague += TABLE.kind(row) == PlaceKind.ADMIN1 && TABLE.seat(row) == PlaceTable.UNLOCATED ? 1 : 0;
        }
        assertTrue(vague < 80, vague + " without a place of their own");
    }

    @Test
    void whatStandsForWantOfBetterAtTheMiddleOfALargeCountryIsNotSure() {
        String text = "A fire killed nine people in Bordj Badji Mokhtar in Algeria.";
        PlaceMention found = FINDER.find(Article.of(text), ANALYZER.analyze(text)).get(0);
        assertEquals("DZ", found.place().orElseThrow().country());
        assertTrue(found.confidence() < 0.3, () -> found.toString());
    }

    @Test
    void placesOfTheSupplementAreFoundInTheirCountries() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (WordList.Row row : WordList.english("place/supplement.tsv").rows()) {
            PlaceKind kind = row.get(1, PlaceKind.class);
            if (!row.get(2).isEmpty() && (kind == PlaceKind.ADMIN2 || kind == PlaceKind.SETTLEMENT)) {
                Point point = new Point(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6)));
                asked++;
                ask(row.get(0), row.get(2), point, Math.max(60, Double.parseDouble(row.get(7))), wrong);
            }
        }
        assertRight(asked, wrong);
    }

    @Test
    void placesAreFoundByTheirAliases() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (WordList.Row row : Aliases.rows()) {
            Point point = Gazetteer.english().find(row.get(3)).stream().filter(place -> place.country().equals(row.get(1)))
                    .findFirst().orElseThrow().point().orElseThrow();
            asked++;
            ask(row.get(0), row.get(1), point, 161, wrong);
        }
        assertRight(asked, wrong);
    }

    private static void assertRight(int asked, List<String> wrong) {
        assertTrue(asked > 0 && wrong.size() <= (1 - LEAST_RIGHT) * asked,
                () -> wrong.size() + " of " + asked + " wrong:\n" + String.join("\n", wrong));
    }

    private static void ask(String name, String country, Point point, double far, List<String> wrong) {
        String text = "Fighting in " + name + " in " + TABLE.name(TABLE.land(country)) + " killed nine people.";
        int begin = "Fighting in ".length();
        boolean right = FINDER.find(Article.of(text), ANALYZER.analyze(text)).stream()
                .filter(mention -> mention.evidence().span().begin() < begin + name.length()
                        && mention.evidence().span().end() > begin).findFirst().flatMap(PlaceMention::place)
                .filter(place -> place.country().equals(country) && place.point().isPresent()
                        && place.point().get().kilometresTo(point) <= far).isPresent();
        if (!right) {
            wrong.add(text);
        }
    }
}

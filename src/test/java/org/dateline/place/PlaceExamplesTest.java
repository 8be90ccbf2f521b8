package org.dateline.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.lexicon.WordList;
import org.dateline.testing.Tables;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of each rule: what it finds, and what it leaves alone. */
class PlaceExamplesTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final PlaceFinder FINDER = PlaceFinder.english();

    @TestFactory
    Stream<DynamicTest> findsThePlacesOfItsExamples() {
        return rows("found.tsv").map(row -> DynamicTest.dynamicTest(row.get(0),
                () -> assertEquals(row.get(2), find(row.get(1)).stream().map(PlaceExamplesTest::show)
                        .collect(Collectors.joining(" ")))));
    }

    @TestFactory
    Stream<DynamicTest> leavesAloneWhatIsNoPlace() {
        return rows("left.tsv").map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
            int begin = row.get(1).lastIndexOf(row.get(2));
            int end = begin + row.get(2).length();
            List<PlaceMention> found = find(row.get(1));
            assertTrue(found.stream().noneMatch(mention -> mention.evidence().span().begin() < end
                    && begin < mention.evidence().span().end()), () -> found.toString());
        }));
    }

    private static List<PlaceMention> find(String text) {
        return FINDER.find(Article.of(text), ANALYZER.analyze(text));
    }

    private static String show(PlaceMention mention) {
        String mark = switch (mention.form()) {
            case NAME -> "";
            case DEMONYM -> "~";
            case DESCRIPTION -> "*";
            case DENIED -> throw new IllegalStateException("no place, but found: " + mention);
        };
        return mark + mention.text() + "=" + mention.place().map(Place::country).filter(code -> !code.isEmpty()).orElse("?");
    }

    private static Stream<WordList.Row> rows(String name) {
        return Tables.english("place/" + name).rows().stream();
    }
}

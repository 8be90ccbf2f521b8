package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.time.Interval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of days and scope against the corpus beside the word lists. */
class DayCorpusTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

    @TestFactory
    List<DynamicTest> everyFigureHasItsDaysAndScope() {
        List<DynamicTest> tests = new ArrayList<>();
        String expected = "";
        for (String line : lines()) {
            if (line.startsWith("= ")) {
                expected = line.substring(2);
            } else {
                String days = expected;
                tests.add(DynamicTest.dynamicTest(line, () -> assertEquals(days, read(line))));
            }
        }
        return tests;
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(MarkedFigures.lines("days.txt"));
        lines.addAll(MarkedFigures.lines("days-of-kinds.txt"));
        return lines;
    }

    private static String read(String marked) {
        Article article = Article.of(MarkedFigures.text(marked)).withPublished(PUBLISHED);
        Figure figure = MarkedFigures.find(marked, article);
        return day(figure.when().flatMap(Interval::first)) + ".." + day(figure.when().flatMap(Interval::last)) + " "
                + figure.scope();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}

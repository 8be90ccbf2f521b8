package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.article.Article;
import org.dateline.number.Quantity;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of kinds against the corpora beside the word lists: what each finds, and what they leave alone. */
class FigureCorpusTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder TIMES = TimeFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();

    @TestFactory
    List<DynamicTest> everyPositiveSentenceGivesItsFigure() {
        List<DynamicTest> tests = new ArrayList<>();
        String expected = "";
        for (String line : lines("figures.txt")) {
            if (line.matches("[A-Z]+ \\S+\\.\\.\\S+\\.\\.\\S+ [A-Z]+( \\w+)?")) {
                expected = line;
            } else {
                String meaning = expected;
                tests.add(DynamicTest.dynamicTest(line, () -> assertMeans(meaning, line)));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> noNegativeSentenceGivesAFigure() {
        return lines("no-figures.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(List.of(), find(line)))).toList();
    }

    private static void assertMeans(String meaning, String marked) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        List<Figure> found = find(text);
        Figure figure = found.stream().filter(f -> f.evidence().span().begin() <= end - 1
                && begin < f.evidence().span().end()).findFirst().orElse(null);
        assertTrue(figure != null, () -> "nothing found at '" + text.substring(begin, end) + "', but " + found);
        assertEquals(meaning, describe(figure));
        assertEquals(figure.evidence().quote(), figure.evidence().span().in(text));
    }

    private static String describe(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.kind() + " " + bound(quantity.low()) + ".." + bound(quantity.best()) + ".." + bound(quantity.high())
                + " " + figure.unit() + (figure.joint() ? " joint" : "") + (figure.subsetOf().isPresent() ? " part" : "");
    }

    private static String bound(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "-";
    }

    private static List<Figure> find(String text) {
        Article article = Article.of(text);
        List<Sentence> sentences = ANALYZER.analyze(text);
        return FIGURES.find(article, sentences, TIMES.find(article, sentences), List.of());
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                FigureCorpusTest.class.getResourceAsStream("/org/dateline/en/figure/" + name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

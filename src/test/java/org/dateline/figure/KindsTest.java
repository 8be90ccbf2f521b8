package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.number.Quantity;
import org.dateline.testing.Tables;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.Interval;
import org.dateline.time.TimeFinder;
import org.dateline.time.Times;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kinds of text that are easily misread: numbers that are no people, senses of crime and politics, stances and days. */
class KindsTest {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder TIMES = TimeFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();

    @TestFactory
    List<DynamicTest> eachTextTellsItsFiguresAndNoOthers() {
        return Tables.english("figure/kinds.tsv").rows().stream().map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(2),
                () -> assertTells(row.get(3), find(row.get(2).replace("\\n", "\n"), row.get(1))))).toList();
    }

    private static void assertTells(String expected, List<Figure> found) {
        List<Figure> left = new ArrayList<>(found);
        List<String> missed = new ArrayList<>();
        for (String one : expected.isEmpty() || expected.equals("-") ? new String[0] : expected.split("; ")) {
            boolean optional = one.startsWith("?");
            String[] parts = (optional ? one.substring(1) : one).split(" ");
            Figure match = left.stream().filter(figure -> isAsTold(figure, parts)).findFirst().orElse(null);
            if (match != null) {
                left.remove(match);
            } else if (!optional) {
                missed.add(one);
            }
        }
        assertEquals("missed [] and told beyond that []", "missed " + missed + " and told beyond that " + left, found.toString());
    }

    private static boolean isAsTold(Figure figure, String[] parts) {
        List<String> told = Stream.of(figure.unit().toString(), figure.stance().toString(), figure.scope().toString(),
                figure.role().toString(), "group=" + figure.group().orElse("").replace(' ', '_'), "@" + days(figure)).toList();
        return figure.kind().toString().equals(parts[0]) && number(figure.quantity()).equals(parts[1])
                && Stream.of(parts).skip(2).allMatch(told::contains);
    }

    private static String number(Quantity quantity) {
        return quantity.low().equals(quantity.best()) && quantity.best().equals(quantity.high()) ? bound(quantity.best())
                : bound(quantity.low()) + "/" + bound(quantity.best()) + "/" + bound(quantity.high());
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "-";
    }

    private static String days(Figure figure) {
        return figure.when().flatMap(Interval::first).map(LocalDate::toString).orElse("-") + ".."
                + figure.when().flatMap(Interval::last).map(LocalDate::toString).orElse("-");
    }

    private static List<Figure> find(String text, String published) {
        Article article = published.isEmpty() || published.equals("-") ? Article.of(text)
                : Article.of(text, LocalDate.parse(published));
        List<Sentence> sentences = ANALYZER.analyze(text);
        Times times = TIMES.find(article, sentences);
        return FIGURES.find(article, sentences, times, List.of());
    }
}

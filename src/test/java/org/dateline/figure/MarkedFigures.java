package org.dateline.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.PlaceFinder;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.dateline.time.TimeFinder;

/** Reads the corpora beside the word lists and finds the figure that each of their texts marks: "killed {nine people}". */
final class MarkedFigures {

    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final TimeFinder TIMES = TimeFinder.english();
    private static final PlaceFinder PLACES = PlaceFinder.english();
    private static final FigureFinder FIGURES = FigureFinder.english();

    private MarkedFigures() {}

    /** The lines of a corpus without its remarks. */
    static List<String> lines(String file) {
        try (InputStream in = MarkedFigures.class.getResourceAsStream("/org/dateline/en/figure/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without the braces of its mark. */
    static String text(String marked) {
        return marked.replace("{", "").replace("}", "");
    }

    /** The figure that a text marks, found in {@code article}, which has its text. */
    static Figure find(String marked, Article article) {
        int begin = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        return find(article).stream().filter(figure -> figure.evidence().span().begin() < end
                        && begin < figure.evidence().span().end()).findFirst()
                .orElseThrow(() -> new AssertionError("no figure at '" + article.text().substring(begin, end) + "'"));
    }

    /** All figures of an article with their events. */
    static Account tell(Article article) {
        List<Sentence> sentences = ANALYZER.analyze(article.text());
        return FIGURES.tell(article, sentences, TIMES.find(article, sentences), PLACES.find(article, sentences));
    }

    /** All figures of an article. */
    static List<Figure> find(Article article) {
        List<Sentence> sentences = ANALYZER.analyze(article.text());
        return FIGURES.find(article, sentences, TIMES.find(article, sentences), PLACES.find(article, sentences));
    }
}

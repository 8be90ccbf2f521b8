package org.dateline.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.format.Sources;
import org.dateline.number.QuantityFinder;
import org.dateline.number.QuantityMention;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

/** The laws that no figure may break, over the texts of the project. */
class FigureLawsTest {

    private static final Annotator ANNOTATOR = Annotator.english();
    private static final TextAnalyzer ANALYZER = TextAnalyzer.english();
    private static final QuantityFinder QUANTITIES = QuantityFinder.english();

    @Test
    void theEvidenceContainsTheNumberThatTheFigureStates() {
        for (Article article : seeds()) {
            List<Figure> figures = ANNOTATOR.annotate(article).figures();
            assertFalse(figures.isEmpty(), article.id().value());
            for (Figure figure : figures) {
                assertTrue(states(figure), () -> article.id() + ": '" + figure.evidence().quote() + "' does not state "
                        + figure.quantity());
            }
        }
    }

    @Test
    void everySlotThatQuotesTheTextQuotesItExactly() {
        for (Article article : seeds()) {
            for (Explanation explanation : ANNOTATOR.explain(article)) {
                Figure figure = explanation.figure();
                assertEquals(figure.evidence().span().in(article.text()), figure.evidence().quote());
                figure.saidBy().ifPresent(said -> assertEquals(said.span().in(article.text()), said.name()));
                figure.group().ifPresent(group -> assertTrue(article.text().contains(group), group));
                figure.places().forEach(place -> assertEquals(place.evidence().span().in(article.text()), place.text()));
                explanation.chain().forEach(step -> assertEquals(step.span().in(article.text()), step.quote()));
            }
        }
    }

    @Test
    void figuresStandInTheOrderOfTheText() {
        for (Article article : seeds()) {
            int last = -1;
            for (Figure figure : ANNOTATOR.annotate(article).figures()) {
                assertTrue(figure.evidence().span().begin() > last, figure.evidence().quote());
                last = figure.evidence().span().begin();
            }
        }
    }

    /** Whether reading the evidence alone gives the figure's number again; a lone victim is one. */
    private static boolean states(Figure figure) {
        if (figure.quantity().best().isPresent() && figure.quantity().best().getAsLong() == 1) {
            return figure.evidence().quote().toLowerCase(java.util.Locale.ROOT).matches("(?s)(an?|another|one|1)\\b.*");
        }
        for (Sentence sentence : ANALYZER.analyze(figure.evidence().quote())) {
            for (QuantityMention mention : QUANTITIES.find(sentence)) {
                if (mention.quantity().stated().equals(figure.quantity().stated())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Article> seeds() {
        try (Stream<Article> articles = Sources.read(Path.of("seeds"), skipped -> {
            throw new AssertionError(skipped.toString());
        })) {
            return articles.toList();
        }
    }
}

package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.testing.Tables;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words that call some a part lead to the whole told before them in the article, and to no other. */
class WordedPartsTest {

    private static final Annotator ANNOTATOR = Annotator.english();

    @TestFactory
    List<DynamicTest> eachPartHasTheWholeThatTheTableSays() {
        return Tables.english("figure/worded-parts.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(1), () -> assertEquals(row.get(3), whole(row.get(1), row.get(2))))).toList();
    }

    private static String whole(String text, String part) {
        List<Figure> figures = ANNOTATOR.annotate(Article.of(text, LocalDate.of(2022, 3, 8))).figures();
        Figure figure = figures.stream().filter(one -> one.evidence().quote().equals(part)).findFirst()
                .orElseThrow(() -> new AssertionError("no figure '" + part + "' among " + figures));
        return figure.subsetOf().map(span -> span.in(text)).orElse("none");
    }
}

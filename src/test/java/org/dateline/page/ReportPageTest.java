package org.dateline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.figure.Figure;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/** The articles alone as one HTML file. */
class ReportPageTest {

    private static String page(String title, URI address, String text) throws IOException {
        Article article = new Article(new ArticleId("one"), text, Optional.of(title), Optional.empty(), Optional.of(address),
                Optional.of(LocalDate.of(2024, 4, 11)), Optional.of("en"));
        List<Figure> figures = Annotator.english().annotate(article).figures();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportPage page = new ReportPage(out, List.of("Number"))) {
            page.add(article, title, "11 April 2024", figures.stream()
                    .map(figure -> new ReportPage.Row(figure, List.of(figure.evidence().quote()))).toList());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theWordsOfEachFigureAreMarkedAndNumbered() throws IOException {
        String html = page("Floods", URI.create("https://example.org/floods"), "Floods killed 9 people in Beira.\n\nIn Sofala 20 people were injured.");
        assertTrue(html.contains("Floods killed <mark class=\"killed\" id=\"a1-1\">9 people<sup>1</sup></mark> in Beira."), html);
        assertTrue(html.contains("<mark class=\"injured\" id=\"a1-2\">20 people<sup>2</sup></mark>"), html);
        assertTrue(html.contains("<a href=\"https://example.org/floods\""), html);
        assertEquals(2, html.split("<p dir=\"auto\">", -1).length - 1);
    }

    @Test
    void markupInArticlesIsText() throws IOException {
        String html = page(PageArticles.HOSTILE, URI.create("javascript:alert(1)"), "<img src=x onerror=alert(1)> Floods killed 9 people & more in Beira.");
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<b onclick"), html);
        assertFalse(html.contains("href=\"javascript"), html);
        assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt;"), html);
        assertTrue(html.contains("script-src 'none'"), html);
    }
}

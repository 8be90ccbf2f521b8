package org.dateline.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thirty pages of news, each of another make: with captions that hold numbers, teasers, comments, boxes of key figures, tables, notes
 * and corrections. Their figures are those of the article, each once.
 */
class NewsPagesTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "org", "dateline", "format", "pages");
    private static final Annotator ANNOTATOR = Annotator.english();

    static Stream<List<String>> pages() throws IOException {
        return Files.readAllLines(PAGES.resolve("figures.tsv")).stream().filter(line -> !line.startsWith("#")).skip(1)
                .map(line -> List.of(line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageTellsTheFiguresOfItsArticleAlone(List<String> page) {
        ReadFolder folder = new ReadFolder(PAGES);
        List<Article> articles = folder.read(PAGES.resolve(page.get(0) + ".html"));
        List<String> figures = articles.stream().flatMap(article -> ANNOTATOR.annotate(article).figures().stream())
                .map(figure -> figure.kind() + " " + figure.quantity().stated().getAsLong()).sorted().toList();
        assertEquals(page.get(1), String.join(", ", figures), () -> articles.stream().map(Article::text).toList().toString());
        assertEquals(List.of(), folder.messages);
    }
}

package org.dateline.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.Sentence;
import org.dateline.text.TextAnalyzer;

/** The articles that every benchmark reads; one operation is one pass over them. */
final class Corpus {

    static final long SEED = 1;

    /** How many articles one pass reads. */
    static final int ARTICLES = 100;

    /** How many of them the slowest peer reads in one pass. */
    static final int FEW_ARTICLES = 10;

    private Corpus() {}

    static List<Article> articles() {
        return GeneratedNews.articles(SEED, ARTICLES);
    }

    /** The articles' tokens as the library cuts them: the measure for all, whatever a peer takes for a token. */
    static long tokens(List<Article> articles) {
        TextAnalyzer analyzer = TextAnalyzer.english();
        return articles.stream().flatMap(article -> analyzer.analyze(article.text()).stream())
                .mapToLong(Sentence::size).sum();
    }

    /** How many bytes the texts take in UTF-8. */
    static long bytes(List<Article> articles) {
        return articles.stream().mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length).sum();
    }
}

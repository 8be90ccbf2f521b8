package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An article that takes long while others wait behind it. */
@Timeout(120)
class SlowArticleTest {

    @TempDir
    private Path folder;

    @Test
    void whatWaitsBehindASlowArticleIsKeptMeanwhileAndOfOneIdTheLastCounts() {
        AtomicLong committed = new AtomicLong();
        List<Article> articles = List.of(article("first", "one"), article("same", "slow"), article("other", "two"), article("same", "last"));
        try (CorpusWriter writer = CorpusWriter.open(folder)) {
            Ingest ingest = new Ingest(IndexFolder.existing(folder), writer, IngestSettings.usual(), new IngestObserver() {
                @Override
                public void committed(long done) {
                    committed.set(done);
                }
            });
            Ingested done = ingest.run(articles.iterator(), article -> {
                while (article.text().equals("slow") && committed.get() < 3) {
                    Thread.onSpinWait();
                }
                return new AnnotatedArticle(article, Optional.empty(), List.of(), List.of(), List.of());
            });
            assertEquals(4, done.read());
            assertEquals(1, done.updated());
        }
        try (CorpusReader reader = CorpusReader.open(folder, new GeneratedArticles(1, 10).places()::find)) {
            assertEquals(3, reader.size());
            assertEquals("last", reader.article(new ArticleId("same")).orElseThrow().article().text());
        }
    }

    private static Article article(String id, String text) {
        return Article.of(new ArticleId(id), text);
    }
}

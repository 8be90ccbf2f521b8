package org.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.testing.GeneratedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    private static final Comparator<AnnotatedArticle> BY_ID = Comparator.comparing(a -> a.article().id().value());

    @TempDir
    private Path folder;

    private final GeneratedArticles generated = new GeneratedArticles(20200131, 80);

    private Corpus corpus(String name) {
        return Corpus.open(folder.resolve(name), Annotator::english, generated.places()::find);
    }

    @Test
    void everyArticleComesBackAsItWentIn() {
        try (Corpus corpus = corpus("a")) {
            corpus.rebuild(skip -> generated.articles(200), IngestSettings.usual(), IngestObserver.NONE);
            for (AnnotatedArticle article : generated.articles(200).toList()) {
                assertEquals(article, corpus.article(article.article().id()).orElseThrow());
            }
        }
    }

    @Test
    void aTextWithHalvesOfCharactersComesBack() {
        AnnotatedArticle article = new AnnotatedArticle(Article.of("one \ud800 two \udc00 \ud83d\ude00"), Optional.empty(), List.of(),
                List.of(), List.of());
        try (Corpus corpus = corpus("a")) {
            corpus.rebuild(skip -> Stream.of(article), IngestSettings.usual(), IngestObserver.NONE);
            assertEquals(article, corpus.article(article.article().id()).orElseThrow());
        }
    }

    @Test
    void anExportRebuildsTheSameIndex() throws IOException {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (Corpus corpus = corpus("a")) {
            corpus.rebuild(skip -> generated.articles(200), IngestSettings.usual(), IngestObserver.NONE);
            corpus.export(exported);
        }
        try (Corpus corpus = corpus("b")) {
            List<AnnotatedArticle> read = read(exported);
            corpus.rebuild(skip -> read.stream(), IngestSettings.usual(), IngestObserver.NONE);
            try (Stream<AnnotatedArticle> articles = corpus.articles()) {
                assertEquals(generated.articles(200).sorted(BY_ID).toList(), articles.sorted(BY_ID).toList());
            }
        }
    }

    private static List<AnnotatedArticle> read(ByteArrayOutputStream lines) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String line : lines.toString(StandardCharsets.UTF_8).split("\n")) {
            articles.add(AnnotationReader.read(line));
        }
        return articles;
    }
}

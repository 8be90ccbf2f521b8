package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.format.SourceSettings;
import org.dateline.format.Sources;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.TellingFinder;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.ArticleWorkers;

/** Reads the articles of inputs into a ledger, as several commands need it. */
final class ReadLedger {

    private ReadLedger() {}

    /** The ledger of the articles of inputs, not built yet; each annotated article is also given to {@code also}, by any thread. */
    static GrowingLedger of(List<Path> paths, Console console, Messages messages, Consumer<AnnotatedArticle> also) throws IOException {
        GrowingLedger builder = new GrowingLedger(TellingFinder.english());
        Annotator annotator = Annotator.english();
        try (Stream<Article> articles = Sources.read(paths, console.in(), SourceSettings.usual(), messages);
                ArticleWorkers workers = new ArticleWorkers(Runtime.getRuntime().availableProcessors())) {
            workers.run(articles.iterator(), article -> {
                AnnotatedArticle annotated = annotator.annotate(article);
                builder.add(annotated);
                also.accept(annotated);
                return article.id();
            }, new ArticleWorkers.Results<Object, IOException>() {
                @Override
                public void accept(Object id) {}

                @Override
                public void failed(Article article, Throwable why) {
                    messages.failed(article, why);
                }
            });
        }
        return builder;
    }
}

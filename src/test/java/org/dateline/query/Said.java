package org.dateline.query;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.figure.Finding;
import org.dateline.pipeline.Annotator;

/** Findings of sentences, for tests of what questions mean. */
final class Said {

    private Said() {}

    /** The findings of an article of that text, published on Wednesday, 13 September 2023. */
    static List<Finding> in(String text) {
        return in("said.txt", text);
    }

    static List<Finding> in(String id, String text) {
        return Annotator.english().annotate(Article.of(new ArticleId(id), text)
                .withPublished(LocalDate.of(2023, 9, 13)).withOutlet("The Daily Star")).findings();
    }
}

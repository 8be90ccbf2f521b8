package consumer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.index.IngestSettings;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.query.FigureQuery;
import org.dateline.query.PlaceNames;
import org.dateline.query.Watch;

/** What a program does that has Dateline among its libraries: an article, a watch, a corpus. */
public final class Consumer {

    private Consumer() {}

    public static void main(String[] arguments) {
        Article article = Article.of("A ferry sank off Bogra on Monday. At least 12 people drowned, police said. Mr. Khan, 34, swam.",
                LocalDate.of(2023, 9, 13));
        Annotator annotator = Annotator.english();
        AnnotatedArticle annotated = annotator.annotate(article);
        for (Figure figure : annotated.figures()) {
            System.out.println(figure.kind() + " " + figure.quantity().hedge() + " " + figure.evidence().quote());
        }
        Watch watch = Watch.of(Map.of("many", FigureQuery.killed().atLeast(10)), PlaceNames.english());
        System.out.println("watch: " + watch.check(annotated.findings()).size());
        try (Corpus corpus = Dateline.open(Path.of(arguments[0]))) {
            corpus.ingest(skip -> List.of(article).stream(), IngestSettings.usual(), IngestObserver.NONE);
            System.out.println("corpus: " + corpus.find(FigureQuery.killed().atLeast(10)).size());
        }
        System.out.println("module: " + Dateline.class.getModule().isNamed());
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.index.IngestSettings;
import org.dateline.pipeline.AnnotatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code report}: takes articles into an index and prints what they say as tables to read. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Prints for each article when it was published and a table of its figures.",
        footer = {"", "Examples:",
            "  dateline report seeds/",
            "  dateline report --index ledger news.jsonl   keeps what it reads for queries",
            "  COLUMNS=160 dateline report seeds/ > report.txt"})
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--index", paramLabel = "DIR",
            description = "Keep the articles in this index; without it they are forgotten when the report is printed.")
    private Path index;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        if (index != null) {
            return report(index);
        }
        try (TemporaryFolder folder = new TemporaryFolder()) {
            return report(folder.path());
        }
    }

    private int report(Path folder) throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        places.check(messages);
        try (Corpus corpus = open(folder); Printer printer = new Printer(console)) {
            Set<ArticleId> read = new LinkedHashSet<>();
            corpus.ingest(skip -> inputs.articles(console, skip, messages).peek(article -> read.add(article.id())),
                    IngestSettings.usual().withBasis(places.basis()), new Observer(messages));
            ArticleReport report = new ArticleReport(console.terminal());
            int articles = 0;
            int figures = 0;
            for (ArticleId id : read) {
                Optional<AnnotatedArticle> annotated = corpus.article(id);
                if (annotated.isPresent()) {
                    printer.lines(report.lines(annotated.get()));
                    printer.line("");
                    articles++;
                    figures += annotated.get().figures().size();
                }
            }
            printer.line(Counted.of(articles, "article") + ", " + Counted.of(figures, "figure")
                    + (index == null ? "" : "; the index " + index + " holds " + Counted.of(corpus.size(), "article")));
        }
        return messages.exitCode();
    }

    private Corpus open(Path folder) {
        return places.areGiven() ? Corpus.open(folder, places::annotator, places.names()) : Dateline.open(folder);
    }

    private record Observer(Messages messages) implements IngestObserver {

        @Override
        public void skipped(Skipped skipped) {
            messages.skip(skipped);
        }
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Skipped;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.index.IngestSettings;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.ArticleWorkers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code report}: prints what articles say as tables to read, as they are read; where asked, keeps them in an index. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Prints for each article when it was published and a table of its figures.",
        footer = {"", "Examples:",
            "  dateline report seeds/",
            "  dateline report --index ledger news.jsonl   keeps what it reads for queries",
            "  dateline report --html report.html seeds/",
            "  COLUMNS=160 dateline report seeds/ > report.txt"})
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--index", paramLabel = "DIR",
            description = "Keep the articles in this index; without it they are forgotten when the report is printed.")
    private Path index;

    @Option(names = "--html", paramLabel = "FILE",
            description = "Write one HTML file with the tables and the marked text instead; - for standard output.")
    private Path html;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        if (html != null) {
            inputs.refuse(html, spec);
        }
        if (index != null) {
            return report(index);
        }
        return read();
    }

    /** Prints the articles as they are read, and keeps none. */
    private int read() throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        places.check(messages);
        try (Printer printer = new Printer(console); Report report = report(printer);
                Stream<Article> articles = inputs.articles(console, messages);
                ArticleWorkers workers = new ArticleWorkers(Runtime.getRuntime().availableProcessors())) {
            Annotator annotator = places.annotator();
            Reports reports = new Reports(printer, report, messages);
            workers.run(articles.iterator(), annotator::annotate, reports);
            printer.line(Counted.of(reports.articles, "article") + ", " + Counted.of(reports.figures, "figure"));
        }
        messages.end();
        return messages.exitCode();
    }

    /** Prints what is annotated, in the order of the input. */
    private static final class Reports implements ArticleWorkers.Results<AnnotatedArticle, IOException> {

        private final Printer printer;
        private final Report report;
        private final Messages messages;
        private int articles;
        private int figures;

        Reports(Printer printer, Report report, Messages messages) {
            this.printer = printer;
            this.report = report;
            this.messages = messages;
        }

        @Override
        public void accept(AnnotatedArticle annotated) throws IOException {
            report.add(annotated);
            articles++;
            figures += annotated.figures().size();
        }

        @Override
        public void failed(Article article, Throwable why) {
            messages.failed(article, why);
        }

        @Override
        public void caughtUp() throws IOException {
            printer.flush();
        }
    }

    private int report(Path folder) throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        places.check(messages);
        try (Corpus corpus = open(folder); Printer printer = new Printer(console);
                Report report = report(printer)) {
            Set<ArticleId> read = new LinkedHashSet<>();
            corpus.ingest(skip -> inputs.articles(console, skip, messages).peek(article -> read.add(article.id())),
                    IngestSettings.usual().withBasis(places.basis()), new Observer(messages));
            int articles = 0;
            int figures = 0;
            for (ArticleId id : read) {
                Optional<AnnotatedArticle> annotated = corpus.article(id);
                if (annotated.isPresent()) {
                    report.add(annotated.get());
                    articles++;
                    figures += annotated.get().figures().size();
                }
            }
            printer.line(Counted.of(articles, "article") + ", " + Counted.of(figures, "figure")
                    + "; the index " + index + " holds " + Counted.of(corpus.size(), "article"));
        }
        return messages.exitCode();
    }

    private Corpus open(Path folder) {
        return places.areGiven() ? Corpus.open(folder, places::annotator, places.names()) : Dateline.open(folder);
    }

    /** Where articles are reported to. */
    interface Report extends AutoCloseable {
        void add(AnnotatedArticle annotated) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    private Report report(Printer printer) throws IOException {
        if (html != null) {
            return new HtmlReport(main.console(), html);
        }
        ArticleReport report = new ArticleReport(main.console().terminal());
        return annotated -> {
            printer.lines(report.lines(annotated));
            printer.line("");
        };
    }

    private record Observer(Messages messages) implements IngestObserver {

        @Override
        public void skipped(Skipped skipped) {
            messages.skip(skipped);
        }
    }
}

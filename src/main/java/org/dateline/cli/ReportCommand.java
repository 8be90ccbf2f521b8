package org.dateline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.ArticleWorkers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code report}: prints what articles say as tables to read. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Prints for each article when it was published and a table of its figures.",
        footer = {"", "Examples:",
            "  dateline report seeds/",
            "  COLUMNS=160 dateline report seeds/ > report.txt"})
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        try (Printer printer = new Printer(console);
                Stream<Article> articles = inputs.articles(console, messages);
                ArticleWorkers workers = new ArticleWorkers(Runtime.getRuntime().availableProcessors())) {
            Annotator annotator = Annotator.english();
            Pages pages = new Pages(printer, new ArticleReport(console.terminal()), messages);
            workers.run(articles.iterator(), annotator::annotate, pages);
            pages.sumUp();
        }
        return messages.exitCode();
    }

    /** Where the reports go. */
    private static final class Pages implements ArticleWorkers.Results<AnnotatedArticle, IOException> {

        private final Printer printer;
        private final ArticleReport report;
        private final Messages messages;
        private int articles;
        private int figures;

        Pages(Printer printer, ArticleReport report, Messages messages) {
            this.printer = printer;
            this.report = report;
            this.messages = messages;
        }

        @Override
        public void accept(AnnotatedArticle annotated) throws IOException {
            articles++;
            figures += annotated.figures().size();
            printer.lines(report.lines(annotated));
            printer.line("");
        }

        @Override
        public void failed(Article article, Throwable why) {
            messages.failed(article, why);
        }

        @Override
        public void caughtUp() throws IOException {
            printer.flush();
        }

        void sumUp() throws IOException {
            printer.line(count(articles, "article") + ", " + count(figures, "figure"));
        }

        private static String count(int n, String noun) {
            return n + " " + noun + (n == 1 ? "" : "s");
        }
    }
}

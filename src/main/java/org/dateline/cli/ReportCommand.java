package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.index.Corpus;
import org.dateline.index.IngestSettings;
import org.dateline.ledger.Incident;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.GrowingLedger;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.ledger.TellingFinder;
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

    /** More articles are not held back: their reports are printed as they are read, the ledger of all after them. */
    private static final int MOST_HELD = 500;

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
            boolean stream = inputs.paths().stream().anyMatch(path -> path.toString().equals("-"));
            Reports reports = new Reports(printer, report, messages, stream || html != null ? 0 : MOST_HELD);
            workers.run(articles.iterator(), annotator::annotate, reports);
            reports.end(console.terminal());
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
        private final GrowingLedger ledger = new GrowingLedger(TellingFinder.english());
        private final Set<ArticleId> read = new LinkedHashSet<>();
        private final List<AnnotatedArticle> held = new ArrayList<>();
        private final int most;
        private int articles;
        private int figures;

        /** Holds back the first {@code most} articles, so that the ledger of all can come before them. */
        Reports(Printer printer, Report report, Messages messages, int most) {
            this.most = most;
            this.printer = printer;
            this.report = report;
            this.messages = messages;
        }

        @Override
        public void accept(AnnotatedArticle annotated) throws IOException {
            articles++;
            if (most > 0) {
                read.add(annotated.article().id());
                ledger.add(annotated);
            }
            held.add(annotated);
            if (articles > most) {
                print();
            }
            figures += annotated.figures().size();
        }

        @Override
        public void failed(Article article, Throwable why) {
            messages.failed(article, why);
        }

        private void print() throws IOException {
            for (AnnotatedArticle annotated : held) {
                report.add(annotated);
            }
            held.clear();
        }

        /** The ledger, and what was held back. */
        void end(Terminal terminal) throws IOException {
            if (read.size() > 1) {
                printer.lines(ledger(ledger.build(Policy.LATEST), read, terminal));
            }
            print();
        }

        @Override
        public void caughtUp() throws IOException {
            printer.flush();
        }
    }

    /** Keeps the articles, and prints them as they are kept: those of each commit, in the order of the input. */
    private int report(Path folder) throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        places.check(messages);
        try (Corpus corpus = open(folder); Printer printer = new Printer(console);
                Report report = report(printer)) {
            KeptReports kept = new KeptReports(corpus, report, printer, messages);
            corpus.ingest(skip -> inputs.articles(console, skip, messages).peek(kept::read),
                    IngestSettings.usual().withBasis(places.basis()), kept);
            List<String> together = html != null || kept.ids().size() < 2 ? List.of()
                    : ledger(corpus.ledger(Policy.LATEST), kept.ids(), console.terminal());
            if (kept.articles() == 0) {
                printer.lines(together);
            }
            boolean isLast = kept.articles() > 0;
            kept.print(Long.MAX_VALUE);
            if (isLast) {
                printer.lines(together);
            }
            printer.line(Counted.of(kept.articles(), "article") + ", " + Counted.of(kept.figures(), "figure")
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

    /** What several of the articles tell of together: incidents and running totals; nothing where none is told twice. */
    private static List<String> ledger(Ledger ledger, Set<ArticleId> read, Terminal terminal) {
        List<Incident> incidents = ledger.incidents().stream().filter(incident -> incident.articles().stream().anyMatch(read::contains)).toList();
        List<Series> series = ledger.series().stream().filter(one -> one.points().size() > 1
                && one.points().stream().anyMatch(point -> read.contains(point.claim().article()))).toList();
        if (series.isEmpty() && incidents.stream().noneMatch(incident -> incident.articles().size() > 1)) {
            return List.of();
        }
        IncidentTable table = new IncidentTable(terminal);
        List<String> lines = new ArrayList<>(table.incidents(incidents));
        if (!incidents.isEmpty() && !series.isEmpty()) {
            lines.add("");
        }
        lines.addAll(table.series(series));
        lines.add("");
        return lines;
    }
}

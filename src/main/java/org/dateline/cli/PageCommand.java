package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.index.CorpusReader;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.Policy;
import org.dateline.page.IncidentPage;
import org.dateline.page.LedgerFilter;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.query.FigureQuery;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code page}: writes one HTML file that shows what happened. */
@Command(name = "page", mixinStandardHelpOptions = true,
        description = "Writes one HTML file with the map, the time line, the incidents, and the words behind each number. It"
                + " opens by a double click and needs no network.",
        footer = {"", "Examples:",
            "  dateline page seeds/                                  writes dateline.html",
            "  dateline page --question 'killed in Idlib' -o idlib.html seeds/",
            "  dateline page --index ledger -o 2020.html 'during 2020'",
            "  dateline page --policy 'SOURCES:United Nations;Reuters' news.jsonl   hears these alone, the first one first",
            "", "More than fits in a file: dateline serve --index ledger"})
final class PageCommand implements Callable<Integer> {

    /** Beyond this a page is slow to open and to send. */
    private static final long LARGE = 5_000_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--index", paramLabel = "DIR",
            description = "Show the articles of this index; the words after it are a question.")
    private Path index;

    @Option(names = "--question", paramLabel = "EXPRESSION",
            description = "Show only the incidents with a figure that answers it; the language is that of 'query'.")
    private String question;

    @Mixin
    private PolicyOption policy;

    @Option(names = "-o", paramLabel = "FILE", defaultValue = "dateline.html",
            description = "The file to write, - for standard output; dateline.html unless given.")
    private Path output;

    @Parameters(arity = "0..*", paramLabel = "INPUT|EXPRESSION",
            description = "Articles, as 'extract' reads them; with --index a question.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(main.console().err());
        if (index != null) {
            String asked = words.isEmpty() ? question : String.join(" ", words);
            try (CorpusReader corpus = Dateline.read(index)) {
                write(page(corpus.ledger(Policy.LATEST), id -> corpus.article(id).map(AnnotatedArticle::article),
                        corpus.size(), asked));
            }
            return messages.exitCode();
        }
        if (words.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "name INPUTs, or an index with --index");
        }
        List<Path> inputs = words.stream().map(Path::of).toList();
        Outputs.refuse(output, inputs, spec);
        Map<ArticleId, Article> read = new ConcurrentHashMap<>();
        Ledger ledger = ReadLedger.of(inputs, main.console(), messages,
                annotated -> read.put(annotated.article().id(), annotated.article())).build(Policy.LATEST);
        write(page(ledger, id -> Optional.ofNullable(read.get(id)), read.size(), question));
        return messages.exitCode();
    }

    private IncidentPage page(Ledger ledger, Function<ArticleId, Optional<Article>> articles, long size,
            String asked) {
        if (asked == null || asked.isBlank()) {
            return IncidentPage.of(ledger, articles, size).withPolicy(policy.policy());
        }
        FigureQuery query = Question.understood(asked, main.console()).query();
        return IncidentPage.of(LedgerFilter.of(query, articles).filter(ledger), articles, size).withQuestion(query.toString())
                .withPolicy(policy.policy());
    }

    private void write(IncidentPage page) throws IOException {
        if (output.toString().equals("-")) {
            page.write(main.console().out());
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16)) {
            page.write(out);
        }
        long bytes = Files.size(output);
        main.console().err().println(output + ": " + Counted.of(page.incidents(), "incident") + " of "
                + Counted.of(page.size(), "article") + String.format(Locale.ROOT, ", %.1f MB", bytes / 1e6)
                + "; open it in a browser");
        if (bytes > LARGE) {
            main.console().err().println("that is more than " + LARGE / 1_000_000 + " MB, which opens slowly; ask for less with"
                    + " a question, or take the articles into an index and use 'dateline serve'");
        }
    }
}

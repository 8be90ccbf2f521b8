package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.article.ArticleId;
import org.dateline.cli.OutputOptions.Form;
import org.dateline.index.CorpusReader;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerWriter;
import org.dateline.ledger.Policy;
import org.dateline.ledger.Series;
import org.dateline.reuse.Copy;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ledger}: prints what happened, each event once, by all articles together. */
@Command(name = "ledger", mixinStandardHelpOptions = true,
        description = "Prints each event once, however many articles tell of it: where, when, how many, and which articles"
                + " and claims that rests on. A table on a terminal, else JSON Lines.",
        footer = {"", "Examples:",
            "  dateline ledger seeds/",
            "  dateline ledger --series seeds/                   running totals: the dead of a war, the displaced since December",
            "  dateline ledger --policy RANGE news.jsonl > incidents.jsonl",
            "  dateline ledger --index ledger --copies | jq -c .share"})
final class LedgerCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyOption policy;

    @Option(names = "--index", paramLabel = "DIR", description = "The articles of this index.")
    private Path index;

    @ArgGroup
    private What what;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Articles, as 'extract' reads them.")
    private List<Path> paths = List.of();

    /** What of the ledger is printed. */
    static final class What {
        @Option(names = "--series", description = "Print the running totals, one a line.")
        private boolean series;

        @Option(names = "--copies", description = "Print the pairs of articles that are copies, one a line.")
        private boolean copies;

        @Option(names = "--published", description = "Print the day of publication of each article, also where only its neighbours tell it.")
        private boolean published;
    }

    @Override
    public Integer call() throws IOException {
        if ((index == null) == paths.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "name either INPUTs or one --index");
        }
        Policy by = policy.policy();
        Messages messages = new Messages(main.console().err());
        Ledger ledger = index == null ? ReadLedger.of(paths, main.console(), messages, article -> { }).build(by) : stored(by);
        Form form = output.form().orElse(main.console().terminal().colours() ? Form.TABLE : Form.JSON);
        if (what == null) {
            new IncidentPrinter(form, output).print(ledger.incidents(), ledger.incidents().size(), main.console());
        } else if (what.series && form == Form.TABLE) {
            try (Printer printer = new Printer(main.console())) {
                printer.lines(new IncidentTable(main.console().terminal()).series(ledger.series()));
            }
        } else {
            try (LedgerWriter writer = new LedgerWriter(new BufferedOutputStream(main.console().out(), 1 << 16))) {
                print(ledger, writer);
            }
        }
        return messages.exitCode();
    }

    private void print(Ledger ledger, LedgerWriter writer) throws IOException {
        if (what.series) {
            for (Series series : ledger.series()) {
                writer.write(series);
            }
        } else if (what.copies) {
            for (Copy copy : ledger.copies()) {
                writer.write(copy);
            }
        } else {
            for (ArticleId article : ledger.articles()) {
                writer.write(article, Optional.ofNullable(ledger.published().get(article)));
            }
        }
    }

    private Ledger stored(Policy by) {
        try (CorpusReader corpus = Dateline.read(index)) {
            return corpus.ledger(by);
        }
    }
}

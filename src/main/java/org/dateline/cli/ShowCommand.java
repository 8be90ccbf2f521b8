package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.ArticleId;
import org.dateline.index.CorpusReader;
import org.dateline.pipeline.AnnotatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code show}: prints stored articles with their figures marked. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Prints articles of an index with their figures marked, and a table of these.",
        footer = {"", "Examples:",
            "  dateline show --index ledger 2020/01/saraqib.txt",
            "", "Exit status: 0 when all articles are there, 1 when one is not."})
final class ShowCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The ids of articles, as query and list print them.")
    private List<String> ids;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        int status = 0;
        try (CorpusReader corpus = index.read(); Printer printer = new Printer(console)) {
            ArticleReport report = new ArticleReport(console.terminal());
            MarkedText text = new MarkedText(console.terminal());
            for (String id : ids) {
                Optional<AnnotatedArticle> article = corpus.article(new ArticleId(id));
                if (article.isEmpty()) {
                    console.err().println("no article " + SafeText.line(id) + " is in the index; dateline list prints all ids");
                    status = 1;
                    continue;
                }
                printer.lines(report.lines(article.get()));
                printer.line("");
                printer.lines(text.lines(article.get()));
                printer.line("");
            }
        }
        return status;
    }
}

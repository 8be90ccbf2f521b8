package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.evaluation.Gold;
import org.dateline.evaluation.LetterCase;
import org.dateline.evaluation.Score;
import org.dateline.pipeline.Annotator;
import org.dateline.format.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate}: scores what the library finds in articles against gold. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = {"Annotates the articles of INPUT and scores what is found against GOLD.",
            "GOLD is JSON Lines with the \"id\" of an article and one of \"figures\", \"places\", \"dates\", \"value\","
                    + " \"totals\" or \"published\", each as extract prints it; what is scored follows from its first"
                    + " line."},
        footer = {"", "Examples:",
            "  dateline evaluate figures-gold.jsonl articles.jsonl",
            "  dateline evaluate --show places-gold.jsonl articles.jsonl | grep ^MISSED",
            "  dateline evaluate --letters UPPER figures-gold.jsonl articles.jsonl",
            "  dateline evaluate --predicted figures-gold.jsonl other-tool.jsonl"})
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--show", description = "List what was missed, found too much or filled wrongly, too.")
    private boolean show;

    @Option(names = "--predicted",
            description = "INPUT is not articles but what was found in them, as extract prints it.")
    private boolean predicted;

    @Option(names = "--calibration",
            description = "Print how often places of a confidence are right instead; for gold with places.")
    private boolean calibration;

    @Option(names = "--letters", paramLabel = "CASE", defaultValue = "AS_WRITTEN",
            description = "Read the articles all in capitals (UPPER) or all in small letters (LOWER), to see what is lost.")
    private LetterCase letters;

    @Parameters(index = "0", paramLabel = "GOLD", description = "What is right: JSON Lines, one article a line.")
    private Path goldFile;

    @Parameters(index = "1", paramLabel = "INPUT",
            description = "The articles: a .txt, .jsonl or .ndjson file, or a folder of such files.")
    private Path input;

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(main.console().err());
        Gold gold = Gold.read(goldFile);
        Score score = predicted ? gold.score(input) : scoreOfArticles(gold, messages);
        try (Printer printer = new Printer(main.console())) {
            if (show) {
                printer.lines(score.misses());
            }
            printer.lines(calibration ? score.calibration() : score.lines());
        }
        return messages.exitCode();
    }

    private Score scoreOfArticles(Gold gold, Messages messages) {
        Annotator annotator = Annotator.english();
        try (Stream<Article> articles = Sources.read(List.of(input), main.console().in(), messages::skip)) {
            return gold.score(articles.filter(article -> gold.ids().contains(article.id().value()))
                    .map(letters::of).map(annotator::annotate));
        }
    }
}

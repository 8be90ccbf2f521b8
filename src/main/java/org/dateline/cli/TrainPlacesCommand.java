package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.evaluation.PlaceTrainer;
import org.dateline.format.Sources;
import org.dateline.pipeline.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code train-places}: trains the weights by which the places of figures are chosen. */
@Command(name = "train-places", mixinStandardHelpOptions = true,
        description = {"Trains the weights by which the places of figures are chosen, from pairs of GOLD and its ARTICLES.",
            "GOLD is JSON Lines with the \"figures\" of an article, or with the \"articles\", \"places\", \"killed\" and"
                    + " \"injured\" of an incident. The list of weights goes to standard output."},
        footer = {"", "Examples:",
            "  dateline train-places figures.jsonl articles.jsonl more.jsonl more-articles.jsonl > place-weights.tsv",
            "  dateline train-places --compare figures.jsonl articles.jsonl     rules and training on outlets left out"})
final class TrainPlacesCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--compare",
            description = "Print no weights but how rules and training do on outlets, and on sets, that were left out.")
    private boolean compare;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to FILE instead.")
    private Path output;

    @Parameters(arity = "2..*", paramLabel = "GOLD ARTICLES", description = "Gold with its articles, any number of pairs.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        if (files.size() % 2 != 0) {
            throw new ParameterException(spec.commandLine(), "expected pairs of GOLD and ARTICLES, found " + files.size()
                    + " files; name the articles behind each gold");
        }
        Messages messages = new Messages(main.console().err());
        PlaceTrainer trainer = new PlaceTrainer(Annotator.english());
        for (int i = 0; i < files.size(); i += 2) {
            try (Stream<Article> articles = Sources.read(List.of(files.get(i + 1)), main.console().in(), messages::skip)) {
                trainer.add(files.get(i), articles);
            }
        }
        List<String> lines = compare ? trainer.comparison() : trainer.weights();
        if (output != null) {
            Files.write(output, lines, StandardCharsets.UTF_8);
        } else {
            try (Printer printer = new Printer(main.console())) {
                printer.lines(lines);
            }
        }
        return messages.exitCode();
    }
}

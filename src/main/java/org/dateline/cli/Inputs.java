package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.article.Skipped;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The inputs of a command, as several commands share them. */
final class Inputs {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = {
        "Articles: a .txt file (one article), a .jsonl or .ndjson file (one article a line, with \"id\" and \"text\"),"
                + " a folder of such files, or - for JSON Lines on standard input."})
    private List<Path> paths;

    /** The articles of all inputs, read as they are consumed; close the stream. */
    Stream<Article> articles(Console console, Messages messages) {
        return articles(console, messages::skip);
    }

    /** The same, with what cannot be read told to {@code skipped}. */
    Stream<Article> articles(Console console, Consumer<Skipped> skipped) {
        return Articles.read(paths, console.in(), skipped);
    }

    /** The inputs as they were named. */
    List<Path> paths() {
        return List.copyOf(paths);
    }

    /** Refuses an output that would be read as input, or overwrite it. */
    void refuse(Path output, CommandSpec spec) {
        Path written = output.toAbsolutePath().normalize();
        for (Path path : paths) {
            Path read = path.toAbsolutePath().normalize();
            if (written.equals(read) || Files.isDirectory(read) && written.startsWith(read)) {
                throw new CommandLine.ParameterException(spec.commandLine(),
                        output + " is within the input " + path + "; name an output outside of it");
            }
        }
    }
}

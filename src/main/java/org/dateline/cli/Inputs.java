package org.dateline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Skipped;
import org.dateline.format.ArticleFields;
import org.dateline.format.SourceObserver;
import org.dateline.format.SourceSettings;
import org.dateline.format.Sources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command, as several commands share them. */
final class Inputs {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = {
        "Files, or folders of them, or - for standard input: web pages, feeds (RSS, Atom), web archives (WARC), PDF, mails (.eml,"
                + " .mbox), tables (.csv, .tsv), JSON, .docx, .odt, .txt (one article), .jsonl (one article a line, with \"id\" and"
                + " \"text\"), and .gz and .zip of all these."})
    private List<Path> paths;

    @Option(names = "--as", paramLabel = "KIND", description = "Read every file as KIND, whatever it seems to be: html, feed, text, ...")
    private String as;

    @Option(names = "--published", paramLabel = "DAY", description = "The day of publication (2020-01-31) of articles that tell none.")
    private LocalDate published;

    @Option(names = "--day-from-name",
            description = "Where an article tells no day of publication, take the day in the name of its file or folder.")
    private boolean dayFromName;

    @Option(names = "--column", paramLabel = "FIELD=NAME", description = "The column of a table, or field of JSON, that holds FIELD: text,"
            + " title, published, url, outlet, language or id. May be given several times.")
    private Map<String, String> columns = Map.of();

    /** The articles of all inputs, read as they are consumed; close the stream. */
    Stream<Article> articles(Console console, Messages messages) {
        return articles(console, messages, settings());
    }

    /** The same with settings other than the options give. */
    Stream<Article> articles(Console console, SourceObserver observer, SourceSettings settings) {
        try {
            return Sources.read(paths, console.in(), settings, observer);
        } catch (IllegalArgumentException e) {
            throw new Choices.Wrong(e.getMessage());
        }
    }

    /** The same, with what cannot be read told to {@code skipped} and all else to {@code messages}. */
    Stream<Article> articles(Console console, Consumer<Skipped> skipped, Messages messages) {
        return articles(console, new SourceObserver() {
            @Override
            public void skipped(Skipped input) {
                skipped.accept(input);
            }

            @Override
            public void noted(String note) {
                messages.note(note);
            }
        }, settings());
    }

    /** What the options say. */
    SourceSettings settings() {
        for (String field : columns.keySet()) {
            Choices.of(ArticleFields.Field.class, "--column", field);
        }
        return new SourceSettings(Optional.ofNullable(as), Optional.ofNullable(published), dayFromName, columns, false);
    }

    /** The inputs as they were named. */
    List<Path> paths() {
        return List.copyOf(paths);
    }

    /** Refuses an output that would be read as input, or overwrite it. */
    void refuse(Path output, CommandSpec spec) {
        Outputs.refuse(output, paths, spec);
    }
}

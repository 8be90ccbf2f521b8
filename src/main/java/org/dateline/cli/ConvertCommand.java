package org.dateline.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.format.ArticleWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code convert}: prints what is read of files as JSON Lines. */
@Command(name = "convert", mixinStandardHelpOptions = true,
        description = {"Prints the articles that are read of files as JSON Lines, the form that all commands read: \"id\", \"text\","
                + " \"title\", \"outlet\", \"url\", \"published\", \"language\", and in \"origin\" the file, what told the day, and"
                + " where each paragraph stands.",
            "Look at it, mend it, and give it to the other commands."},
        footer = {"", "Examples:",
            "  dateline convert saved-pages/ > articles.jsonl",
            "  dateline convert crawl.warc.gz | dateline extract -",
            "  dateline convert --column text=Body --column published=When table.csv",
            "  dateline convert --published 2020-01-31 notes.txt"})
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(main.console().err());
        try (Printer printer = new Printer(main.console());
                Stream<Article> articles = inputs.articles(main.console(), messages, inputs.settings().withOtherLanguages())) {
            for (Iterator<Article> i = articles.iterator(); i.hasNext();) {
                printer.line(ArticleWriter.line(i.next()));
            }
        }
        return messages.exitCode();
    }
}

package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import org.dateline.pipeline.ArticleWorkers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code extract}: prints what is found in each article as JSON Lines. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Prints the places, dates and figures of each article as JSON, one article a line.",
        footer = {"", "Examples:",
            "  dateline extract seeds/ > seeds.jsonl",
            "  dateline extract -o out.jsonl news.jsonl more/*.txt",
            "  dateline extract --corrections mine.tsv news.jsonl",
            "  zcat news.jsonl.gz | dateline extract - | jq -c '.figures[]'"})
final class ExtractCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Path output;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        Messages messages = new Messages(main.console().err());
        try (OutputStream out = new BufferedOutputStream(open(), 1 << 16);
                Stream<Article> articles = inputs.articles(main.console(), messages);
                ArticleWorkers workers = new ArticleWorkers(Runtime.getRuntime().availableProcessors())) {
            Annotator annotator = places.annotator();
            places.check(messages);
            workers.run(articles.iterator(), article -> print(annotator, article), new Lines(out, messages));
        }
        messages.end();
        return messages.exitCode();
    }

    private OutputStream open() {
        if (output == null) {
            return main.console().out();
        }
        inputs.refuse(output, spec);
        try {
            return Files.newOutputStream(output);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), output + " cannot be written (" + e.getClass().getSimpleName() + "); name a file in a folder that is there");
        }
    }

    private static byte[] print(Annotator annotator, Article article) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (AnnotationWriter writer = new AnnotationWriter(line)) {
            writer.write(annotator.annotate(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toByteArray();
    }

    /** Where the lines go. */
    private record Lines(OutputStream out, Messages messages) implements ArticleWorkers.Results<byte[], IOException> {

        @Override
        public void accept(byte[] line) throws IOException {
            out.write(line);
        }

        @Override
        public void failed(Article article, Throwable why) {
            messages.failed(article, why);
        }

        @Override
        public void caughtUp() throws IOException {
            out.flush();
        }
    }
}

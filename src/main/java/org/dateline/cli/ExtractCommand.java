package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.pipeline.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: prints what is found in each article as JSON Lines. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Prints places, dates and figures of each article as JSON, one article a line.")
final class ExtractCommand implements Callable<Integer> {

    @Option(names = "-o", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Path output;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "A .txt or .jsonl file, a folder, or - for JSON Lines on standard input.")
    private List<Path> inputs;

    private int skipped;

    @Override
    public Integer call() throws IOException {
        Annotator annotator = Annotator.english();
        try (OutputStream out = output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output);
                AnnotationWriter writer = new AnnotationWriter(new BufferedOutputStream(out, 1 << 16))) {
            for (Path input : inputs) {
                try (Stream<Article> articles = input.toString().equals("-")
                        ? Articles.lines(System.in, "standard input", this::skip)
                        : Articles.read(input, this::skip)) {
                    for (Iterator<Article> i = articles.iterator(); i.hasNext();) {
                        writer.write(annotator.annotate(i.next()));
                    }
                }
            }
        }
        return skipped == 0 ? 0 : 1;
    }

    private void skip(Skipped bad) {
        skipped++;
        System.err.println(bad);
    }
}

package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.article.Skipped;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;

/** Reads the lines that {@code export} printed, one at a time. */
final class ExportedLines implements Iterator<AnnotatedArticle> {

    private final Iterator<Path> paths;
    private final InputStream standardInput;
    private final Consumer<Skipped> skipped;
    private Optional<BufferedReader> lines = Optional.empty();
    private Optional<AnnotatedArticle> next = Optional.empty();
    private String name = "";
    private int number;

    private ExportedLines(List<Path> paths, InputStream standardInput, Consumer<Skipped> skipped) {
        this.paths = paths.iterator();
        this.standardInput = standardInput;
        this.skipped = skipped;
    }

    /**
     * The articles of some files, read as the stream is consumed.
     *
     * @param paths the files; {@code -} stands for {@code standardInput}
     * @param skipped told of each line that cannot be read
     */
    static Stream<AnnotatedArticle> read(List<Path> paths, InputStream standardInput, Consumer<Skipped> skipped) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(
                new ExportedLines(paths, standardInput, skipped), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (lines.isPresent() || paths.hasNext())) {
            if (lines.isPresent()) {
                readLine(lines.get());
            } else {
                open(paths.next());
            }
        }
        return next.isPresent();
    }

    @Override
    public AnnotatedArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more lines");
        }
        AnnotatedArticle article = next.orElseThrow();
        next = Optional.empty();
        return article;
    }

    private void open(Path path) {
        name = path.toString();
        number = 0;
        if (Files.isDirectory(path)) {
            skip("is a folder; name the files that export wrote");
            return;
        }
        try {
            InputStream in = name.equals("-") ? standardInput : Files.newInputStream(path);
            lines = Optional.of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
        } catch (IOException e) {
            skip("cannot be read; check the path and its permissions");
        }
    }

    private void readLine(BufferedReader open) {
        String line;
        try {
            number++;
            line = open.readLine();
            if (line == null) {
                open.close();
                lines = Optional.empty();
                return;
            }
        } catch (CharacterCodingException e) {
            lines = Optional.empty();
            skip("not UTF-8; this line and the rest of the file are left out");
            return;
        } catch (IOException e) {
            lines = Optional.empty();
            skip("cannot be read further: " + e.getMessage());
            return;
        }
        try {
            if (!line.isBlank()) {
                next = Optional.of(AnnotationReader.read(line));
            }
        } catch (IOException e) {
            skip(e.getMessage());
        }
    }

    private void skip(String why) {
        skipped.accept(new Skipped(name, number, why));
    }
}

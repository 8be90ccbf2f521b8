package org.dateline.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders and streams: {@code .txt} files of one article each, {@code .jsonl} and
 * {@code .ndjson} files of one a line. Bad input is reported and the rest goes on.
 */
public final class Articles {

    private Articles() {}

    /**
     * The articles of {@code input}, a file or a folder (walked in name order), read as the stream is consumed.
     *
     * @param skipped told of each input that could not be read
     */
    public static Stream<Article> read(Path input, Consumer<Skipped> skipped) {
        if (!Files.exists(input)) {
            skipped.accept(new Skipped(input.toString(), 0, "no such file or folder; check the path"));
            return Stream.empty();
        }
        if (!Files.isDirectory(input)) {
            return file(input, input.getFileName().toString(), skipped);
        }
        try (Stream<Path> walk = Files.walk(input)) {
            List<Path> files = walk.filter(Files::isRegularFile).filter(Articles::isArticleFile)
                    .sorted().toList();
            if (files.isEmpty()) {
                skipped.accept(new Skipped(input.toString(), 0,
                        "the folder holds no articles; expected .txt, .jsonl or .ndjson files"));
            }
            return files.stream().flatMap(file -> file(file, below(input, file), skipped));
        } catch (IOException | UncheckedIOException e) {
            skipped.accept(new Skipped(input.toString(), 0, "cannot be read: " + e.getMessage()));
            return Stream.empty();
        }
    }

    private static boolean isArticleFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || isJsonLines(name);
    }

    private static boolean isJsonLines(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static String below(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Article> file(Path file, String id, Consumer<Skipped> skipped) {
        try {
            if (isJsonLines(id)) {
                return lines(Files.newInputStream(file), file.toString(), skipped);
            }
            String text = Utf8.decode(Files.readAllBytes(file));
            if (text.isBlank()) {
                skipped.accept(new Skipped(file.toString(), 0, "the file is empty"));
                return Stream.empty();
            }
            return Stream.of(Article.of(new ArticleId(id), text));
        } catch (Utf8.Malformed e) {
            skipped.accept(new Skipped(file.toString(), e.line(), e.getMessage()));
        } catch (NoSuchFileException e) {
            skipped.accept(new Skipped(file.toString(), 0, "no such file; check the path"));
        } catch (IOException e) {
            skipped.accept(new Skipped(file.toString(), 0, "cannot be read: " + e.getMessage()));
        }
        return Stream.empty();
    }

    /**
     * The articles of a stream of JSON Lines, one a line, read as the result is consumed.
     *
     * @param name what messages call the stream
     */
    public static Stream<Article> lines(InputStream in, String name, Consumer<Skipped> skipped) {
        Iterator<Article> iterator = new LineIterator(new BufferedInputStream(in, 1 << 16), name, skipped);
        return StreamSupport.stream(((Iterable<Article>) () -> iterator).spliterator(), false).onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close " + name, e);
            }
        });
    }

    private static final class LineIterator implements Iterator<Article> {
        private final InputStream in;
        private final String name;
        private final Consumer<Skipped> skipped;
        private int line;
        private Optional<Article> next = Optional.empty();
        private boolean done;

        LineIterator(InputStream in, String name, Consumer<Skipped> skipped) {
            this.in = in;
            this.name = name;
            this.skipped = skipped;
        }

        @Override
        public boolean hasNext() {
            while (next.isEmpty() && !done) {
                next = read();
            }
            return next.isPresent();
        }

        @Override
        public Article next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Article article = next.orElseThrow();
            next = Optional.empty();
            return article;
        }

        private Optional<Article> read() {
            try {
                byte[] bytes = nextLine();
                if (bytes == null) {
                    done = true;
                    return Optional.empty();
                }
                line++;
                String json = Utf8.decode(bytes);
                return json.isBlank() ? Optional.empty() : Optional.of(ArticleJson.read(json));
            } catch (Utf8.Malformed | ArticleJson.Malformed e) {
                skipped.accept(new Skipped(name, line, e.getMessage()));
            } catch (IOException e) {
                skipped.accept(new Skipped(name, line + 1, "cannot be read further: " + e.getMessage()));
                done = true;
            }
            return Optional.empty();
        }

        private byte[] nextLine() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
            int b = in.read();
            if (b < 0) {
                return null;
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                out.write(b);
            }
            return out.toByteArray();
        }
    }
}

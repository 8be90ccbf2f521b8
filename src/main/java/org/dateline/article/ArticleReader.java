package org.dateline.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the articles of one run, one after another: what the streams of {@link Articles} are made of. */
final class ArticleReader implements Iterator<Article>, Closeable {

    private final Iterator<Path> inputs;
    private final InputStream standardInput;
    private final Consumer<Skipped> skipped;
    private final SeenIds seen = new SeenIds();
    private Optional<FolderWalk> folder = Optional.empty();
    private Optional<JsonLines> lines = Optional.empty();
    private Optional<Article> next = Optional.empty();

    ArticleReader(List<Path> inputs, InputStream standardInput, Consumer<Skipped> skipped) {
        this.inputs = List.copyOf(inputs).iterator();
        this.standardInput = standardInput;
        this.skipped = skipped;
    }

    ArticleReader(JsonLines lines, Consumer<Skipped> skipped) {
        this.inputs = Collections.emptyIterator();
        this.standardInput = InputStream.nullInputStream();
        this.skipped = skipped;
        this.lines = Optional.of(lines);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty()) {
            if (lines.isPresent()) {
                nextLine(lines.get());
            } else if (folder.isPresent()) {
                nextFile(folder.get());
            } else if (inputs.hasNext()) {
                open(inputs.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more articles");
        }
        Article article = next.orElseThrow();
        next = Optional.empty();
        return article;
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
        }
    }

    private void open(Path input) {
        if (input.toString().equals("-")) {
            lines = Optional.of(new JsonLines(standardInput, "standard input", skipped));
        } else if (Files.isDirectory(input)) {
            folder = Optional.of(new FolderWalk(input, skipped));
        } else if (!Files.exists(input)) {
            skip(input, 0, "no such file or folder; check the path");
        } else if (!ArticleFile.isOne(input)) {
            skip(input, 0, "not a file of articles; expected a folder, or a file named .txt, .jsonl or .ndjson");
        } else {
            open(new ArticleFile(input, ArticleFile.name(input)));
        }
    }

    private void nextFile(FolderWalk walk) {
        if (walk.hasNext()) {
            open(walk.next());
        } else {
            folder = Optional.empty();
        }
    }

    private void open(ArticleFile file) {
        try {
            if (file.isJsonLines()) {
                lines = Optional.of(new JsonLines(Files.newInputStream(file.path()), file.path().toString(), skipped));
            } else {
                give(Article.of(new ArticleId(file.id()), file.text()), file.path().toString(), 0);
            }
        } catch (Malformed e) {
            skip(file.path(), e.line(), e.getMessage());
        } catch (IOException e) {
            skip(file.path(), 0, Malformed.reason(e));
        }
    }

    private void nextLine(JsonLines open) {
        Optional<Article> article = open.read();
        if (article.isPresent()) {
            give(article.get(), open.name(), open.line());
            return;
        }
        lines = Optional.empty();
        try {
            open.close();
        } catch (IOException e) {
            skipped.accept(new Skipped(open.name(), open.line(), Malformed.reason(e)));
        }
    }

    private void give(Article article, String source, int line) {
        if (!seen.add(article.id())) {
            skipped.accept(new Skipped(source, line, "the id '" + article.id()
                    + "' came before in this run; give each article an id of its own"));
        }
        next = Optional.of(article);
    }

    private void skip(Path input, int line, String why) {
        skipped.accept(new Skipped(input.toString(), line, why));
    }
}

package org.dateline.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Skipped;

/** Reads the articles of one run, one after another: what the streams of {@link Sources} are made of. */
final class SourceStream implements Iterator<Article>, Closeable {

    private final Iterator<Path> inputs;
    private final InputStream standardInput;
    private final Source.Context context;
    private final Readers readers = new Readers();
    private final SeenArticles seen = new SeenArticles();
    private final PassedOver passedOver = new PassedOver();
    private final Set<String> missing = new HashSet<>();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private Optional<FolderWalk> folder = Optional.empty();
    private Optional<Article> next = Optional.empty();
    private boolean ended;

    /**
     * A file under way.
     *
     * @param told the kind that the settings tell for what is in it; nothing where the file itself, or one around it, is of that kind
     */
    private record Opened(Source source, SourceItems items, Optional<String> told) {}

    SourceStream(List<Path> inputs, InputStream standardInput, SourceSettings settings, SourceObserver observer) {
        this.inputs = List.copyOf(inputs).iterator();
        this.standardInput = standardInput;
        this.context = new Source.Context(settings, observer, passedOver, readers);
        settings.as().ifPresent(readers::named);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            if (!opened.isEmpty()) {
                nextItem(opened.peek());
            } else if (folder.isPresent()) {
                nextFile(folder.get());
            } else if (inputs.hasNext()) {
                open(inputs.next());
            } else {
                ended = true;
                passedOver.tell(context.observer());
            }
        }
        return next.isPresent();
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
        ended = true;
        while (!opened.isEmpty()) {
            close(opened.pop());
        }
    }

    private static void close(Opened file) throws IOException {
        try (InputStream in = file.source.stream()) {
            file.items.close();
        }
    }

    private void open(Path input) {
        if (input.toString().equals("-")) {
            open(Source.stream("standard input", standardInput, context), true, context.settings().as());
        } else if (Files.isDirectory(input)) {
            folder = Optional.of(new FolderWalk(input, context.observer()));
        } else if (!Files.exists(input)) {
            skip(input.toString(), 0, "no such file or folder; check the path");
        } else {
            open(new InputFile(input, InputFile.name(input)), true);
        }
    }

    private void nextFile(FolderWalk walk) {
        if (walk.hasNext()) {
            open(walk.next(), false);
        } else {
            walk.tellIfEmpty();
            folder = Optional.empty();
        }
    }

    private void open(InputFile file, boolean named) {
        try {
            open(Source.file(file, Files.newInputStream(file.path()), context), named, context.settings().as());
        } catch (IOException e) {
            skip(file.path().toString(), 0, Malformed.reason(e));
        }
    }

    /**
     * @param named whether the user named the file, and so means it to be read
     * @param told the kind that the settings tell for it
     */
    private void open(Source source, boolean named, Optional<String> told) {
        Optional<Opened> file = Optional.empty();
        if (!named && PassedOver.isLitter(source.name())) {
            drop(source);
            return;
        }
        try {
            Optional<SourceReader> reader = readers.reader(source.head(), told);
            if (reader.isEmpty() && source.path().isEmpty() && source.isInput()) {
                reader = Optional.of(readers.named("jsonl"));
            }
            if (reader.isEmpty()) {
                passOver(source, named);
            } else {
                folder.ifPresent(FolderWalk::found);
                Optional<String> inner = told.filter(reader.get().kind()::equals).isPresent() ? Optional.empty() : told;
                file = open(source, reader.get()).map(items -> new Opened(source, items, inner));
            }
        } catch (IOException e) {
            folder.ifPresent(FolderWalk::found);
            source.report(e instanceof Malformed malformed ? malformed.line() : 0, Malformed.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            source.report(0, failure(e));
        }
        file.ifPresentOrElse(opened::push, () -> drop(source));
    }

    private Optional<SourceItems> open(Source source, SourceReader reader) throws IOException {
        Optional<SourceReader.Dependency> lacking = reader.dependency().filter(dependency -> !dependency.isPresent());
        if (lacking.isPresent()) {
            if (missing.add(lacking.get().artifact())) {
                source.report(0, "to read files of the kind " + reader.kind() + ", add " + lacking.get().artifact()
                        + " to the class path; all such files are passed over");
            } else {
                passedOver.file(source.name());
            }
            return Optional.empty();
        }
        if (source.isTooDeep(Readers.isArchive(reader.kind()))) {
            throw new Malformed("lies too deep: archives in archives are read " + Limits.ARCHIVES + " deep, mails in mails " + Limits.MAILS
                    + "; unpack it first");
        }
        if (source.head().isEmpty() && reader.kind().equals("pdf")) {
            throw new Malformed("the file is empty");
        }
        return Optional.of(reader.open(source));
    }

    private void passOver(Source source, boolean named) {
        if (named) {
            source.report(0, "not a file of articles; expected a folder, or a file of one of the kinds " + readers.kinds());
        } else {
            passedOver.file(source.name());
        }
    }

    private void drop(Source source) {
        if (source.isInput()) {
            try {
                source.stream().close();
            } catch (IOException e) {
                source.report(0, Malformed.reason(e));
            }
        }
    }

    private void nextItem(Opened file) {
        try {
            Optional<SourceItem> item = file.items.next();
            if (item.isEmpty()) {
                opened.pop();
                file.items.close();
                drop(file.source);
            } else if (item.get() instanceof Source inner) {
                open(inner, false, file.told);
            } else if (item.get() instanceof SourceArticle article) {
                give(article, file.source);
            }
        } catch (Malformed e) {
            file.source.report(e.line(), e.getMessage());
        } catch (IOException e) {
            opened.remove(file);
            file.source.report(0, Malformed.reason(e));
            drop(file.source);
        } catch (RuntimeException | StackOverflowError e) {
            opened.remove(file);
            file.source.report(0, failure(e));
            drop(file.source);
        }
    }

    private static String failure(Throwable e) {
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    private void give(SourceArticle read, Source source) {
        Article article = new Settled(context.settings(), source.name()).apply(read.article());
        boolean plain = article.origin().filter(origin -> !origin.isPlain()).isEmpty();
        if (!plain && !context.settings().otherLanguages()) {
            Optional<String> other = Languages.other(article);
            if (other.isPresent()) {
                passedOver.language(other.get());
                return;
            }
        }
        SeenArticles.Novelty novelty = seen.add(article, read.edition());
        if (plain && novelty != SeenArticles.Novelty.NEW) {
            source.report(article.origin().map(origin -> origin.record().orElse(0)).orElse(0), "the id '" + article.id()
                    + "' came before in this run; give each article an id of its own");
        } else if (novelty == SeenArticles.Novelty.SAME) {
            passedOver.repeated();
            return;
        } else if (novelty != SeenArticles.Novelty.NEW) {
            passedOver.updated();
        }
        if (plain || novelty != SeenArticles.Novelty.OLDER) {
            next = Optional.of(article);
        }
    }

    private void skip(String source, int line, String why) {
        context.observer().skipped(new Skipped(source, line, why));
    }
}

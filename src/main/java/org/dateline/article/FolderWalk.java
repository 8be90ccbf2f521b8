package org.dateline.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Walks a folder and those in it in the order of their names, file or folder, and gives the files of articles. Links
 * are followed; one that leads back to a folder around it is reported.
 */
final class FolderWalk implements Iterator<ArticleFile> {

    private final Path root;
    private final Consumer<Skipped> skipped;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<ArticleFile> next = Optional.empty();
    private boolean foundSome;

    /** A folder under way: what its files' ids begin with, and what is left in it. */
    private record Level(Path folder, String prefix, Iterator<Path> left) {}

    FolderWalk(Path root, Consumer<Skipped> skipped) {
        this.root = root;
        this.skipped = skipped;
        enter(root, "");
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !levels.isEmpty()) {
            Level level = levels.peek();
            if (level.left().hasNext()) {
                visit(level, level.left().next());
            } else {
                levels.pop();
            }
        }
        if (next.isEmpty() && !foundSome) {
            foundSome = true;
            skipped.accept(new Skipped(root.toString(), 0,
                    "the folder holds no articles; expected .txt, .jsonl or .ndjson files"));
        }
        return next.isPresent();
    }

    @Override
    public ArticleFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files in " + root);
        }
        ArticleFile file = next.orElseThrow();
        next = Optional.empty();
        return file;
    }

    private void visit(Level level, Path path) {
        if (Files.isDirectory(path)) {
            enter(path, level.prefix() + ArticleFile.name(path) + "/");
        } else if (ArticleFile.isOne(path) && (Files.isRegularFile(path) || !Files.exists(path))) {
            foundSome = true;
            next = Optional.of(new ArticleFile(path, level.prefix() + ArticleFile.name(path)));
        }
    }

    private void enter(Path folder, String prefix) {
        try {
            if (Files.isSymbolicLink(folder) && leadsBack(folder)) {
                skipped.accept(new Skipped(folder.toString(), 0, "a link to a folder that it is in; passed over"));
                return;
            }
            levels.push(new Level(folder, prefix, entries(folder).iterator()));
        } catch (IOException e) {
            foundSome = true;
            skipped.accept(new Skipped(folder.toString(), 0, Malformed.reason(e)));
        }
    }

    private boolean leadsBack(Path link) throws IOException {
        for (Level level : levels) {
            if (Files.isSameFile(level.folder(), link)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(ArticleFile::name));
        return entries;
    }
}

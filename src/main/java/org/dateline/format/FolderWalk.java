package org.dateline.format;

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
import java.util.Set;
import org.dateline.article.Skipped;

/**
 * Walks a folder and those in it in the order of their names, file or folder, and gives their files. Links
 * are followed; one that leads back to a folder around it is reported.
 */
final class FolderWalk implements Iterator<InputFile> {

    /** How browsers in several languages end the name of a folder of a saved page. */
    private static final Set<String> SAVED = Set.of("_files", "_fichiers", "_archivos", "_arquivos", "_file", "_bestanden", "_Dateien");

    private final Path root;
    private final SourceObserver observer;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<InputFile> next = Optional.empty();
    private boolean foundSome;
    private int hidden;

    /** A folder under way: what its files' ids begin with, and what is left in it. */
    private record Level(Path folder, String prefix, Iterator<Path> left) {}

    FolderWalk(Path root, SourceObserver observer) {
        this.root = root;
        this.observer = observer;
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
        return next.isPresent();
    }

    /** Takes note that the folder holds a file that is read, or should be. */
    void found() {
        foundSome = true;
    }

    /** Reports a folder in which nothing was found. */
    void tellIfEmpty() {
        if (hidden > 0) {
            observer.noted("passed over in " + root + ": " + hidden + (hidden == 1 ? " hidden folder" : " hidden folders"));
        }
        if (!foundSome) {
            observer.skipped(new Skipped(root.toString(), 0, "the folder holds no articles; \"convert --help\" tells what is read"));
        }
    }

    @Override
    public InputFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more files in " + root);
        }
        InputFile file = next.orElseThrow();
        next = Optional.empty();
        return file;
    }

    private void visit(Level level, Path path) {
        if (Files.isDirectory(path)) {
            if (InputFile.name(path).startsWith(".")) {
                hidden++;
            } else if (!isSavedBeside(path)) {
                enter(path, level.prefix() + InputFile.name(path) + "/");
            }
        } else if (Files.isRegularFile(path) || !Files.exists(path)) {
            next = Optional.of(new InputFile(path, level.prefix() + InputFile.name(path)));
        } else {
            observer.skipped(new Skipped(path.toString(), 0, "a pipe or device, which is not read within a folder; name it by itself"));
        }
    }

    /** Whether a folder holds what a browser saved with the page beside it: {@code NAME_files} with {@code NAME.html}. */
    private static boolean isSavedBeside(Path folder) {
        String name = InputFile.name(folder);
        int cut = name.lastIndexOf('_');
        if (cut <= 0 || !SAVED.contains(name.substring(cut))) {
            return false;
        }
        String page = name.substring(0, cut);
        return Files.exists(folder.resolveSibling(page + ".html")) || Files.exists(folder.resolveSibling(page + ".htm"));
    }

    private void enter(Path folder, String prefix) {
        try {
            if (Files.isSymbolicLink(folder) && leadsBack(folder)) {
                observer.skipped(new Skipped(folder.toString(), 0, "a link to a folder that it is in; passed over"));
                return;
            }
            levels.push(new Level(folder, prefix, entries(folder).iterator()));
        } catch (IOException e) {
            foundSome = true;
            observer.skipped(new Skipped(folder.toString(), 0, Malformed.reason(e)));
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
        entries.sort(Comparator.comparing(InputFile::name));
        return entries;
    }
}

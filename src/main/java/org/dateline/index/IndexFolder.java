package org.dateline.index;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.ThreadInterruptedException;

/** Opens the folder of an index, and says what is wrong with one that cannot be opened. */
final class IndexFolder {

    private static final String FORMAT_KEY = "dateline.format";
    private static final double BUFFER_MEGABYTES = 64;

    /** What the systems say when a disk is full; Java has no exception of its own for it. */
    private static final Pattern FULL = Pattern.compile("No space left|not enough space|quota exceeded", Pattern.CASE_INSENSITIVE);

    private static final String REBUILD = "rebuild it from an export or from its articles";
    private static final long MEGABYTE = 1 << 20;

    /** What a commit writes beside the articles, generously. */
    private static final long SPARE_BYTES = MEGABYTE;

    /** The folder within it that keeps the ledger of its articles. */
    private static final String LEDGER = "ledger";

    private final String name;
    private final Directory directory;

    IndexFolder(String name, Directory directory) {
        this.name = name;
        this.directory = directory;
    }

    /** The folder at {@code path}. @throws CorpusException where something else is there */
    static IndexFolder at(Path path) {
        Objects.requireNonNull(path, "folder");
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CorpusException(path + " is a file; an index is a folder, name another one");
        }
        try {
            if (Files.isDirectory(path)) {
                Optional<String> foreign = foreignFile(path);
                if (foreign.isPresent()) {
                    throw new CorpusException(path + " is not an index of dateline, it holds " + foreign.get()
                            + "; name an empty or a new folder");
                }
            }
            return new IndexFolder(path.toString(), FSDirectory.open(path));
        } catch (IOException e) {
            throw failed(path.toString(), "opened", e);
        }
    }

    /** The folder at {@code path}, which must hold an index already; nothing is made. */
    static IndexFolder existing(Path path) {
        if (!Files.exists(path)) {
            throw none(path.toString());
        }
        return at(path);
    }

    private static CorpusException none(String name) {
        return new CorpusException("there is no index at " + name + "; make one with: dateline ingest --index " + name
                + " INPUT");
    }

    /** Where the ledger of its articles is kept, nothing where the index is not on a disk. */
    Optional<Path> ledger() {
        return FilterDirectory.unwrap(directory) instanceof FSDirectory disk ? Optional.of(disk.getDirectory().resolve(LEDGER)) : Optional.empty();
    }

    /** A file that no index has, while no commit shows that the folder is an index. */
    private static Optional<String> foreignFile(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> !file.matches("_.*|segments.*|pending_segments.*|write\\.lock|" + LEDGER)).sorted().findFirst();
        }
    }

    boolean exists() {
        try {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    /** Opens the last commit. */
    DirectoryReader reader() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                throw none(name);
            }
            checkFormat();
            return DirectoryReader.open(directory);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw failed("opened", e);
        }
    }

    /** Opens for writing, and makes the index where there is none. */
    IndexWriter writer() {
        try {
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                checkFormat();
            }
            IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setMergeScheduler(new QuietMerges());
            IndexWriter writer = new IndexWriter(directory, config);
            writer.setLiveCommitData(Map.of(FORMAT_KEY, String.valueOf(Fields.FORMAT)).entrySet());
            if (!exists) {
                writer.commit();
            }
            return writer;
        } catch (LockObtainFailedException e) {
            boolean here = String.valueOf(e.getMessage()).contains("this virtual machine");
            throw new CorpusException(here
                    ? "another corpus of this process is writing to the index " + name + "; close it first, or use it for both"
                    : "another process is writing to the index " + name + "; wait until it has finished, or stop it", e);
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    /** What is lacking to write the whole index once more beside itself, nothing where there is room or nobody can tell. */
    Optional<String> lackOfRoom() {
        try {
            if (!(FilterDirectory.unwrap(directory) instanceof FSDirectory disk)) {
                return Optional.empty();
            }
            long needed = SPARE_BYTES;
            for (String file : directory.listAll()) {
                needed += directory.fileLength(file);
            }
            long free = Files.getFileStore(disk.getDirectory()).getUsableSpace();
            return free >= needed ? Optional.empty()
                    : Optional.of(String.format(Locale.ROOT, "the disk of %s has %,d MB free, %,d MB are needed", name,
                            free >> 20, needed + MEGABYTE - 1 >> 20));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Merges on threads of their own; that one failed is told by the writer, not printed by the thread. */
    private static final class QuietMerges extends ConcurrentMergeScheduler {
        @Override
        protected void handleMergeException(Throwable failure) {
            // The pieces stay as they were, and the next change or commit meets the same trouble and tells it.
        }
    }

    private void checkFormat() throws IOException {
        String format = SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
        if (format == null) {
            throw new CorpusException(name + " is a Lucene index, but not one of dateline; name an empty or a new folder");
        }
        if (!isRead(format)) {
            throw new CorpusException("the index " + name + " has format " + format + ", this version reads formats "
                    + Fields.OLDEST_FORMAT + " to " + Fields.FORMAT + "; export it with the version that made it and rebuild it here");
        }
    }

    /** The writers' lock, so that nothing changes meanwhile; none where the folder may only be read. */
    Lock lock() throws IOException {
        try {
            return directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        } catch (LockObtainFailedException e) {
            throw new CorpusException("the index " + name + " is being written to; wait until that has finished, or stop it");
        } catch (IOException e) {
            return NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
        }
    }

    private static boolean isRead(String format) {
        return IntStream.rangeClosed(Fields.OLDEST_FORMAT, Fields.FORMAT).mapToObj(String::valueOf).anyMatch(format::equals);
    }

    /** What to throw where {@code e} kept the index from being read, opened or written. */
    CorpusException failed(String what, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException) {
                return new CorpusException("the index " + name + " is damaged" + Damage.where(cause) + "; " + REBUILD, cause);
            }
            if (cause instanceof ClosedByInterruptException || cause instanceof ThreadInterruptedException) {
                return new CorpusException("the index " + name + " cannot be " + what + ": the thread was interrupted; what was"
                        + " committed before is kept", cause);
            }
            if (cause instanceof IndexFormatTooOldException || cause instanceof IndexFormatTooNewException) {
                return new CorpusException("the index " + name + " is damaged or was made by another version ("
                        + cause.getMessage() + "); " + REBUILD, cause);
            }
        }
        return e instanceof IOException io ? failed(name, what, io)
                : new CorpusException("the index " + name + " cannot be " + what + ": " + e + "; check it with: dateline verify"
                        + " --index " + name, e);
    }

    private static CorpusException failed(String name, String what, IOException e) {
        String message = String.valueOf(e.getMessage());
        String why = e + ". Check the disk and the permissions of the folder";
        if (FULL.matcher(message).find()) {
            why = "the disk is full. Make room and run the same command again";
        } else if (e instanceof AccessDeniedException || message.contains("Read-only file system")) {
            why = "no permission for " + (e instanceof FileSystemException file ? file.getFile() : message)
                    + ". Ask for it, or name another folder";
        }
        return new CorpusException("the index " + name + " cannot be " + what + ": " + why
                + (what.equals("written") ? "; what was committed before is kept" : ""), e);
    }

    /** A searcher of a reader that is open. @throws CorpusException where it was closed */
    IndexSearcher acquire(SearcherManager searchers) throws IOException {
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException e) {
            throw closed();
        }
    }

    /** What to throw where something is asked of a corpus that was closed. */
    CorpusException closed() {
        return new CorpusException("the corpus of the index " + name + " is closed; open it again");
    }

    Directory directory() {
        return directory;
    }

    @Override
    public String toString() {
        return name;
    }
}

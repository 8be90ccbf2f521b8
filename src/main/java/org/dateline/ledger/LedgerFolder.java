package org.dateline.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A folder in which a {@link GrowingLedger} is kept from one process to the next: {@code tellings.N}, to which what articles tell is
 * added, and {@code state}, which is put in place in one step when the ledger is saved. A process that dies leaves the state that was
 * saved last. What is damaged, or of another version, is passed over, since the ledger can be made anew from its articles. The first who
 * opens a folder may save to it; others read it alone. Safe for use by several threads; close it.
 */
public final class LedgerFolder implements AutoCloseable {

    private static final String STATE = "state";
    private static final String TELLINGS = "tellings.";

    /** The first number of a state: these words and this version. */
    private static final long MARK = 0x6c65646765720000L | ToldBytes.VERSION;

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;
    private FileChannel tellings;
    private long number;
    private ByteStore bytes;
    private boolean forgotten;

    /** @param folder where it is, made if it is not there and may be */
    public LedgerFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
        FileChannel file = null;
        FileLock mine = null;
        try {
            Files.createDirectories(folder);
            file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            mine = file.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            mine = null;
        }
        this.lockFile = file;
        this.lock = mine;
    }

    /**
     * A ledger as it was saved.
     *
     * @param ledger the ledger
     * @param beside what was saved with it; nothing where the ledger begins empty
     */
    public record Kept(GrowingLedger ledger, Optional<byte[]> beside) {

        public Kept {
            Objects.requireNonNull(ledger, "ledger");
            Objects.requireNonNull(beside, "beside");
        }
    }

    /** Whether what is saved here is kept. */
    public boolean mayBeSaved() {
        return lock != null;
    }

    /** The ledger that was saved last, an empty one where there is none that can be read. */
    public synchronized Kept open(TellingFinder finder) {
        Path state = folder.resolve(STATE);
        try {
            if (!forgotten && Files.exists(state)) {
                return saved(state, finder);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            number++;
        }
        try {
            return new Kept(new GrowingLedger(finder, new ToldStore(begin())), Optional.empty());
        } catch (IOException e) {
            return new Kept(new GrowingLedger(finder), Optional.empty());
        }
    }

    private Kept saved(Path state, TellingFinder finder) throws IOException {
        check(state);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(state), 1 << 16))) {
            if (in.readLong() != MARK) {
                throw new IOException("another version");
            }
            number = in.readLong();
            long length = in.readLong();
            long live = in.readLong();
            byte[] beside = new byte[in.readInt()];
            in.readFully(beside);
            tellings = mayBeSaved() ? FileChannel.open(file(), StandardOpenOption.READ, StandardOpenOption.WRITE)
                    : FileChannel.open(file(), StandardOpenOption.READ);
            if (tellings.size() < length || length > 1 << 20 && live < length / 3) {
                throw new IOException("cut short, or mostly of articles that are gone");
            }
            bytes = new ByteStore(tellings, length, mayBeSaved());
            GrowingLedger ledger = new GrowingLedger(finder, new ToldStore(bytes));
            LedgerState.read(ledger, in);
            return new Kept(ledger, Optional.of(beside));
        }
    }

    /** A new file of tellings; others are no more of use. */
    private ByteStore begin() throws IOException {
        if (!mayBeSaved()) {
            return new ByteStore();
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, TELLINGS + "*")) {
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
        tellings = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        bytes = new ByteStore(tellings, 0, true);
        forgotten = false;
        return bytes;
    }

    private Path file() {
        return folder.resolve(TELLINGS + number);
    }

    /** Saves the ledger that was opened here; nothing happens where that may not be. */
    public synchronized void save(GrowingLedger ledger, byte[] beside) throws IOException {
        if (!mayBeSaved() || bytes == null) {
            return;
        }
        Path made = folder.resolve(STATE + ".new");
        CRC32 checksum = new CRC32();
        try (FileChannel file = FileChannel.open(made, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                        new CheckedOutputStream(Channels.newOutputStream(file), checksum), 1 << 16))) {
            synchronized (ledger) {
                ledger.settle();
                out.writeLong(MARK);
                out.writeLong(number);
                out.writeLong(bytes.force());
                out.writeLong(ledger.live());
                out.writeInt(beside.length);
                out.write(beside);
                LedgerState.write(ledger, out);
            }
            out.flush();
            out.writeLong(checksum.getValue());
            out.flush();
            file.force(true);
        }
        Files.move(made, folder.resolve(STATE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the state is as it was written: its last eight bytes are the checksum of the others. */
    private static void check(Path state) throws IOException {
        CRC32 checksum = new CRC32();
        long left = Files.size(state) - Long.BYTES;
        try (DataInputStream in = new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(state), 1 << 16), checksum))) {
            byte[] buffer = new byte[1 << 16];
            while (left > 0) {
                int size = (int) Math.min(left, buffer.length);
                in.readFully(buffer, 0, size);
                left -= size;
            }
            long found = checksum.getValue();
            if (left < 0 || found != in.readLong()) {
                throw new IOException("damaged");
            }
        }
    }

    /** Forgets what was saved, where it is damaged: the next ledger that is opened here begins empty. */
    public synchronized void clear() {
        forgotten = true;
        bytes = null;
        number++;
        try {
            if (mayBeSaved()) {
                Files.deleteIfExists(folder.resolve(STATE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the damaged ledger in " + folder + " cannot be deleted", e);
        }
    }

    /** Lets others save; ledgers that were opened here can be read on. */
    @Override
    public synchronized void close() {
        try {
            if (lock != null && lock.isValid()) {
                lock.release();
            }
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be closed", e);
        }
    }
}

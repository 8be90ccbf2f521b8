package org.dateline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Keeps bytes and gives them back by the place that it named for them. What is there is never changed; more is put at the end of a
 * file, or, where there is none to write to, in memory and, once that is much, in a temporary file that is deleted with the process.
 * Safe for use by several threads.
 */
final class ByteStore {

    /** So many bytes are kept in memory where there is no file for them. */
    private static final long IN_MEMORY = 64L << 20;

    /** The last bits of a place: where it is. */
    private static final int FILE = 0;
    private static final int MEMORY = 1;
    private static final int TEMPORARY = 2;
    private static final int BITS = 2;
    /** The bits before those: how many bytes there are, as far as they tell it. */
    private static final int SIZE_BITS = 20;
    private static final int MOST_SIZE = (1 << SIZE_BITS) - 1;
    private static final int HEADER = 2 * Integer.BYTES;

    private final Pile kept;
    private boolean growing;
    private IOException failure;
    private final List<byte[]> memory = new ArrayList<>();
    private long inMemory;
    private Pile temporary;

    /** A store without a file of its own. */
    ByteStore() {
        this.kept = null;
        this.growing = false;
    }

    /**
     * A store with what a file holds.
     *
     * @param length how many bytes of the file are known to be whole; others behind them are written over
     * @param growing whether more is put into the file
     */
    ByteStore(FileChannel file, long length, boolean growing) {
        this.kept = new Pile(file, length);
        this.growing = growing;
    }

    /** A file to whose end bytes are added, each with its length and checksum. */
    private static final class Pile {
        private final FileChannel file;
        private long length;

        Pile(FileChannel file, long length) {
            this.file = file;
            this.length = length;
        }

        long put(byte[] bytes) throws IOException {
            long at = length;
            ByteBuffer out = ByteBuffer.allocate(HEADER + bytes.length).putInt(bytes.length).putInt(checksum(bytes)).put(bytes).flip();
            while (out.hasRemaining()) {
                length += file.write(out, length);
            }
            return at;
        }

        byte[] get(long at) throws IOException {
            ByteBuffer header = read(at, HEADER);
            int size = header.getInt();
            if (size < 0 || at + HEADER + size > file.size()) {
                throw new IOException("damaged at " + at);
            }
            byte[] bytes = read(at + HEADER, size).array();
            if (checksum(bytes) != header.getInt()) {
                throw new IOException("damaged at " + at);
            }
            return bytes;
        }

        private ByteBuffer read(long at, int size) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(size);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, at + bytes.position()) < 0) {
                    throw new IOException("it ends at " + file.size());
                }
            }
            return bytes.flip();
        }

        private static int checksum(byte[] bytes) {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return (int) crc.getValue();
        }
    }

    /** Keeps bytes; tells the place to get them from. */
    synchronized long put(byte[] bytes) {
        try {
            if (growing) {
                try {
                    return place(kept.put(bytes), bytes, FILE);
                } catch (IOException e) {
                    failure = e;
                    growing = false;
                }
            }
            if (inMemory + bytes.length <= IN_MEMORY) {
                inMemory += bytes.length;
                memory.add(bytes.clone());
                return place(memory.size() - 1L, bytes, MEMORY);
            }
            if (temporary == null) {
                temporary = new Pile(FileChannel.open(Files.createTempFile("dateline-ledger", ".bytes"), StandardOpenOption.READ,
                        StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE), 0);
            }
            return place(temporary.put(bytes), bytes, TEMPORARY);
        } catch (IOException e) {
            throw new UncheckedIOException("what articles tell cannot be written to "
                    + Path.of(System.getProperty("java.io.tmpdir")) + "; make room there, or name another folder with -Djava.io.tmpdir", e);
        }
    }

    private static long place(long at, byte[] bytes, int kind) {
        return (at << SIZE_BITS | Math.min(bytes.length, MOST_SIZE)) << BITS | kind;
    }

    /** How many bytes there are at a place, up to a million. */
    static int size(long place) {
        return (int) (place >> BITS) & MOST_SIZE;
    }

    /** The bytes of a place. @throws UncheckedIOException where the file is damaged or cannot be read */
    byte[] get(long place) {
        Pile from;
        synchronized (this) {
            if ((place & (1 << BITS) - 1) == MEMORY) {
                return memory.get(Math.toIntExact(place >> BITS + SIZE_BITS));
            }
            from = (place & (1 << BITS) - 1) == FILE ? kept : temporary;
        }
        try {
            return from.get(place >> BITS + SIZE_BITS);
        } catch (IOException e) {
            throw new UncheckedIOException(from == kept ? "the ledger of the index is damaged; delete its folder \"ledger\", which is made "
                    + "anew from the articles" : "what articles tell cannot be read from the temporary file", e);
        }
    }

    /**
     * How many bytes of the file there are, once they are all on the disk.
     *
     * @throws IOException also where some could not be put there, so that they are elsewhere and the file is of no use to others
     */
    synchronized long force() throws IOException {
        if (failure != null) {
            throw failure;
        }
        kept.file.force(false);
        return kept.length;
    }
}

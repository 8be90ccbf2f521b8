package org.dateline.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Keeps bytes and gives them back by the place that it named for them. The first of them are kept in memory; once there are many,
 * all further ones go to a temporary file, which is deleted with the process. Safe for use by several threads.
 */
final class ByteStore {

    /** So many bytes are kept in memory. */
    private static final long IN_MEMORY = 64L << 20;

    private final long most;
    private final List<byte[]> kept = new ArrayList<>();
    private long size;
    private FileChannel file;
    private long written;

    ByteStore() {
        this(IN_MEMORY);
    }

    /** @param most how many bytes are kept in memory */
    ByteStore(long most) {
        this.most = most;
    }

    /** Keeps bytes; tells the place to get them from. */
    synchronized long put(byte[] bytes) {
        if (size + bytes.length <= most) {
            size += bytes.length;
            kept.add(bytes.clone());
            return kept.size() - 1;
        }
        try {
            long at = written;
            write(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            write(ByteBuffer.wrap(bytes));
            return -1 - at;
        } catch (IOException e) {
            throw new UncheckedIOException("what articles tell cannot be written to the folder of temporary files "
                    + System.getProperty("java.io.tmpdir") + "; make room there, or name another with -Djava.io.tmpdir", e);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("dateline-ledger", ".bytes");
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
    }

    /** The bytes of a place. */
    byte[] get(long place) {
        FileChannel from;
        synchronized (this) {
            if (place >= 0) {
                return kept.get(Math.toIntExact(place));
            }
            from = Objects.requireNonNull(file, "no such place");
        }
        try {
            long at = -1 - place;
            byte[] bytes = new byte[read(from, at, Integer.BYTES).getInt(0)];
            return Arrays.copyOf(read(from, at + Integer.BYTES, bytes.length).array(), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException("what articles tell cannot be read from the temporary file", e);
        }
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the file ends at " + file.size());
            }
        }
        return bytes;
    }
}

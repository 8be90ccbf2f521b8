package org.dateline.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;

/** The CRC-32 behind a packed article: a bit that changed on the disk is told, and never read as another number. */
final class PackedChecksum {

    private PackedChecksum() {}

    /** The bytes with their checksum behind them. */
    static byte[] added(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + Integer.BYTES);
        ByteBuffer.wrap(longer).putInt(bytes.length, of(bytes, 0, bytes.length));
        return longer;
    }

    /** The bytes without the checksum behind them. @throws IOException where it does not fit */
    static BytesRef checked(BytesRef bytes) throws IOException {
        int length = bytes.length - Integer.BYTES;
        if (length < 1 || ByteBuffer.wrap(bytes.bytes).getInt(bytes.offset + length) != of(bytes.bytes, bytes.offset, length)) {
            throw new IOException("the checksum of a stored article does not fit");
        }
        return new BytesRef(bytes.bytes, bytes.offset, length);
    }

    private static int of(byte[] bytes, int offset, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, offset, length);
        return (int) sum.getValue();
    }
}

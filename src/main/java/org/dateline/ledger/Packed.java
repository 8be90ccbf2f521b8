package org.dateline.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs bytes by RFC 1951, without a header, behind their length. Safe for use by several threads. */
final class Packed {

    private Packed() {}

    static byte[] pack(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteBuffer packed = ByteBuffer.allocate(bytes.length + bytes.length / 8 + 64).putInt(bytes.length);
            while (!deflater.finished()) {
                deflater.deflate(packed);
            }
            return Arrays.copyOf(packed.array(), packed.position());
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalArgumentException where the bytes were not packed here */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            ByteBuffer in = ByteBuffer.wrap(packed);
            byte[] bytes = new byte[in.getInt()];
            inflater.setInput(in);
            int filled = 0;
            while (filled < bytes.length) {
                int more = inflater.inflate(bytes, filled, bytes.length - filled);
                if (more == 0) {
                    throw new IllegalArgumentException("packed bytes are cut short");
                }
                filled += more;
            }
            return bytes;
        } catch (DataFormatException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("packed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }
}

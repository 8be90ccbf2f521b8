package org.dateline.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Encodes JSON as UTF-8; a lone surrogate, which UTF-8 cannot hold, is written as its JSON escape. */
public final class SurrogateSafeWriter extends Writer {

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 14];
    private int size;
    private char high;

    public SurrogateSafeWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (chars[i] < 0x80 && high == 0 && size < buffer.length) {
                buffer[size++] = (byte) chars[i];
            } else {
                write(chars[i]);
            }
        }
    }

    private void write(char c) throws IOException {
        if (size > buffer.length - 16) {
            drain();
        }
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                put(0xF0 | point >> 18, 0x80 | point >> 12 & 0x3F, 0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F);
                return;
            }
            escape(first);
        }
        if (c < 0x80) {
            buffer[size++] = (byte) c;
        } else if (c < 0x800) {
            put(0xC0 | c >> 6, 0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else {
            put(0xE0 | c >> 12, 0x80 | c >> 6 & 0x3F, 0x80 | c & 0x3F);
        }
    }

    private void put(int... bytes) {
        for (int b : bytes) {
            buffer[size++] = (byte) b;
        }
    }

    private void escape(char c) {
        for (char e : String.format("\\u%04X", (int) c).toCharArray()) {
            buffer[size++] = (byte) e;
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
        flush();
        out.close();
    }
}

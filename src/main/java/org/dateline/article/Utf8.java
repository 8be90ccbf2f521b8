package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a byte that is none is an error with its line, never a replacement character. */
final class Utf8 {

    private Utf8() {}

    /** Bytes that are not UTF-8. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, int column) {
            super("not UTF-8 at byte " + column + " of the line; convert the file to UTF-8");
            this.line = line;
        }

        /** The line within the bytes, counted from 1. */
        int line() {
            return line;
        }
    }

    /** The text of {@code bytes}; a byte-order mark at the beginning is passed over. */
    static String decode(byte[] bytes) throws Malformed {
        int begin = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length - begin);
        CoderResult result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw malformedAt(bytes, in.position());
        }
        return out.flip().toString();
    }

    private static Malformed malformedAt(byte[] bytes, int position) {
        int line = 1;
        int lineBegin = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineBegin = i + 1;
            }
        }
        return new Malformed(line, position - lineBegin + 1);
    }
}

package org.dateline.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a byte that is none is an error with its line, never a replacement character. */
final class Utf8 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf8() {}

    /** The text of {@code bytes}; a byte-order mark at the beginning is passed over. */
    static String decode(byte[] bytes) throws Malformed {
        int begin = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String text = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(bytes);
        }
        return text;
    }

    /** Fails at the first byte that is not UTF-8; the text may as well hold a replacement character of its own. */
    private static void check(byte[] bytes) throws Malformed {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw malformedAt(bytes, in.position());
        }
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
        return new Malformed(line,
                "not UTF-8 at byte " + (position - lineBegin + 1) + " of the line; convert the file to UTF-8");
    }
}

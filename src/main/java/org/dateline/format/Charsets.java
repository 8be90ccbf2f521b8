package org.dateline.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes text in any charset: by its byte-order mark; by zero bytes (UTF-16); as UTF-8 where letters beyond ASCII are written so;
 * by what it declares; as UTF-8 where most letters beyond ASCII are; else as windows-1252.
 */
public final class Charsets {

    private static final Map<String, String> LABELS = WordTable.read(Charsets.class, "charsets.tsv", name -> name);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOK = 1024;

    private Charsets() {}

    /** The text of {@code bytes}. */
    public static String decode(byte[] bytes, Optional<String> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> utf8 = strict(bytes);
        if (utf8.isPresent() && utf8.get().length() < bytes.length) {
            return utf8.get();
        }
        Optional<Charset> named = declared.flatMap(Charsets::named);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, named.get());
        }
        return utf8.orElseGet(() -> new String(bytes, isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252));
    }

    /** The charset of a text that begins so; for texts that are read as a stream. A byte-order mark stays. */
    public static Charset of(byte[] head, Optional<String> declared) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Optional<Charset> wide = wide(head);
        if (wide.isPresent()) {
            return wide.get();
        } else if (strict(head).isPresent() || isMostlyUtf8(head)) {
            return StandardCharsets.UTF_8;
        }
        return declared.flatMap(Charsets::named).filter(charset -> !charset.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
    }

    /** The charset that is meant by a label, where there is one. */
    public static Optional<Charset> named(String label) {
        String bare = label.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"']|[\"']$", "");
        String name = LABELS.getOrDefault(bare, bare);
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are UTF-16 without a byte-order mark, by their zero bytes. */
    static boolean isWideWithoutMark(byte[] bytes) {
        return !startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFE, 0xFF) && !startsWith(bytes, 0xEF, 0xBB, 0xBF)
                && wide(bytes).isPresent();
    }

    /** UTF-16 where many of the first bytes are zero, all of them at odd or all at even places. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOK);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int many = Math.max(2, length / 8);
        return zeros[1] >= many && zeros[0] * 8 < zeros[1] ? Optional.of(StandardCharsets.UTF_16LE)
                : zeros[0] >= many && zeros[1] * 8 < zeros[0] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether more letters beyond ASCII are written in UTF-8 than are not: a few broken ones do no harm. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            int length = b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
            boolean whole = length > 0 && i + length <= bytes.length;
            for (int k = 1; whole && k < length; k++) {
                whole = (bytes[i + k] & 0xC0) == 0x80;
            }
            right += whole && length > 1 ? 1 : 0;
            wrong += whole ? 0 : 1;
            i += whole ? length : 1;
        }
        return right > wrong;
    }
}

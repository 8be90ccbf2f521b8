package org.dateline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a file begins, and what it is called: what its kind is told by. */
public final class SourceHead {

    /** So many bytes are looked at. */
    static final int LENGTH = 4096;

    private final byte[] bytes;
    private final String name;
    private final Optional<String> contentType;
    private final String text;

    SourceHead(byte[] bytes, String name, Optional<String> contentType) {
        this.bytes = bytes;
        this.name = name.toLowerCase(Locale.ROOT);
        this.contentType = contentType.map(type -> type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip());
        this.text = text(bytes);
    }

    /** The first characters, without a byte-order mark, zero bytes and blanks before the first that is none; letters beyond ASCII
     * are those of ISO 8859-1. */
    private static String text(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        String bare = all.indexOf('\0') >= 0 ? all.replace("\0", "") : all;
        int begin = bare.startsWith("\u00ef\u00bb\u00bf") ? 3 : bare.startsWith("\u00ff\u00fe") || bare.startsWith("\u00fe\u00ff") ? 2 : 0;
        return bare.substring(begin).stripLeading();
    }

    /** Whether the first {@code length} bytes are a line of JSON Lines: an object that ends where its line does. */
    static boolean isJsonLine(byte[] bytes, int length) {
        String line = text(Arrays.copyOf(bytes, length)).stripTrailing();
        return line.startsWith("{") && line.endsWith("}");
    }

    /** Whether the file has no bytes at all. */
    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Whether the first bytes are these, each character one byte. */
    public boolean startsWith(String magic) {
        return startsWith(magic, 0);
    }

    /** Whether the bytes from {@code offset} on are these, each character one byte. */
    public boolean startsWith(String magic, int offset) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (offset + i >= bytes.length || bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** How the file begins as text; blanks and a byte-order mark before it are passed over. */
    public String text() {
        return text;
    }

    /** The same in lower case. */
    public String lowerText() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the name ends so, case aside. */
    public boolean isNamed(String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last part of the name has no full stop in it. */
    public boolean hasNoEnding() {
        return name.substring(name.lastIndexOf('/') + 1).indexOf('.') < 0;
    }

    /** Whether the type that came with it, as of a web archive or a mail, begins so. */
    public boolean hasType(String... types) {
        for (String type : types) {
            if (contentType.isPresent() && contentType.get().startsWith(type)) {
                return true;
            }
        }
        return false;
    }

    /** {@code CONTENT} where {@code magic}, else {@code NAME} where {@code named}, else {@code NONE}. */
    public static SourceReader.Fit fit(boolean magic, boolean named) {
        return magic ? SourceReader.Fit.CONTENT : named ? SourceReader.Fit.NAME : SourceReader.Fit.NONE;
    }
}

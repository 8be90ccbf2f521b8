package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of articles.
 *
 * @param path where it is
 * @param id its path below the input that named it, with {@code /}
 */
record ArticleFile(Path path, String id) {

    /** The largest article in bytes; longer ones are refused, because no article is that long. */
    static final int LARGEST = 1 << 26;

    static final String TOO_LONG = "longer than " + (LARGEST >> 20) + " MB, which no article is; split it";

    /** Whether a file's name says that it holds articles. */
    static boolean isOne(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    boolean isJsonLines() {
        return !path.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /** The text of a {@code .txt} file. */
    String text() throws IOException, Malformed {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new Malformed(TOO_LONG);
        }
        String text = Utf8.decode(bytes);
        if (text.isBlank()) {
            throw new Malformed("the file is empty; expected the text of an article");
        }
        return text;
    }

    /** The last name of a path; right also where the system's locale cannot say its letters. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        if (name.indexOf('\ufffd') < 0) {
            return name;
        }
        String uri = file.toUri().getRawPath();
        String last = uri.substring(uri.lastIndexOf('/', uri.length() - 2) + 1).replace("/", "");
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

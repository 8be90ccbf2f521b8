package org.dateline.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file that an input names, or that lies in a folder that one names.
 *
 * @param path where it is
 * @param id its path below the input that named it, with {@code /}
 */
record InputFile(Path path, String id) {

    /** The last name of a path; right also where the system's locale cannot say its letters. */
    static String name(Path file) {
        if (file.getFileName() == null) {
            return file.toString();
        }
        String name = file.getFileName().toString();
        if (name.indexOf('\ufffd') < 0) {
            return name;
        }
        String uri = file.toUri().getRawPath();
        String last = uri.substring(uri.lastIndexOf('/', uri.length() - 2) + 1).replace("/", "");
        return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}

package org.dateline.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Input that is not an article; the message says why and what to do about it. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;
    private final int line;

    Malformed(String why) {
        this(0, why);
    }

    Malformed(int line, String why) {
        super(why);
        this.line = line;
    }

    /** The line within what was read, counted from 1; 0 when all of it is meant. */
    int line() {
        return line;
    }

    /** Why a file could not be read, in the reader's words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder; check the path";
        } else if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}

package org.dateline.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Input that cannot be read as an article; the message says why and what to do about it. */
public final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;
    private final int line;

    public Malformed(String why) {
        this(0, why);
    }

    /** @param line the line within what was read, counted from 1; 0 when all of it is meant */
    public Malformed(int line, String why) {
        super(why);
        this.line = line;
    }

    /** The line within what was read, counted from 1; 0 when all of it is meant. */
    public int line() {
        return line;
    }

    /** Why a file could not be read, in the reader's words. */
    static String reason(IOException e) {
        if (e instanceof Malformed) {
            return e.getMessage();
        } else if (e instanceof NoSuchFileException) {
            return "no such file or folder; check the path";
        } else if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied";
        } else if (e instanceof CharacterCodingException) {
            return "cannot be read: not in the charset that it declares";
        }
        return "cannot be read: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}

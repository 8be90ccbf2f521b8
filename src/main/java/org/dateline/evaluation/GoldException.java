package org.dateline.evaluation;

/** Gold or predictions that cannot be read; the message names the file, the line and what was expected there. */
public final class GoldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    GoldException(String file, int line, String why) {
        super(file + (line > 0 ? ":" + line : "") + ": " + why);
    }
}

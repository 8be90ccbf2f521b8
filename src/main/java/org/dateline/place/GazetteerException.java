package org.dateline.place;

/** A gazetteer file that cannot be used; the message names the file, the line where there is one, and the remedy. */
public final class GazetteerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    GazetteerException(String message) {
        super(message);
    }

    GazetteerException(String file, int line, String why) {
        super(file + (line > 0 ? ":" + line : "") + ": " + why);
    }
}

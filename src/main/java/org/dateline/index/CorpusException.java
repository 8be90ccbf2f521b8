package org.dateline.index;

/** An index that cannot be opened, read or written; the message names it and says what to do. */
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorpusException(String why) {
        super(why);
    }

    CorpusException(String why, Throwable cause) {
        super(why, cause);
    }
}

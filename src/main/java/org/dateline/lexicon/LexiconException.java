package org.dateline.lexicon;

/** A word list that cannot be used; the message names the file, the line and what was expected there. */
public final class LexiconException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String why) {
        super(file + ":" + line + ": " + why);
    }
}

package org.dateline.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dateline.lexicon.WordList;

/** The tables of examples among the resources of the tests. */
public final class Tables {

    private Tables() {}

    /** The table of a name below {@code org/dateline/en}, such as {@code "figure/kinds.tsv"}. */
    public static WordList english(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/org/dateline/en/" + name)) {
            return WordList.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

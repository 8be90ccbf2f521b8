package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.Dateline;
import org.dateline.index.Corpus;
import org.dateline.index.CorpusReader;
import picocli.CommandLine.Option;

/** The index that a command works on, as several commands share it. */
final class IndexOption {

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "The folder of the index.")
    private Path folder;

    /** Opens it for questions; it must be there. Close it. */
    CorpusReader read() {
        return Dateline.read(folder);
    }

    /** Opens it for writing, and makes it where there is none. Close it. */
    Corpus open() {
        return Dateline.open(folder);
    }
}

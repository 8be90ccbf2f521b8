package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.Dateline;
import org.dateline.index.Corpus;
import org.dateline.index.CorpusReader;
import org.dateline.index.IndexVerifier;
import org.dateline.index.Verification;
import picocli.CommandLine.Option;

/** The index that a command works on, as several commands share it. */
final class IndexOption {

    @Option(names = "--index", paramLabel = "DIR", required = true, defaultValue = "${DATELINE_INDEX}",
            description = "The folder of the index; that in the environment's DATELINE_INDEX unless given.")
    private Path folder;

    /** Opens it for questions; it must be there. Close it. */
    CorpusReader read() {
        return Dateline.read(folder);
    }

    /** The same with the names that questions use as {@code places} know them. */
    CorpusReader read(OwnPlaces places) {
        return places.areGiven() ? CorpusReader.open(folder, places.names()) : read();
    }

    /** Opens it for writing with places of one's own. Close it. */
    Corpus open(OwnPlaces places) {
        return places.areGiven() ? Corpus.open(folder, places::annotator, places.names()) : open();
    }

    /** Checks it from end to end; it must be there. */
    Verification verify() {
        return IndexVerifier.verify(folder);
    }

    /** Opens it for writing, and makes it where there is none. Close it. */
    Corpus open() {
        return Dateline.open(folder);
    }
}

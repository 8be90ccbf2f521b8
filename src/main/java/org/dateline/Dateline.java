package org.dateline;

import java.nio.file.Path;
import org.dateline.index.Corpus;
import org.dateline.index.CorpusReader;
import org.dateline.pipeline.Annotator;
import org.dateline.query.PlaceNames;

/**
 * The short way in.
 *
 * <pre>{@code
 * try (var corpus = Dateline.open(Path.of("index"))) {
 *     corpus.ingest(Path.of("articles"));
 *     List<Finding> found = corpus.find(FigureQuery.killed().atLeast(100)
 *             .within("Idlib", 50).during(Interval.ofMonth(2020, 1)).saidBy("Observatory"));
 * }
 * }</pre>
 *
 * To annotate single articles without a corpus, see {@link Annotator}.
 */
public final class Dateline {

    private Dateline() {}

    /**
     * Opens the corpus in {@code folder} with the annotator and the gazetteer of English, and makes it where there is
     * none. Close it.
     *
     * @throws org.dateline.index.CorpusException when the folder cannot be used; the message says why
     */
    public static Corpus open(Path folder) {
        return Corpus.open(folder, Annotator::english, PlaceNames.english());
    }

    /**
     * Opens the corpus in {@code folder} for questions alone; nothing is written, so that a folder which may only be
     * read will do. Close it.
     *
     * @throws org.dateline.index.CorpusException when there is no corpus, or it cannot be read
     */
    public static CorpusReader read(Path folder) {
        return CorpusReader.open(folder, PlaceNames.english());
    }
}

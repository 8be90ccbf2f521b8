package org.dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The readers that are there, those of others first, and which of them reads a file. */
final class Readers {

    private static final String OWN = Readers.class.getPackageName();

    private final List<SourceReader> readers = new ArrayList<>();

    Readers() {
        List<SourceReader> own = new ArrayList<>();
        for (SourceReader reader : ServiceLoader.load(SourceReader.class, Readers.class.getClassLoader())) {
            (reader.getClass().getName().startsWith(OWN) ? own : readers).add(reader);
        }
        readers.addAll(own);
    }

    /**
     * The reader for a file that begins so: the one that is told, else the one that its content tells, else its name.
     *
     * @param told the kind that a user says it is of; archives are opened all the same, as it is meant for what is in them
     */
    Optional<SourceReader> reader(SourceHead head, Optional<String> told) {
        Optional<SourceReader> byContent = first(head, SourceReader.Fit.CONTENT);
        if (told.isPresent() && byContent.filter(reader -> isArchive(reader.kind())).isEmpty()) {
            return Optional.of(named(told.get()));
        }
        return byContent.isPresent() ? byContent : first(head, SourceReader.Fit.NAME);
    }

    private Optional<SourceReader> first(SourceHead head, SourceReader.Fit fit) {
        return readers.stream().filter(reader -> reader.fit(head) == fit).findFirst();
    }

    /** Whether readers of a kind open archives. */
    static boolean isArchive(String kind) {
        return kind.equals("gz") || kind.equals("zip");
    }

    SourceReader named(String kind) {
        return readers.stream().filter(reader -> reader.kind().equals(kind)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("'" + kind + "' is no kind of reader; expected one of " + kinds()));
    }

    /** The kinds of all readers. */
    String kinds() {
        return readers.stream().map(SourceReader::kind).sorted().collect(Collectors.joining(", "));
    }
}

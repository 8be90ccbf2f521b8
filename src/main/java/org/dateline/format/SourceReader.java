package org.dateline.format;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the articles of one kind of file: a web page, a feed, a table. Readers of your own are found by
 * {@link java.util.ServiceLoader}; they are asked before those of this library. Implementations have a public constructor
 * without parameters and are safe for use by several threads.
 */
public interface SourceReader {

    /** The kind of file, one word in lower case: {@code html}, {@code pdf}. What {@code convert --as} names. */
    String kind();

    /** How surely a file is of this kind, by how it begins and what it is called. */
    Fit fit(SourceHead head);

    /**
     * Begins to read {@code source}. What is in it is read as {@link SourceItems#next} is asked.
     *
     * @throws Malformed when it is not what it seemed to be; the message says why, and what to do
     */
    SourceItems open(Source source) throws IOException;

    /** The words of a piece of this kind that stands within another file, such as a field; nothing where the kind has no pieces. */
    default Optional<String> words(String piece) {
        return Optional.empty();
    }

    /** The library that this reader needs beside this one, where it needs one. */
    default Optional<Dependency> dependency() {
        return Optional.empty();
    }

    /** How surely a file is of a kind. */
    enum Fit {
        /** Its first bytes say so. */
        CONTENT,
        /** Its name, or the type that it came with, says so. */
        NAME,
        /** Neither does. */
        NONE
    }

    /**
     * A library that a reader needs.
     *
     * @param className a class of it
     * @param artifact its Maven coordinates without a version: {@code org.apache.pdfbox:pdfbox}
     */
    record Dependency(String className, String artifact) {

        public Dependency {
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(artifact, "artifact");
        }

        /** Whether the library is on the class path. */
        public boolean isPresent() {
            try {
                Class.forName(className, false, Dependency.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException | LinkageError e) {
                return false;
            }
        }
    }
}

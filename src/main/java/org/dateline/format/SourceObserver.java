package org.dateline.format;

import java.util.function.Consumer;
import org.dateline.article.Skipped;

/** Is told what happens while files are read. */
public interface SourceObserver {

    /** Something that should be an article, or hold some, could not be read, or not all of it. */
    void skipped(Skipped skipped);

    /** Something worth knowing that is no fault: what was passed over, and why. One line. */
    default void noted(String note) {}

    /** An observer of what could not be read alone. */
    static SourceObserver of(Consumer<Skipped> skipped) {
        return skipped::accept;
    }
}

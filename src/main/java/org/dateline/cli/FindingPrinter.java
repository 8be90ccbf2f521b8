package org.dateline.cli;

import java.io.Closeable;
import java.io.IOException;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;

/** Prints the findings of an answer, one after another. */
interface FindingPrinter extends Closeable {

    void print(Finding finding) throws IOException;

    /** After the last finding of {@code answer}, from which the first {@code from} were left out. */
    void end(int from, Answer answer) throws IOException;
}

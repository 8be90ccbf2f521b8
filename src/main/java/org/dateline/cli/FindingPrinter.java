package org.dateline.cli;

import java.io.Closeable;
import java.io.IOException;
import org.dateline.figure.Finding;

/** Prints the findings of an answer, one after another. */
interface FindingPrinter extends Closeable {

    void print(Finding finding) throws IOException;

    /** After the last finding. @param from how many were left out before the first; @param total how many there are */
    void end(int from, long total) throws IOException;
}

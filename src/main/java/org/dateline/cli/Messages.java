package org.dateline.cli;

import java.io.PrintStream;
import org.dateline.article.Article;
import org.dateline.article.Skipped;

/** The messages of one run, printed as they come, one line each. Safe for use by several threads. */
final class Messages {

    private final PrintStream err;
    private int count;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** {@code FILE:LINE: why}. */
    synchronized void skip(Skipped skipped) {
        count++;
        err.println(skipped.toString().replaceAll("\\R", " "));
    }

    /** Something worth knowing that leaves the exit status as it is. */
    synchronized void note(String text) {
        err.println(text);
    }

    /** An article on which the library itself failed. */
    void failed(Article article, Throwable why) {
        String reason = why instanceof OutOfMemoryError
                ? "too long for the memory of this run; give it more, as in java -Xmx4g -jar dateline.jar"
                : "could not be annotated: " + why;
        skip(new Skipped(article.id().value(), 0, reason));
    }

    /** 0 when there was nothing to say, else 1. */
    synchronized int exitCode() {
        return count == 0 ? 0 : 1;
    }
}

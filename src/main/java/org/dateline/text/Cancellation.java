package org.dateline.text;

import java.util.concurrent.CancellationException;

/** Ends work on a text that was given up: loops that are long where a text is long ask at each step. */
public final class Cancellation {

    private Cancellation() {}

    /** @throws CancellationException when the thread of the caller was interrupted; it stays so */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted; the work on this text was given up");
        }
    }
}

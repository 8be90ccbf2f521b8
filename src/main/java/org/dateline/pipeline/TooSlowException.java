package org.dateline.pipeline;

/**
 * The work on an article took so much longer than its length asks for that it was given up: a fault of the library, which
 * costs the one article and not the run.
 */
public final class TooSlowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooSlowException(long nanoseconds, long fairNanoseconds, int length) {
        super(String.format(java.util.Locale.ROOT, "took more than %.1f s of processor time, where an article of its length"
                + " (%,d characters) takes %.1f ms; it is left out; please report its text", nanoseconds / 1e9, length,
                fairNanoseconds / 1e6));
    }
}

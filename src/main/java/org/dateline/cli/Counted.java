package org.dateline.cli;

import java.util.Locale;

/** Says how many of something there are. */
final class Counted {

    private Counted() {}

    /** "1 article", "1,200 articles". */
    static String of(long n, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
    }
}

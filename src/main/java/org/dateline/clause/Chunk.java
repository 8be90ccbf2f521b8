package org.dateline.clause;

/** A piece of a clause that matters for figures: tokens {@code [begin, end)} of its sentence. */
public sealed interface Chunk permits CountedPhrase, Happening, Sign {

    int begin();

    int end();
}

package org.dateline.figure;

/** A {@link Mark} where it stands in a sentence. */
record Sign(int begin, int end, Mark mark) implements Chunk {

    boolean is(Mark.Type type) {
        return mark.type() == type;
    }
}

package org.dateline.clause;

/** A {@link Mark} where it stands in a sentence. */
public record Sign(int begin, int end, Mark mark) implements Chunk {

    public boolean is(Mark.Type type) {
        return mark.type() == type;
    }
}

package org.dateline.clause;

import java.util.Objects;

/** A {@link Mark} where it stands in a sentence. */
public record Sign(int begin, int end, Mark mark) implements Chunk {

    public Sign {
        Objects.requireNonNull(mark, "mark");
    }

    public boolean is(Mark.Type type) {
        return mark.type() == type;
    }
}

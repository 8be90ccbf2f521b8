package org.dateline.article;

import java.util.Objects;

/**
 * What is wrong with an input, and why: it could not be read, or not all of it, or its id came before. The run goes on.
 *
 * @param source the file or folder as it was named
 * @param line the line in it, counted from 1; 0 when the whole input is meant
 * @param why what is wrong and what to do about it
 */
public record Skipped(String source, int line, String why) {

    public Skipped {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(why, "why");
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " of " + source + "; lines are counted from 1");
        }
    }

    /** What sort of thing is wrong: the reason without what is particular to this input, to count by. */
    public String kind() {
        String bare = why.replaceAll("'[^']*'", "\u2026").replaceAll(" at column [0-9]+", "").replaceAll("[0-9][0-9,.]*", "\u2026");
        int end = 0;
        while (end < bare.length() && ":;,(".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return bare.substring(0, end).strip();
    }

    /** {@code FILE:LINE: why}; where the whole input is meant, its first line stands for it. */
    @Override
    public String toString() {
        return source + ":" + Math.max(1, line) + ": " + why;
    }
}

package org.dateline.article;

/**
 * An input that could not be read, and why; the run goes on without it.
 *
 * @param source the file or folder as it was named
 * @param line the line in it, counted from 1; 0 when the whole input is meant
 * @param why what is wrong and what to do about it
 */
public record Skipped(String source, int line, String why) {

    /** {@code FILE:LINE: why}, or {@code FILE: why}. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line : "") + ": " + why;
    }
}

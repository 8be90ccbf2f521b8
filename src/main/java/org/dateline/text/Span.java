package org.dateline.text;

/**
 * A stretch of an article's text: UTF-16 code unit offsets, half-open {@code [begin, end)}.
 *
 * @param begin the first code unit, 0 or more
 * @param end the code unit after the last, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** The characters that this span covers, exactly as they stand in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** How many UTF-16 code units this span covers. */
    public int length() {
        return end - begin;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** In the order of reading; of two that begin together the longer one first. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && begin == span.begin && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * begin + end;
    }
}

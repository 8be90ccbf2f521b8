package org.dateline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.Sentence;

/**
 * Which stretches of an article stand between quotation marks. Marks that stand at a word's begin open and those at its
 * end close; straight marks among blanks take turns. No quotation goes beyond its paragraph.
 */
final class Quotations {

    private final int[] begins;
    private final int[] ends;

    private Quotations(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    static Quotations of(List<Sentence> sentences) {
        List<int[]> spans = new ArrayList<>();
        int open = -1;
        int paragraph = -1;
        for (Sentence s : sentences) {
            if (s.paragraph() != paragraph) {
                paragraph = s.paragraph();
                if (open >= 0) {
                    spans.add(new int[] {open, s.span().begin()});
                }
                open = -1;
            }
            for (int i = 0; i < s.size(); i++) {
                if (!s.is(i, "\"")) {
                    continue;
                }
                boolean left = touches(s.source(), s.begin(i) - 1);
                boolean right = touches(s.source(), s.end(i));
                boolean opens = left == right ? open < 0 : right;
                if (opens) {
                    open = s.end(i);
                } else if (open >= 0) {
                    spans.add(new int[] {open, s.begin(i)});
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            spans.add(new int[] {open, Integer.MAX_VALUE});
        }
        return new Quotations(spans.stream().mapToInt(span -> span[0]).toArray(),
                spans.stream().mapToInt(span -> span[1]).toArray());
    }

    private static boolean touches(String text, int i) {
        return i >= 0 && i < text.length() && !Character.isWhitespace(text.charAt(i));
    }

    /** Whether the character at {@code offset} is quoted. */
    boolean isQuoted(int offset) {
        int i = last(offset);
        return i >= 0 && offset < ends[i];
    }

    /** Where the quotation ends that covers {@code offset}; {@code offset} itself where none does. */
    int endAfter(int offset) {
        int i = last(offset);
        return i >= 0 && offset < ends[i] ? ends[i] : offset;
    }

    private int last(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 2;
    }
}

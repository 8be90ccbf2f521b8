package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in the cells of a terminal: how many a text fills, and where to cut it. */
final class Cells {

    /** First and last code points of the blocks that fill two cells each: East Asian Wide and Fullwidth, emoji. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF,
        0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD};

    private Cells() {}

    /** How many cells {@code text} fills. */
    static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length && point >= WIDE[i]; i += 2) {
            if (point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** A text as it is safe to print on one line: white space as single blanks, no control or direction characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
            if (blank && (clean.length() == 0 || clean.charAt(clean.length() - 1) != ' ')) {
                clean.append(' ');
            } else if (type == Character.SURROGATE) {
                clean.append('\ufffd');
            } else if (!blank && type != Character.CONTROL && type != Character.FORMAT) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString().strip();
    }

    /** The beginning of {@code text} that fits, cut at a word's end with "…" where it goes on. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        String head = text.substring(0, fitting(text, width - 1));
        int blank = head.lastIndexOf(' ');
        boolean atWord = text.charAt(head.length()) == ' ';
        return (atWord || blank < head.length() / 2 ? head : head.substring(0, blank)).stripTrailing() + "…";
    }

    /** The end of {@code text} that fits, cut at a word's beginning with "…" where more comes before. */
    static String cutFront(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int begin = text.length();
        while (begin > 0 && width(text.substring(text.offsetByCodePoints(begin, -1))) < width) {
            begin = text.offsetByCodePoints(begin, -1);
        }
        int blank = text.indexOf(' ', begin);
        return "…" + (blank < 0 || text.charAt(Math.max(0, begin - 1)) == ' ' ? text.substring(begin)
                : text.substring(blank + 1));
    }

    /** The lines of {@code text}, none wider than {@code width}, broken at blanks where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width) {
            int end = Math.max(fitting(rest, width), rest.offsetByCodePoints(0, 1));
            int blank = rest.charAt(Math.min(end, rest.length() - 1)) == ' ' ? end : rest.lastIndexOf(' ', end - 1);
            int cut = blank > 0 ? blank : end;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /** {@code text} with blanks after it up to {@code width} cells. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** How many code units of {@code text} fit. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += width(point);
            if (used > width) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}

package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the paragraphs of a plain text. A line's end closes a paragraph, unless the next line goes on with the sentence
 * or the text was wrapped at a fixed width: then only an empty line does.
 */
final class Paragraphs {

    private static final int LONGEST_WRAPPED_LINE = 120;
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private static final int LONGEST_OPENER = 7;
    /** Words that no line ends with unless it was broken there. */
    private static final Set<String> OPENERS = Set.of("and", "or", "of", "in", "the", "to", "by", "at", "from", "on",
            "for", "with", "a", "an", "near", "between", "than", "that", "which", "who");

    private Paragraphs() {}

    /** The paragraphs in reading order, without the white space around them, none empty. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        List<Span> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(text, lines);
        Span open = null;
        for (Span line : lines) {
            Span visible = trim(text, line);
            if (visible == null) {
                open = close(paragraphs, open);
            } else if (open != null && (wrapped || goesOn(text, open, visible))) {
                open = open.union(visible);
            } else {
                close(paragraphs, open);
                open = visible;
            }
        }
        close(paragraphs, open);
        return paragraphs;
    }

    /** Whether the line {@code next} goes on with the sentence before it: in lower case, or after a comma or "and". */
    private static boolean goesOn(String text, Span before, Span next) {
        char last = text.charAt(before.end() - 1);
        if (Character.isLowerCase(text.charAt(next.begin())) && (Character.isLetterOrDigit(last) || last == ',')) {
            return true;
        }
        int begin = before.end();
        while (begin > before.begin() && before.end() - begin < LONGEST_OPENER
                && Character.isLowerCase(text.charAt(begin - 1))) {
            begin--;
        }
        return last == ',' || begin > before.begin() && text.charAt(begin - 1) == ' '
                && OPENERS.contains(text.substring(begin, before.end()));
    }

    private static Span close(List<Span> paragraphs, Span open) {
        if (open != null) {
            paragraphs.add(open);
        }
        return null;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(new Span(begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    /** Wrapped text: most lines of a middling length go on in lower case on the next line. */
    private static boolean isWrapped(String text, List<Span> lines) {
        int borders = 0;
        int continued = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = trim(text, lines.get(i));
            Span next = trim(text, lines.get(i + 1));
            if (line != null && next != null) {
                borders++;
                boolean middling = line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE;
                char last = text.charAt(line.end() - 1);
                if (middling && (Character.isLowerCase(text.charAt(next.begin())) || Character.isLetter(last) || last == ',')) {
                    continued++;
                }
            }
        }
        return borders >= 3 && continued * 2 > borders;
    }

    private static Span trim(String text, Span line) {
        int begin = line.begin();
        int end = line.end();
        while (begin < end && Tokenizer.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Tokenizer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return begin == end ? null : new Span(begin, end);
    }
}

package org.dateline.format.reader;

import java.util.List;

/** Puts lines that a program broke to a width together to paragraphs; a hyphen at a line's end goes where the word goes on. */
final class Paragraphs {

    /** A line shorter than this share of the longest ends its paragraph. */
    private static final double FULL = 0.6;
    private static final int LEAST = 40;

    private Paragraphs() {}

    /** The paragraphs of {@code text}: lines that follow a full one go on with it, unless they begin an item or a table. */
    static String unwrap(String text) {
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        int longest = lines.stream().mapToInt(String::length).filter(length -> length <= 120).max().orElse(0);
        StringBuilder out = new StringBuilder(text.length());
        String before = "";
        for (String line : lines) {
            String words = line.stripTrailing();
            boolean goesOn = !before.isBlank() && !words.isBlank() && before.length() >= Math.max(LEAST, FULL * longest)
                    && before.length() <= 120 && !beginsApart(words) && before.indexOf('\t') < 0 && words.indexOf('\t') < 0;
            if (goesOn) {
                join(out, words.strip());
            } else {
                if (out.length() > 0) {
                    out.append('\n');
                }
                out.append(words);
            }
            before = words;
        }
        return out.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Appends a line to the one before it. */
    static void join(StringBuilder out, String words) {
        int last = out.length() - 1;
        boolean hyphen = last > 0 && (out.charAt(last) == '-' || out.charAt(last) == '\u00ad') && Character.isLetter(out.charAt(last - 1));
        if (hyphen && !words.isEmpty() && Character.isLowerCase(words.charAt(0))) {
            out.setLength(last);
        } else if (!hyphen && last >= 0 && out.charAt(last) > ' ') {
            out.append(' ');
        }
        out.append(words);
    }

    private static boolean beginsApart(String line) {
        char first = line.charAt(0);
        return first <= ' ' || "-*•–—>|#+".indexOf(first) >= 0 || line.matches("^\\(?\\d{1,2}[.)]\\s.*");
    }
}

package org.dateline.format;

/**
 * Puts the characters of a text as its words need them: blanks of all kinds are one blank, and marks that are not seen
 * (soft hyphen U+00AD, zero width space U+200B, word joiner U+2060, byte-order mark U+FEFF) go.
 */
public final class CleanText {

    private CleanText() {}

    /** The text on one line. */
    public static String line(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        append(text, out);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Appends the text to {@code out}; a blank only where something that is none stands before it. */
    public static void append(CharSequence text, StringBuilder out) {
        String words = text.toString();
        int length = words.length();
        int begin = 0;
        boolean afterBlank = out.length() == 0 || out.charAt(out.length() - 1) <= ' ';
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c > ' ' && c < '\u007f') {
                afterBlank = false;
            } else if (c == ' ' && !afterBlank) {
                afterBlank = true;
            } else if (isBlank(c) || isUnseen(c)) {
                if (begin < i) {
                    out.append(words, begin, i);
                }
                begin = i + 1;
                if (!afterBlank && isBlank(c)) {
                    out.append(' ');
                    afterBlank = true;
                }
            } else {
                afterBlank = false;
            }
        }
        if (begin == 0) {
            out.append(words);
        } else if (begin < length) {
            out.append(words, begin, length);
        }
    }

    /** Whether a character is a blank of any width, a tab or a line break. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= '\u007f' && isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return c == '\u00a0' || c == '\u0085' || c == '\u1680' || c >= '\u2000' && c <= '\u200a'
                || c == '\u2028' || c == '\u2029' || c == '\u202f' || c == '\u205f' || c == '\u3000' || c == '\u007f';
    }

    /** Whether a character stands in a text without being seen and parts no words. */
    public static boolean isUnseen(char c) {
        return c >= '\u00ad' && (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff');
    }
}

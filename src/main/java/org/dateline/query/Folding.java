package org.dateline.query;

import java.text.Normalizer;

/** Case and accents taken off: what names and words are compared by. */
final class Folding {

    /** The longest name or word that is told apart from others; what follows is cut off. */
    static final int LONGEST = 255;

    private static final int FIRST = 0x00C0;
    private static final int END = 0x2000;
    private static final char[] PLAIN = new char[END - FIRST];

    static {
        for (int c = FIRST; c < END; c++) {
            String decomposed = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
            PLAIN[c - FIRST] = Character.toLowerCase(Character.isLetter(decomposed.charAt(0)) ? decomposed.charAt(0)
                    : (char) c);
        }
    }

    private Folding() {}

    /** The letter or digit {@code c} in lower case and without its accent. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c >= FIRST && c < END ? PLAIN[c - FIRST] : Character.toLowerCase(c);
    }

    /** A mark that is no letter of its own: an accent that follows its letter, a soft hyphen, an apostrophe. */
    static boolean isMark(char c) {
        return isApostrophe(c) || c >= 128 && (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad'
                || c == '\u200c' || c == '\u200d' || c == '\u2060');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u02bb' || c == '`'
                || c == '\u00b4';
    }

    /** A name as it is compared: folded, without apostrophes, every run of other characters one space. */
    static String name(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length() && out.length() < LONGEST; i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || isPair(name, i)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(fold(c));
                if (Character.isHighSurrogate(c)) {
                    out.append(name.charAt(++i));
                }
            } else if (!isMark(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Whether a letter or digit outside the basic plane begins at {@code i}. */
    static boolean isPair(CharSequence text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))
                && Character.isLetterOrDigit(Character.toCodePoint(text.charAt(i), text.charAt(i + 1)));
    }
}

package org.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** The normal form of words: what the lexicons are compared with. */
public final class Words {

    private static final WordTable COMMON = new WordTable();

    private Words() {}

    /** The normal form of a whole string; see {@link Sentence#word(int)}. */
    public static String normalize(CharSequence text) {
        return normalize(text.toString(), 0, text.length());
    }

    /** The words and marks of a text in their normal form, as a sentence has them. */
    public static List<String> split(String text) {
        int[][] tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens[0].length; i++) {
            words.add(normalize(text, tokens[0][i], tokens[1][i]));
        }
        return words;
    }

    static String normalize(String text, int begin, int end) {
        char[] stretch = Tokenizer.characters(text, new Span(begin, end));
        return Shortcuts.ON ? COMMON.find(stretch, 0, stretch.length).word : make(stretch, 0, stretch.length);
    }

    static WordTable.Entry find(char[] text, int begin, int end) {
        return COMMON.find(text, begin, end);
    }

    static String make(String text, int begin, int end) {
        char[] stretch = Tokenizer.characters(text, new Span(begin, end));
        return make(stretch, 0, stretch.length);
    }

    static String make(char[] text, int begin, int end) {
        char[] out = new char[end - begin];
        int length = 0;
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (c < 128) {
                out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c;
            } else {
                char plain = plain(c);
                if (plain != 0) {
                    out[length++] = Character.toLowerCase(plain);
                }
            }
        }
        return new String(out, 0, length);
    }

    /** The same characters with straight quotes and plain hyphens, as the models know them; case is kept. */
    static String plain(String surface) {
        StringBuilder out = null;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            char plain = c < 128 ? c : plain(c);
            if (plain != c && out == null) {
                out = new StringBuilder(surface.length()).append(surface, 0, i);
            }
            if (out != null && plain != 0) {
                out.append(plain);
            }
        }
        return out == null ? surface : out.isEmpty() ? "-" : out.toString();
    }

    /** The plain character for {@code c}; 0 for one that is not seen, such as a soft hyphen. */
    static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '\u201b', '\ufffd' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00ad', '\u200c', '\u200d', '\u2060' -> 0;
            default -> c;
        };
    }
}

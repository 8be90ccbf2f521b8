package org.dateline.query;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as questions see them, in reading order.
 *
 * <p>A word is a run of letters and digits. Case and accents are folded, apostrophes dropped, a possessive {@code 's}
 * left out, abbreviations with stops written together ("U.N." is "un"), words of more than 255 characters cut there,
 * and the rest goes through Porter's stemmer, but for {@link WholeNames}. Immutable.
 */
public final class TextTerms {

    private String[] terms = new String[16];
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int size;

    private TextTerms() {}

    /** The words of {@code text}. */
    public static TextTerms of(CharSequence text) {
        TextTerms found = new TextTerms();
        found.read(text);
        return found;
    }

    public int size() {
        return size;
    }

    /** The stem of word {@code i}. */
    public String term(int i) {
        return terms[i];
    }

    /** Offset of the first code unit of word {@code i}. */
    public int begin(int i) {
        return begins[i];
    }

    /** Offset after the last code unit of word {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** All stems in reading order. */
    public List<String> list() {
        return List.of(Arrays.copyOf(terms, size));
    }

    private void read(CharSequence text) {
        StringBuilder word = new StringBuilder();
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isWordStart(text, i)) {
                i++;
                continue;
            }
            int begin = i;
            word.setLength(0);
            i = wordEnd(text, i, word);
            add(word, begin, i);
        }
    }

    private static boolean isWordStart(CharSequence text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || Folding.isPair(text, i);
    }

    private static int wordEnd(CharSequence text, int begin, StringBuilder word) {
        int i = begin;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                append(word, Folding.fold(c));
                i++;
            } else if (Folding.isPair(text, i)) {
                append(word, c);
                append(word, text.charAt(i + 1));
                i += 2;
            } else if (Folding.isApostrophe(c)) {
                if (isPossessive(text, i) || i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            } else if (Folding.isMark(c) || c == '.' && isInAbbreviation(text, begin, i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static void append(StringBuilder word, char c) {
        if (word.length() < Folding.LONGEST - 1 || word.length() < Folding.LONGEST && !Character.isHighSurrogate(c)) {
            word.append(c);
        }
    }

    private static boolean isPossessive(CharSequence text, int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && (apostrophe + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
    }

    /** A stop between single letters, or the one after them: the stops of "U.N.". */
    private static boolean isInAbbreviation(CharSequence text, int begin, int stop) {
        if (!Character.isLetter(text.charAt(stop - 1)) || stop - 1 != begin && text.charAt(stop - 2) != '.') {
            return false;
        }
        boolean letterFollows = stop + 1 < text.length() && Character.isLetter(text.charAt(stop + 1))
                && (stop + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(stop + 2)));
        return letterFollows || stop - 1 != begin;
    }

    private void add(StringBuilder word, int begin, int end) {
        String term = Stem.of(word);
        if (term.isEmpty()) {
            return;
        }
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        terms[size] = term;
        begins[size] = begin;
        ends[size++] = end;
    }

    /** A word and its stem; those of common words are made once, since all texts share them. */
    private record Stem(String word, String stem) {

        /** By their hashes; a rarer word gives way to the next one. Threads may lose each other's, no more. */
        private static final Stem[] KNOWN = new Stem[1 << 15];

        static String of(StringBuilder word) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = 31 * hash + word.charAt(i);
            }
            int slot = (hash ^ hash >>> 13) & KNOWN.length - 1;
            Stem known = KNOWN[slot];
            if (known == null || !known.word.contentEquals(word)) {
                known = new Stem(word.toString(), TextTerms.stem(word));
                KNOWN[slot] = known;
            }
            return known.stem;
        }
    }

    private static String stem(StringBuilder word) {
        int length = word.length();
        if (length > 0 && word.charAt(length - 1) == '\'') {
            word.setLength(length - 1);
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return word.toString();
            }
        }
        String whole = word.toString();
        return WholeNames.has(whole) ? whole : PorterStemmer.stem(word);
    }
}

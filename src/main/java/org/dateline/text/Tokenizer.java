package org.dateline.text;

import java.util.Arrays;

/**
 * Cuts a stretch of text into tokens by offsets alone, without making strings. Within it offsets count from the begin of the
 * stretch.
 *
 * <p>A token is a run of letters with inner apostrophes, a number with its inner separators ("1,200", "1.5", "48'500"), letters
 * and digits that stand together ("M5", "19th", "10km"), an abbreviation with inner stops ("U.S.", "a.m."), or one
 * other visible character. A word that has run into the year of a stamp ("2016Get") stands alone. A soft hyphen within a word is
 * a part of it, elsewhere it is passed over. Hyphens and slashes stand alone ("al", "-", "Numan"); a possessive ("'s", "'") and a
 * contracted "n't" are tokens of their own.
 */
final class Tokenizer {

    /** The longest character reference, as in "&thinsp;", that a number may hold between its digits. */
    private static final int LONGEST_ENTITY = 9;
    /** How many digits a year has. */
    private static final int YEAR = 4;

    private final char[] text;
    private final int begin;
    private int[] begins;
    private int[] ends;
    private int size;

    private Tokenizer(char[] text, int begin) {
        this.text = text;
        this.begin = begin;
        this.begins = new int[16 + text.length / 5];
        this.ends = new int[begins.length];
    }

    /** The offsets of the tokens in {@code span}: begins in the first row, ends in the second. */
    static int[][] tokenize(String text, Span span) {
        return tokenize(characters(text, span), span.begin());
    }

    /** The same of the characters of a stretch that begins at offset {@code begin}. */
    static int[][] tokenize(char[] stretch, int begin) {
        Tokenizer tokenizer = new Tokenizer(stretch, begin);
        tokenizer.run(0, stretch.length);
        return new int[][] {
            Arrays.copyOf(tokenizer.begins, tokenizer.size), Arrays.copyOf(tokenizer.ends, tokenizer.size)
        };
    }

    /** The characters of a stretch of text. */
    static char[] characters(String text, Span span) {
        char[] stretch = new char[span.length()];
        text.getChars(span.begin(), span.end(), stretch, 0);
        return stretch;
    }

    private void run(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text[i];
            if (isSpace(c)) {
                i++;
            } else if (isWordChar(c)) {
                int end = Character.isDigit(c) ? numberEnd(i, to) : wordEnd(i, to);
                addWord(i, end);
                i = end;
            } else if (isApostrophe(c) && isPossessive(i, to)) {
                add(i, i + 2);
                i += 2;
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text[i + 1])
                        ? i + 2
                        : i + 1;
                add(i, end);
                i = end;
            }
        }
    }

    private boolean isPossessive(int i, int to) {
        return i + 1 < to
                && (text[i + 1] == 's' || text[i + 1] == 'S')
                && (i + 2 == to || !isWordChar(text[i + 2]));
    }

    /** Letters, then letters or digits, with apostrophes inside; abbreviations keep their stops. */
    private int wordEnd(int begin, int to) {
        int i = begin + 1;
        while (i < to) {
            char c = text[i];
            if (isWordChar(c)) {
                i++;
            } else if (isHyphenation(i, to)) {
                i += 2;
            } else if (isApostrophe(c) && i + 1 < to && Character.isLetter(text[i + 1]) && !isPossessive(i, to)) {
                i += 2;
            } else if (c == '.' && isSingleLetterBefore(begin, i)
                    && (i + 1 < to && Character.isLetter(text[i + 1]) && isSingleLetterAt(i + 1, to)
                            || i > begin + 1)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean isSingleLetterBefore(int begin, int stop) {
        return Character.isLetter(text[stop - 1]) && (stop - 1 == begin || text[stop - 2] == '.');
    }

    private boolean isSingleLetterAt(int i, int to) {
        return i + 1 == to || !Character.isLetterOrDigit(text[i + 1]);
    }

    /** Digits with "," or "." between digits, or another mark between thousands, then any letters that are glued on. */
    private int numberEnd(int begin, int to) {
        int i = begin + 1;
        while (i < to) {
            char c = text[i];
            if (Character.isDigit(c)) {
                i++;
            } else if ((c == ',' || c == '.' || c == '\u00b7') && Character.isDigit(text[i - 1])
                    && i + 1 < to && Character.isDigit(text[i + 1])) {
                i += 2;
            } else if ((isApostrophe(c) || c == '&') && Character.isDigit(text[i - 1]) && thousands(i, to) > i) {
                i = thousands(i, to);
            } else if (isWordChar(c)) {
                if (isWordBehindYear(begin, i, to)) {
                    return i;
                }
                i++;
            } else if (isHyphenation(i, to)) {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    /** "24.07.2016Get short URL", "12 March 2019Share": whether a capital word at {@code i} has run into the year of a stamp. */
    private boolean isWordBehindYear(int begin, int i, int to) {
        boolean word = Character.isUpperCase(text[i]) && i + 1 < to && Character.isLowerCase(text[i + 1]);
        int year = i - YEAR;
        boolean alone = word && (year == begin || year > begin && text[year - 1] == '.');
        return alone && (text[year] == '1' && text[year + 1] == '9' || text[year] == '2' && text[year + 1] == '0')
                && Character.isDigit(text[year + 2]) && Character.isDigit(text[year + 3]);
    }

    /** Whether a mark that is not seen stands at {@code i} within a word: "kil\u00adled". */
    private boolean isHyphenation(int i, int to) {
        return isUnseen(text[i]) && i + 1 < to && isWordChar(text[i + 1]);
    }

    /** The end of three digits behind the mark at {@code i}, as in "48'500" or "1&#44;200"; {@code i} where none stand there. */
    private int thousands(int i, int to) {
        int from = i + 1;
        if (text[i] == '&') {
            while (from < to && from < i + LONGEST_ENTITY && text[from] != ';') {
                if (!Character.isLetterOrDigit(text[from]) && text[from] != '#') {
                    return i;
                }
                from++;
            }
            from++;
        }
        int end = from;
        while (end < to && end < from + 4 && Character.isDigit(text[end])) {
            end++;
        }
        return end == from + 3 && (end == to || !Character.isLetter(text[end])) ? end : i;
    }

    private void addWord(int begin, int end) {
        int length = end - begin;
        if (length > 3 && isApostrophe(text[end - 2]) && lower(end - 1) == 't' && lower(end - 3) == 'n') {
            add(begin, end - 3);
            add(end - 3, end);
        } else {
            add(begin, end);
        }
    }

    private char lower(int i) {
        return Character.toLowerCase(text[i]);
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        begins[size] = this.begin + begin;
        ends[size++] = this.begin + end;
    }

    /** Apostrophes of every kind, with the mark that stands for a character lost in decoding, which most often was one. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\ufffd' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`' || c == '\u00b4';
    }

    /** White space, no-break and zero-width spaces, control characters, and what is not seen: no token is made of these alone. */
    static boolean isSpace(char c) {
        return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u0085' || c == '\u007f'
                || isUnseen(c));
    }

    /** Characters that are not seen and part no words, such as a soft hyphen: the normal form of words is without them. */
    private static boolean isUnseen(char c) {
        return c >= 128 && Words.plain(c) == 0;
    }

    private static boolean isWordChar(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}

package org.dateline.place;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Folds names to the form in which they are compared: lower case, without diacritics, apostrophes and full stops, a
 * blank for hyphens and other marks, "saint", "mount" and "fort" in their short forms. One folder is used by one thread.
 */
final class NameKey {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final String[] PLAIN = new String[0x2000];

    private char[] chars = new char[64];
    private int size;

    /** The key of {@code name}, the empty string where nothing of it can be compared. */
    static String of(CharSequence name) {
        NameKey key = new NameKey();
        key.append(name, 0, name.length());
        return new String(key.chars, 0, key.size);
    }

    /** The hash of a key as {@link #of} makes it. */
    static long hash(CharSequence key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return finish(hash);
    }

    static long start() {
        return SEED;
    }

    static long next(long hash, int c) {
        return (hash ^ c) * PRIME;
    }

    /** Spreads the bits of a hash in the making; the result is what the index is asked. */
    static long finish(long hash) {
        long h = hash ^ hash >>> 32;
        h *= 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    /** Continues {@code hash} by one folded word, with a blank before it unless it is the first. */
    static long extend(long hash, char[] word, int begin, int end, boolean first) {
        long h = first ? hash : (hash ^ ' ') * PRIME;
        for (int i = begin; i < end; i++) {
            h = (h ^ word[i]) * PRIME;
        }
        return h;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    char[] chars() {
        return chars;
    }

    /** Folds {@code text} and appends it, its words with one blank between. */
    void append(CharSequence text, int begin, int end) {
        int wordBegin = size;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                    add(c);
                } else if (c >= 'A' && c <= 'Z') {
                    add((char) (c + 32));
                } else if (c != '\'' && c != '`' && c != '.') {
                    wordBegin = endWord(wordBegin);
                }
            } else {
                String plain = plain(c);
                if (plain == null) {
                    wordBegin = endWord(wordBegin);
                }
                for (int k = 0; plain != null && k < plain.length(); k++) {
                    add(plain.charAt(k));
                }
            }
        }
        endWord(wordBegin);
        if (size > 0 && chars[size - 1] == ' ') {
            size--;
        }
    }

    private int endWord(int begin) {
        shorten(begin, "saint", "st");
        shorten(begin, "sainte", "ste");
        shorten(begin, "mount", "mt");
        shorten(begin, "fort", "ft");
        if (size > 0 && chars[size - 1] != ' ') {
            add(' ');
        }
        return size;
    }

    private void shorten(int begin, String word, String shorter) {
        if (size - begin != word.length()) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[begin + i] != word.charAt(i)) {
                return;
            }
        }
        size = begin;
        for (int i = 0; i < shorter.length(); i++) {
            add(shorter.charAt(i));
        }
    }

    private void add(char c) {
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, 2 * size);
        }
        chars[size++] = c;
    }

    /** What stands for {@code c} in a key: the empty string for one that is left out, null for one that parts words. */
    private static String plain(char c) {
        if (c < PLAIN.length) {
            String known = PLAIN[c];
            if (known == null) {
                known = work(c);
                PLAIN[c] = known == null ? " " : known;
            }
            return known == null || known.equals(" ") ? null : known;
        }
        return work(c);
    }

    private static String work(char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02bb', '\u02bc', '\u02bd', '\u02be', '\u02bf', '\u02b9', '\u02ba', '\u00b4',
                    '\u00b7', '\u201b', '\u00ad', '\u200c', '\u200d', '\u2060', '\u02c8':
                return "";
            case '\u00f8', '\u00d8':
                return "o";
            case '\u0142', '\u0141':
                return "l";
            case '\u0111', '\u0110', '\u00f0', '\u00d0':
                return "d";
            case '\u0131':
                return "i";
            case '\u00df':
                return "ss";
            case '\u00e6', '\u00c6':
                return "ae";
            case '\u0153', '\u0152':
                return "oe";
            case '\u00fe', '\u00de':
                return "th";
            case '\u0127', '\u0126':
                return "h";
            case '\u0259', '\u018f':
                return "a";
            default:
                break;
        }
        if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return null;
        }
        String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char d = decomposed.charAt(i);
            if (Character.getType(d) != Character.NON_SPACING_MARK) {
                out.append(Character.toLowerCase(d));
            }
        }
        return out.toString();
    }

    /** Whether the word is an Arabic article, which spellings of one name put in or leave out. */
    static boolean isArticle(char[] word, int begin, int end) {
        if (end - begin < 1 || end - begin > 3) {
            return false;
        }
        return ARTICLES.get(packed(word, begin, end));
    }

    private static final BitSet ARTICLES = articles("al", "el", "ar", "as", "ash", "an", "at", "ad", "az", "adh", "ul", "ed",
            "es", "ez", "en", "er", "et", "a", "l", "ath", "esh");

    private static BitSet articles(String... words) {
        BitSet articles = new BitSet();
        for (String word : words) {
            articles.set(packed(word.toCharArray(), 0, word.length()));
        }
        return articles;
    }

    /** Up to three small letters as one number, 0 for other characters. */
    private static int packed(char[] word, int begin, int end) {
        int packed = 0;
        for (int i = begin; i < end; i++) {
            if (word[i] < 'a' || word[i] > 'z') {
                return 0;
            }
            packed = packed << 5 | word[i] - 'a' + 1;
        }
        return packed;
    }

    /** The key without the Arabic articles in it; the same key where there are none or nothing else. */
    static String withoutArticles(String key) {
        char[] chars = key.toCharArray();
        StringBuilder out = new StringBuilder();
        for (int begin = 0; begin < chars.length; ) {
            int end = wordEnd(chars, begin, chars.length);
            if (!isArticle(chars, begin, end)) {
                out.append(out.isEmpty() ? "" : " ").append(chars, begin, end - begin);
            }
            begin = end + 1;
        }
        return out.length() < 3 ? key : out.toString();
    }

    /** Where the word of a key that begins at {@code begin} ends. */
    static int wordEnd(char[] key, int begin, int size) {
        int end = begin;
        while (end < size && key[end] != ' ') {
            end++;
        }
        return end;
    }
}

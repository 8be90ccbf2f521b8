package org.dateline.text;

import java.util.List;
import java.util.function.Function;

/**
 * One sentence of an article with its tokens. Tokens are named by their index, {@code 0 <= i < size()}; their words are
 * looked up when the sentence is made, their part-of-speech tags only when asked for, because the tagger is the slowest part of all.
 *
 * <p>Immutable to its users. Not safe for use by several threads at once: an article is read by one thread.
 */
public final class Sentence {

    private static final int CAPITAL = 1;
    private static final int LETTER = 2;
    private static final int DIGIT = 4;
    private static final int ALL_CAPS = 8;

    private final String text;
    /** The text as its case is read; other than the text only where that has no case of its own. */
    private final String cased;
    private final Span span;
    private final int index;
    private final int paragraph;
    private final int[] begins;
    private final int[] ends;
    private final Function<String[], String[]> tagger;
    private final String[] words;
    /** The words' numbers and marks in the vocabulary as of a version of it. */
    private final int[] numbers;
    private final long[] marks;
    /** The words' hash codes, so that most unlike words are told apart without being read. */
    private final int[] hashes;
    private int asOf;
    /** The marks of all words together. */
    private long together;
    /** What each token looks like, in bits. */
    private final byte[] shapes;
    private String[] tags;

    Sentence(String text, Span span, int index, int paragraph, Function<String[], String[]> tagger) {
        this(text, text, span, index, paragraph, tagger);
    }

    private Sentence(String text, String cased, Span span, int index, int paragraph, Function<String[], String[]> tagger) {
        this.text = text;
        this.cased = cased;
        this.span = span;
        this.index = index;
        this.paragraph = paragraph;
        this.tagger = tagger;
        char[] stretch = Tokenizer.characters(text, span);
        char[] shown = cased == text ? stretch : Tokenizer.characters(cased, span);
        int[][] tokens = Tokenizer.tokenize(stretch, span.begin());
        this.begins = tokens[0];
        this.ends = tokens[1];
        this.words = new String[begins.length];
        this.numbers = new int[begins.length];
        this.marks = new long[begins.length];
        this.hashes = new int[begins.length];
        this.shapes = new byte[begins.length];
        this.asOf = Vocabulary.version();
        for (int i = 0; i < words.length; i++) {
            WordTable.Entry entry = Words.find(stretch, begins[i] - span.begin(), ends[i] - span.begin());
            words[i] = Shortcuts.ON ? entry.word : Words.make(text, begins[i], ends[i]);
            numbers[i] = entry.number;
            marks[i] = entry.marks;
            together |= entry.marks;
            hashes[i] = entry.hash;
            shapes[i] = (byte) shape(shown, begins[i] - span.begin(), ends[i] - span.begin());
        }
    }

    private static int shape(char[] stretch, int begin, int end) {
        char first = stretch[begin];
        if (first >= 'a' && first <= 'z') {
            return LETTER;
        }
        if (!Character.isUpperCase(first)) {
            return Character.isLetter(first) ? LETTER : Character.isDigit(first) ? DIGIT : 0;
        }
        int letter = Character.isLetter(first) ? LETTER : 0;
        for (int k = begin + 1; k < end; k++) {
            if (Character.isLowerCase(stretch[k])) {
                return CAPITAL | letter;
            }
        }
        return CAPITAL | ALL_CAPS | letter;
    }

    private boolean has(int i, int shape) {
        return i >= 0 && i < shapes.length && (shapes[i] & shape) != 0;
    }

    /**
     * The same sentence with the case of its tokens and their tags read from another text, which differs from this one's in
     * nothing but large and small letters. What is quoted of the sentence stays as the article has it.
     */
    public Sentence withCaseOf(String sameText) {
        if (sameText.length() != text.length()) {
            throw new IllegalArgumentException("a text of " + sameText.length() + " characters; expected " + text.length());
        }
        return new Sentence(text, sameText, span, index, paragraph, tagger);
    }

    /** The characters of token {@code i} with the case by which they are read: as in the text where that has case. */
    public String cased(int i) {
        return cased.substring(begins[i], ends[i]);
    }

    /** The one at {@code offset} of the article's text, read so. */
    public char casedAt(int offset) {
        return cased.charAt(offset);
    }

    /** Where the sentence stands in the article's text. */
    public Span span() {
        return span;
    }

    /** The sentence's characters, exactly as in the article. */
    public String text() {
        return span.in(text);
    }

    /** The whole text that the sentence is a part of. */
    public String source() {
        return text;
    }

    /** The place of the sentence in the article, counted from 0. */
    public int index() {
        return index;
    }

    /** The paragraph that the sentence stands in, counted from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** How many tokens the sentence has. */
    public int size() {
        return begins.length;
    }

    /** Offset of the first code unit of token {@code i} in the article's text. */
    public int begin(int i) {
        return begins[i];
    }

    /** Offset after the last code unit of token {@code i} in the article's text. */
    public int end(int i) {
        return ends[i];
    }

    /** Token {@code i} as a value. */
    public Token token(int i) {
        return new Token(new Span(begins[i], ends[i]), surface(i), word(i));
    }

    /** All tokens as values; for tools and tests, the finders go by index. */
    public List<Token> tokens() {
        return java.util.stream.IntStream.range(0, size()).mapToObj(this::token).toList();
    }

    /** The characters of token {@code i} as they stand in the text. */
    public String surface(int i) {
        return text.substring(begins[i], ends[i]);
    }

    /**
     * The normal form of token {@code i}: lower case by the rules of no language, straight quotes and plain hyphens,
     * no-break marks gone. The empty string when {@code i} is not a token, so that neighbours need no bounds check.
     */
    public String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    /**
     * The number of token {@code i} in the {@link Vocabulary} if it has one of the given marks, {@link Vocabulary#UNKNOWN}
     * where it has none of them or {@code i} is not a token.
     *
     * @param since the version of the vocabulary when the list was loaded that is to be asked
     */
    public int number(int i, long wanted, int since) {
        if (since > asOf) {
            lookAgain();
        }
        return i < 0 || i >= marks.length || (marks[i] & wanted) == 0 ? Vocabulary.UNKNOWN : numbers[i];
    }

    /** Whether any token has one of the given marks; {@code since} as in {@link #number}. */
    public boolean hasAny(long wanted, int since) {
        if (since > asOf) {
            lookAgain();
        }
        return (together & wanted) != 0;
    }

    /** Looks all words up again, because a list was loaded since the sentence was made. */
    private void lookAgain() {
        int now = Vocabulary.version();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers[i] == Vocabulary.UNKNOWN ? Vocabulary.find(words[i]) : numbers[i];
            marks[i] = Vocabulary.marks(numbers[i]);
            together |= marks[i];
        }
        asOf = now;
    }

    /** Whether token {@code i} exists and its word is {@code word} (in normal form). */
    public boolean is(int i, String word) {
        return i < 0 || i >= hashes.length ? word.isEmpty() : hashes[i] == word.hashCode() && words[i].equals(word);
    }

    /** Whether token {@code i} exists and begins with an upper-case letter. */
    public boolean isCapitalized(int i) {
        return has(i, CAPITAL);
    }

    /** Whether token {@code i} exists and all its letters are upper case, at least one of them. */
    public boolean isAllCaps(int i) {
        return has(i, ALL_CAPS);
    }

    /** Whether token {@code i} exists and begins with a digit. */
    public boolean isNumeric(int i) {
        return has(i, DIGIT);
    }

    /** Whether token {@code i} exists and begins with a letter. */
    public boolean isWord(int i) {
        return has(i, LETTER);
    }

    /** Whether tokens {@code i - 1} and {@code i} both exist and no white space stands between them. */
    public boolean isGlued(int i) {
        return i > 0 && i < begins.length && ends[i - 1] == begins[i];
    }

    /** The span of the tokens from {@code from} to {@code to}, the last one not included. */
    public Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    /** The characters from token {@code from} to token {@code to}, the last one not included, as in the article. */
    public String text(int from, int to) {
        return text.substring(begins[from], ends[to - 1]);
    }

    /** The index of the token that covers {@code offset}, or of the first one after it; {@code size()} if none is. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The part of speech of token {@code i} as Universal Dependencies names it (NOUN, PROPN, VERB, NUM, ...), by
     * OpenNLP's English model. The first call tags the whole sentence.
     */
    public String tag(int i) {
        if (tags == null) {
            String[] surfaces = new String[size()];
            for (int k = 0; k < surfaces.length; k++) {
                surfaces[k] = Words.plain(cased(k));
            }
            tags = tagger.apply(surfaces);
        }
        return tags[i];
    }

    @Override
    public String toString() {
        return text();
    }
}

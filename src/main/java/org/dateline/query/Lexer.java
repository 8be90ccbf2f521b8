package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts an expression of the question language into tokens. */
final class Lexer {

    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text its characters; of quoted text, what stands between the quotes
     * @param column where it begins, counted from 1
     * @param end the column after it
     */
    record Token(Kind kind, String text, int column, int end) {

        /** Whether it is a symbol of these. */
        boolean isSymbol(String symbols) {
            return kind == Kind.SYMBOL && symbols.indexOf(text.charAt(0)) >= 0;
        }

        /** Whether it is a word that begins with a capital. */
        boolean isCapital() {
            return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
        }

        /** Whether it is a word with a capital in it: "al-Numan". */
        boolean hasCapital() {
            return kind == Kind.WORD && text.codePoints().anyMatch(Character::isUpperCase);
        }

        boolean is(String word) {
            return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
        }

        /** A word of the language in lower case; the empty string for any other token. */
        String word() {
            return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
        }

        /** How a message names it. */
        String described() {
            return kind == Kind.END ? "the end" : "\"" + text + "\"";
        }
    }

    private static final String SYMBOLS = "(),<>=*\u2264\u2265&";

    private final String expression;
    private final List<Token> tokens = new ArrayList<>();

    private Lexer(String expression) {
        this.expression = expression;
    }

    /** The tokens of {@code expression}, the last one of kind END. */
    static List<Token> tokens(String expression) {
        Lexer lexer = new Lexer(expression);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        int i = 0;
        while (i < expression.length()) {
            char c = expression.charAt(i);
            if (Character.isWhitespace(c)) {
                i++;
            } else if (isQuote(c)) {
                i = quoted(i);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                boolean two = (c == '<' || c == '>') && i + 1 < expression.length() && expression.charAt(i + 1) == '=';
                i = add(Kind.SYMBOL, i, i + (two ? 2 : 1));
            } else if (isMinus(i)) {
                i = add(Kind.SYMBOL, i, i + 1);
            } else if (c == '?' || c == ';') {
                i++;
            } else {
                int end = i + 1;
                while (end < expression.length() && isWord(expression.charAt(end))) {
                    end++;
                }
                i = word(i, end);
            }
        }
        tokens.add(new Token(Kind.END, "", expression.length() + 1, expression.length() + 1));
    }

    private int add(Kind kind, int begin, int end) {
        tokens.add(new Token(kind, expression.substring(begin, end), begin + 1, end + 1));
        return end;
    }

    /** A word without the colon, question mark or full stop at its end: "source:", "Idlib?". */
    private int word(int begin, int end) {
        int last = end;
        while (last > begin + 1 && ":?;!".indexOf(expression.charAt(last - 1)) >= 0) {
            last--;
        }
        add(Kind.WORD, begin, last);
        return end;
    }

    /** Whether a minus stands here before a word or quote, to say not: "-Syria". */
    private boolean isMinus(int i) {
        return expression.charAt(i) == '-' && i + 1 < expression.length()
                && (Character.isLetter(expression.charAt(i + 1)) || isQuote(expression.charAt(i + 1)) || expression.charAt(i + 1) == '(')
                && (i == 0 || Character.isWhitespace(expression.charAt(i - 1)) || expression.charAt(i - 1) == '(');
    }

    private int quoted(int begin) {
        StringBuilder text = new StringBuilder();
        for (int i = begin + 1; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (isQuote(c)) {
                tokens.add(new Token(Kind.QUOTED, text.toString(), begin + 1, i + 2));
                return i + 1;
            }
            if (c == '\\' && i + 1 < expression.length()) {
                i++;
                c = expression.charAt(i);
            }
            text.append(c);
        }
        throw new QueryException(begin + 1, "the quote that opens here is not closed; add a \"");
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d';
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && !isQuote(c) && SYMBOLS.indexOf(c) < 0;
    }
}

package org.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.query.Lexer.Kind;
import org.dateline.query.Lexer.Token;
import org.dateline.query.Phrases.Phrase;

/** Goes through the tokens of a question, and reads texts off them. For one thread. */
final class TokenReader {

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,9}(\\.\\d{1,18})?([eE]-?\\d{1,3})?");

    private final List<Token> tokens;
    private int at;

    TokenReader(String expression) {
        this.tokens = Lexer.tokens(expression);
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token {@code ahead} of the one here, the last one where there are not so many. */
    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    Token next() {
        return atEnd() ? peek() : tokens.get(at++);
    }

    void skip(int count) {
        at = Math.min(at + count, tokens.size() - 1);
    }

    /** Where the reader stands, to go back to by {@link #back}. */
    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    /** Passes over {@code word} if it stands here. */
    boolean take(String word) {
        if (peek().is(word)) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over the first of {@code words} that stands here. */
    boolean takeAny(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of the language that begins here. */
    Optional<Phrase> phrase() {
        return Phrases.at(tokens, at);
    }

    /** The phrase of the language that begins {@code ahead} tokens on. */
    Optional<Phrase> phrase(int ahead) {
        return Phrases.at(tokens, Math.min(at + ahead, tokens.size() - 1));
    }

    QueryException error(String why) {
        return new QueryException(peek().column(), why);
    }

    QueryException expected(String what) {
        return error("expected " + what + ", found " + peek().described());
    }

    /** The text here: in quotes, or the words up to the next ones of the language. */
    String text(String what) {
        Token first = peek();
        if (first.kind() == Kind.QUOTED) {
            if (first.text().isBlank()) {
                throw expected(what);
            }
            return next().text();
        }
        StringBuilder text = new StringBuilder();
        while (isText(text.isEmpty())) {
            text.append(text.isEmpty() ? "" : " ").append(next().text());
        }
        if (text.isEmpty()) {
            throw expected(what + (first.kind() == Kind.WORD ? " (in quotes if it is called so)" : ""));
        }
        return text.toString();
    }

    /** Whether the word here may go on a text; one with a digit at its front may only begin it. */
    private boolean isText(boolean isFirst) {
        return peek().kind() == Kind.WORD && phrase().filter(phrase -> phrase.form().endsText()).isEmpty()
                && (isFirst || !Character.isDigit(peek().text().charAt(0)));
    }

    /** How many words from here on make one text. */
    int textLength() {
        int begin = at;
        while (isText(at == begin)) {
            at++;
        }
        int length = at - begin;
        at = begin;
        return length;
    }

    /** The next {@code count} words with a blank between. */
    String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(peek(i).text());
        }
        return words.toString();
    }

    /** The text here, with at least one letter or digit in it. */
    String searchable(String what) {
        Token first = peek();
        String text = text(what);
        if (TextTerms.of(text).size() == 0) {
            throw new QueryException(first.column(), "expected " + what + ", found no letter or digit");
        }
        return text;
    }

    /** A decimal number between bounds. */
    double decimal(String what, String text, double least, double most) {
        if (peek().kind() == Kind.WORD && DECIMAL.matcher(text).matches()) {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                next();
                return value;
            }
        }
        throw expected(what + String.format(Locale.ROOT, " from %.0f to %.0f", least, most));
    }
}

package org.dateline.evaluation;

import java.util.function.IntUnaryOperator;
import org.dateline.article.Article;

/** How the letters of articles are written when they are scored: as they are, or as wires and careless writers write them. */
public enum LetterCase {

    AS_WRITTEN(c -> c),
    UPPER(Character::toUpperCase),
    LOWER(Character::toLowerCase);

    private final IntUnaryOperator letter;

    LetterCase(IntUnaryOperator letter) {
        this.letter = letter;
    }

    /** The same article with its text and title written so; every character stays at its offset. */
    public Article of(Article article) {
        return this == AS_WRITTEN ? article : new Article(article.id(), of(article.text()), article.title().map(this::of),
                article.outlet(), article.uri(), article.published(), article.language(), article.origin());
    }

    private String of(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().map(letter).forEach(written::appendCodePoint);
        return written.toString();
    }
}

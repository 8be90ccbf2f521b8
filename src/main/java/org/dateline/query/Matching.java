package org.dateline.query;

import java.util.Objects;

/**
 * The article's text has some words; several words stand next to each other and in this order.
 *
 * @param words the words
 * @param match the same as they are compared
 */
public record Matching(String words, TextMatch match) implements Condition {

    public Matching {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(match, "match");
    }

    public Matching(String words) {
        this(words, TextMatch.of(words));
    }

    @Override
    public boolean test(Subject subject) {
        return match.isIn(subject.text());
    }

    @Override
    public String toString() {
        return "matching " + Language.text(words);
    }
}

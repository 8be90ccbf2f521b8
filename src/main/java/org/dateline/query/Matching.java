package org.dateline.query;

/**
 * The article's text has some words; several words stand next to each other and in this order.
 *
 * @param words the words
 * @param match the same as they are compared
 */
public record Matching(String words, TextMatch match) implements Condition {

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

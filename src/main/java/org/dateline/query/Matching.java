package org.dateline.query;

/**
 * The article's text has some words; several words stand next to each other and in this order.
 *
 * @param words the words
 */
public record Matching(String words) implements Condition {

    public Matching {
        TextMatch.of(words);
    }

    /** The words as they are compared. */
    public TextMatch match() {
        return TextMatch.of(words);
    }

    @Override
    public boolean test(Subject subject) {
        return match().isIn(subject.text());
    }

    @Override
    public String toString() {
        return "matching " + Language.text(words);
    }
}

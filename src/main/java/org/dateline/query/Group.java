package org.dateline.query;

/**
 * Who was counted is named by some words.
 *
 * @param words words of the group
 */
public record Group(String words) implements Condition {

    public Group {
        TextMatch.of(words);
    }

    /** The words as they are compared. */
    public TextMatch match() {
        return TextMatch.of(words);
    }

    @Override
    public boolean test(Subject subject) {
        return match().isIn(subject.group());
    }

    @Override
    public String toString() {
        return "group " + Language.text(words);
    }
}

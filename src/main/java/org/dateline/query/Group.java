package org.dateline.query;

import java.util.Objects;

/**
 * Who was counted is named by some words.
 *
 * @param words words of the group
 * @param match the same as they are compared
 */
public record Group(String words, TextMatch match) implements Condition {

    public Group {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(match, "match");
    }

    public Group(String words) {
        this(words, TextMatch.of(words));
    }

    @Override
    public boolean test(Subject subject) {
        return match.isIn(subject.group());
    }

    @Override
    public String toString() {
        return "group " + Language.text(words);
    }
}

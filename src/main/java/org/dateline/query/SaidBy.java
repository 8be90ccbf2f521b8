package org.dateline.query;

import java.util.List;
import java.util.Objects;
import org.dateline.source.SourceNames;

/**
 * A source says so: its name holds some words, or another name that is known for the same source ("UN" for "United
 * Nations").
 *
 * @param name the words of the source's name, an article before them left out of account
 * @param names the phrases of which one must stand in the source's name
 */
public record SaidBy(String name, List<TextMatch> names) implements Condition {

    public SaidBy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(names, "names");
        names = List.copyOf(names);
    }

    public SaidBy(String name) {
        this(name, SourceNames.english().of(name).stream()
                .map(known -> TextMatch.of(SourceNames.withoutArticle(known))).toList());
    }

    @Override
    public boolean test(Subject subject) {
        TextTerms source = subject.source();
        for (TextMatch match : names) {
            if (match.isIn(source)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "said by " + Language.text(name);
    }
}

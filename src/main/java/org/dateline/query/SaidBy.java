package org.dateline.query;

import java.util.List;
import org.dateline.figure.SourceNames;

/**
 * A source says so: its name holds some words, or another name that is known for the same source ("UN" for "United
 * Nations").
 *
 * @param name the words of the source's name, an article before them left out of account
 */
public record SaidBy(String name) implements Condition {

    public SaidBy {
        TextMatch.of(name);
    }

    /** The phrases of which one must stand in the source's name. */
    public List<TextMatch> names() {
        return SourceNames.english().of(name).stream()
                .map(known -> TextMatch.of(SourceNames.withoutArticle(known))).toList();
    }

    @Override
    public boolean test(Subject subject) {
        TextTerms source = subject.source();
        return source.size() > 0 && names().stream().anyMatch(match -> match.isIn(source));
    }

    @Override
    public String toString() {
        return "said by " + Language.text(name);
    }
}

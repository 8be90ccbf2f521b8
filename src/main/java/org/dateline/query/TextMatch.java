package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;

/**
 * Words to look for in a text: all of them, next to each other and in this order, compared as {@link TextTerms} are.
 * This is what text means in questions; the index reproduces it.
 *
 * @param terms the stems of the words, at least one
 */
public record TextMatch(List<String> terms) {

    public TextMatch {
        Objects.requireNonNull(terms, "terms");
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new QueryException("no word to look for; give at least one letter or digit");
        }
    }

    /** The match of the words of {@code phrase}. */
    public static TextMatch of(String phrase) {
        return new TextMatch(TextTerms.of(phrase).list());
    }

    /** Whether the words stand somewhere in {@code text}. */
    public boolean isIn(TextTerms text) {
        return next(text, 0) >= 0;
    }

    /** Where the words stand in the text that {@code text} was made of, in reading order. */
    public List<Span> spansIn(TextTerms text) {
        List<Span> spans = new ArrayList<>();
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            spans.add(new Span(text.begin(i), text.end(i + terms.size() - 1)));
        }
        return spans;
    }

    private int next(TextTerms text, int from) {
        for (int i = from; i + terms.size() <= text.size(); i++) {
            if (isAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(TextTerms text, int at) {
        for (int k = 0; k < terms.size(); k++) {
            if (!text.term(at + k).equals(terms.get(k))) {
                return false;
            }
        }
        return true;
    }
}

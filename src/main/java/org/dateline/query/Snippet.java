package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.figure.Finding;
import org.dateline.text.Span;

/**
 * The words around a figure, from its own line of the text, with what answers the question marked in them.
 *
 * @param text the words, exactly as in the article
 * @param marks what to set off, offsets into {@code text}: the figure's evidence and the words asked for, in order and
 *     disjoint
 */
public record Snippet(String text, List<Span> marks) {

    private static final int AROUND = 160;

    public Snippet {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(marks, "marks");
        marks = List.copyOf(marks);
    }

    /** The snippet of {@code finding} as an answer to {@code query}. */
    public static Snippet of(Finding finding, FigureQuery query) {
        String text = finding.article().text();
        Span evidence = finding.figure().evidence().span();
        int begin = begin(text, evidence.begin());
        int end = end(text, evidence.end());
        String words = text.substring(begin, end);
        List<Span> marks = new ArrayList<>(List.of(new Span(evidence.begin() - begin, evidence.end() - begin)));
        TextTerms terms = TextTerms.of(words);
        for (TextMatch match : asked(query.condition())) {
            for (Span found : match.spansIn(terms)) {
                if (marks.stream().noneMatch(found::overlaps)) {
                    marks.add(found);
                }
            }
        }
        marks.sort(null);
        return new Snippet(words, marks);
    }

    private static List<TextMatch> asked(Condition condition) {
        if (condition instanceof Matching matching) {
            return List.of(matching.match());
        }
        List<Condition> parts = condition instanceof Condition.And and ? and.all()
                : condition instanceof Condition.Or or ? or.any() : List.of();
        return parts.stream().flatMap(part -> asked(part).stream()).toList();
    }

    private static int begin(String text, int evidence) {
        int least = Math.max(0, evidence - AROUND);
        int begin = evidence;
        while (begin > least && !isLineEnd(text.charAt(begin - 1))) {
            begin--;
        }
        if (begin > 0 && begin == least) {
            int blank = text.indexOf(' ', begin);
            begin = blank >= 0 && blank < evidence ? blank + 1 : evidence;
        }
        return begin;
    }

    private static int end(String text, int evidence) {
        int most = Math.min(text.length(), evidence + AROUND);
        int end = evidence;
        while (end < most && !isLineEnd(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && end == most) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > evidence ? blank : evidence;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The text with {@code open} and {@code close} around each mark. */
    public String marked(String open, String close) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span mark : marks) {
            out.append(text, at, mark.begin()).append(open).append(text, mark.begin(), mark.end()).append(close);
            at = mark.end();
        }
        return out.append(text.substring(at)).toString();
    }
}

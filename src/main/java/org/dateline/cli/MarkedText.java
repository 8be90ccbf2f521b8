package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.text.Span;

/** Lays out the text of an article with its figures marked, each in «» with its kind behind it: «at least 12 people»[killed]. */
final class MarkedText {

    private static final String INDENT = "  ";

    private final Terminal terminal;

    MarkedText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines of the text, no wider than the terminal. */
    List<String> lines(AnnotatedArticle annotated) {
        List<String> lines = new ArrayList<>();
        for (String line : marked(annotated).split("\\R", -1)) {
            String clean = Cells.clean(line);
            if (clean.isEmpty()) {
                lines.add("");
                continue;
            }
            Cells.wrap(clean, terminal.width() - INDENT.length()).forEach(part -> lines.add(INDENT + part));
        }
        return lines;
    }

    /** The text with the marks; of figures that overlap the first is marked. */
    private static String marked(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        StringBuilder marked = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Figure figure : annotated.figures().stream().sorted(Comparator.comparing((Figure f) -> f.evidence().span())).toList()) {
            Span span = figure.evidence().span();
            if (span.begin() >= at) {
                marked.append(text, at, span.begin()).append('«').append(text, span.begin(), span.end()).append("»[")
                        .append(FigureWords.kind(figure)).append(']');
                at = span.end();
            }
        }
        return marked.append(text, at, text.length()).toString();
    }
}

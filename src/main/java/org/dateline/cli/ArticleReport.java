package org.dateline.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Backlink;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.text.Span;

/** Lays out one article's report: its title, its day of publication, and a table of its figures. */
final class ArticleReport {

    private static final String INDENT = "  ";

    /** From this width on the words of a figure have a column; below, a line of their own with the words around them. */
    private static final int WIDE = 140;

    private final Terminal terminal;

    ArticleReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines of the report on {@code annotated}. */
    List<String> lines(AnnotatedArticle annotated) {
        List<String> lines = new ArrayList<>(heading(annotated.article()));
        Cells.wrap(FigureWords.published(annotated.published()), terminal.width() - INDENT.length())
                .forEach(line -> lines.add(INDENT + line));
        lines.add("");
        if (annotated.figures().isEmpty()) {
            lines.add(INDENT + Style.FAINT.of("No figures.", terminal));
        } else {
            lines.addAll(table(annotated));
        }
        return lines;
    }

    /** The title, or the first words, and below it the article's id. */
    List<String> heading(Article article) {
        String title = article.title().map(Cells::clean).orElseGet(() -> firstWords(article.text()));
        List<String> lines = new ArrayList<>();
        Cells.wrap(title, terminal.width()).forEach(line -> lines.add(Style.TITLE.of(line, terminal)));
        Cells.wrap(Cells.clean(article.id().value()), terminal.width() - INDENT.length())
                .forEach(line -> lines.add(INDENT + Style.FAINT.of(line, terminal)));
        return lines;
    }

    /** As many words of the first line as make a title. */
    private String firstWords(String text) {
        String line = text.lines().map(Cells::clean).filter(words -> !words.isEmpty()).findFirst().orElse("(empty)");
        return Cells.cut(line, Math.min(terminal.width(), 90));
    }

    private List<String> table(AnnotatedArticle annotated) {
        boolean wide = terminal.width() >= WIDE;
        Table table = wide ? new Table("NUMBER", "KIND", "WHO", "WHERE", "WHEN", "SAID BY", "WORDS")
                : new Table("NUMBER", "KIND", "WHO", "WHERE", "WHEN", "SAID BY");
        for (Figure figure : annotated.figures()) {
            List<String> cells = List.of(FigureWords.number(figure), FigureWords.kind(figure), FigureWords.who(figure),
                    FigureWords.where(figure), FigureWords.when(figure), FigureWords.source(figure),
                    "“" + Cells.clean(figure.evidence().quote()) + "”");
            List<Style> styles =
                    List.of(Style.NUMBER, style(figure), Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.FAINT);
            table.add(wide ? cells : cells.subList(0, 6), styles, notes(annotated.article(), figure, wide));
        }
        return table.lines(terminal);
    }

    /** The words around a figure where they have no column, and the way back to them. */
    private List<String> notes(Article article, Figure figure, boolean wide) {
        List<String> notes = new ArrayList<>();
        if (!wide) {
            notes.add(context(article.text(), figure));
        }
        back(article, figure.evidence().span()).forEach(line -> notes.add(INDENT + Style.FAINT.of(line, terminal)));
        return notes;
    }

    /** Where words stand in what their article was read from: an address that leads to them, else the place in the file. */
    static List<String> back(Article article, Span words) {
        return Backlink.of(article, words).map(back -> "↳ " + back.link().map(URI::toString).orElseGet(() ->
                article.origin().map(origin -> origin.file() + origin.member().map(member -> "!/" + member).orElse("") + ", ").orElse("")
                + back.anchor())).stream().toList();
    }

    private static Style style(Figure figure) {
        return switch (figure.kind()) {
            case KILLED -> Style.KILLED;
            case INJURED -> Style.INJURED;
            default -> Style.OTHER;
        };
    }

    /** The words of a figure, marked, with as much of their line around them as fits. */
    private String context(String text, Figure figure) {
        Span span = figure.evidence().span();
        int room = terminal.width() - 2 * INDENT.length();
        String words = "«" + Cells.cut(Cells.clean(figure.evidence().quote()), room - 2) + "»";
        int around = room - Cells.width(words);
        String front = text.substring(Math.max(0, span.begin() - room), span.begin());
        String back = text.substring(span.end(), Math.min(text.length(), span.end() + room));
        String before = spaced(front.substring(front.lastIndexOf('\n') + 1));
        String after = back.lines().findFirst().map(ArticleReport::spaced).orElse("");
        String cutBefore = Cells.cutFront(before, Math.max(around / 2, around - Cells.width(after)));
        String cutAfter = Cells.cut(after, around - Cells.width(cutBefore));
        return INDENT + Style.FAINT.of(cutBefore, terminal) + words + Style.FAINT.of(cutAfter, terminal);
    }

    /** Clean text that keeps a blank at its ends. */
    private static String spaced(String text) {
        String clean = Cells.clean(text);
        return clean.isEmpty() ? clean
                : (Character.isWhitespace(text.charAt(0)) ? " " : "") + clean
                        + (Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }
}

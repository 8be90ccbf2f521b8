package org.dateline.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.pipeline.SurrogateSafeWriter;
import org.dateline.text.Span;

/**
 * One HTML file of articles, each with a table of its figures and its text with their words marked. It has no script and
 * asks for nothing; all that comes from articles is text in it, never markup. Written as articles are added, so that it may
 * be larger than memory. Not safe for use by several threads; closing it ends the page and leaves the stream open.
 */
public final class ReportPage implements AutoCloseable {

    private final Writer out;
    private final List<String> columns;
    private int articles;

    /**
     * Begins a page.
     *
     * @param columns the headings of the tables
     */
    public ReportPage(OutputStream out, List<String> columns) throws IOException {
        this.out = new SurrogateSafeWriter(out);
        this.columns = List.copyOf(columns);
        String style = PageParts.text("report.css");
        this.out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageParts.policy("", style, false) + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                + "<title>Dateline – what articles say</title>\n<style>" + style + "</style>\n</head>\n<body>\n"
                + "<header><p class=\"brand\">Dateline</p><h1>What the articles say</h1></header>\n<main>\n");
    }

    /**
     * A figure as a row of its article's table.
     *
     * @param figure the figure
     * @param cells its words for each column
     */
    public record Row(Figure figure, List<String> cells) {

        public Row {
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(cells, "cells");
            cells = List.copyOf(cells);
        }
    }

    /**
     * Adds an article.
     *
     * @param heading its title, or words that stand for it
     * @param published when it was published, in words
     * @param rows its figures in the order of its text
     */
    public void add(Article article, String heading, String published, List<Row> rows) throws IOException {
        articles++;
        out.write("<article>\n<h2 dir=\"auto\">" + heading(article, heading) + "</h2>\n<p class=\"source\">"
                + article.outlet().map(outlet -> bdi(outlet) + " · ").orElse("") + PageParts.escaped(published)
                + " · " + bdi(article.id().value()) + "</p>\n");
        if (rows.isEmpty()) {
            out.write("<p>No figures.</p>\n");
        } else {
            table(rows);
        }
        out.write("<details" + (rows.isEmpty() ? "" : " open") + "><summary>The text</summary>\n");
        text(article.text(), rows);
        out.write("</details>\n</article>\n");
    }

    private static String heading(Article article, String heading) {
        Optional<String> address = article.uri().map(Object::toString)
                .filter(uri -> uri.toLowerCase(Locale.ROOT).matches("https?://.*"));
        return address.map(uri -> "<a href=\"" + PageParts.escaped(uri) + "\" rel=\"noopener noreferrer\">"
                + PageParts.escaped(heading) + "</a>").orElseGet(() -> PageParts.escaped(heading));
    }

    private void table(List<Row> rows) throws IOException {
        out.write("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Figures of article " + articles
                + "\"><table><thead><tr><th scope=\"col\">#</th>");
        for (String column : columns) {
            out.write("<th scope=\"col\">" + PageParts.escaped(column) + "</th>");
        }
        out.write("</tr></thead><tbody>\n");
        for (int i = 0; i < rows.size(); i++) {
            out.write("<tr class=\"" + kind(rows.get(i)) + "\"><td><a href=\"#" + anchor(i) + "\">" + (i + 1) + "</a></td>");
            for (String cell : rows.get(i).cells()) {
                out.write("<td>" + bdi(cell) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody></table></div>\n");
    }

    /** The text, a line a paragraph, with the words of each figure marked and numbered as in the table. */
    private void text(String text, List<Row> rows) throws IOException {
        List<Integer> inOrder = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            inOrder.add(i);
        }
        inOrder.sort(Comparator.comparing(i -> span(rows.get(i))));
        out.write("<p dir=\"auto\">");
        int at = 0;
        for (int i : inOrder) {
            Span span = span(rows.get(i));
            if (span.begin() >= at) {
                lines(text.substring(at, span.begin()));
                out.write("<mark class=\"" + kind(rows.get(i)) + "\" id=\"" + anchor(i) + "\">"
                        + PageParts.escaped(span.in(text)) + "<sup>" + (i + 1) + "</sup></mark>");
                at = span.end();
            } else {
                out.write("<span id=\"" + anchor(i) + "\"></span>");
            }
        }
        lines(text.substring(at));
        out.write("</p>\n");
    }

    private void lines(String text) throws IOException {
        out.write(PageParts.escaped(text).replaceAll("\\R\\s*", "</p>\n<p dir=\"auto\">"));
    }

    private String anchor(int row) {
        return "a" + articles + "-" + (row + 1);
    }

    private static Span span(Row row) {
        return row.figure().evidence().span();
    }

    private static String kind(Row row) {
        return row.figure().kind().name().toLowerCase(Locale.ROOT);
    }

    private static String bdi(String text) {
        return "<bdi>" + PageParts.escaped(text) + "</bdi>";
    }

    @Override
    public void close() throws IOException {
        out.write("</main>\n<footer><p>" + articles + (articles == 1 ? " article" : " articles")
                + ". Numbers are what articles say, not what is true.</p></footer>\n</body>\n</html>\n");
        out.flush();
    }
}

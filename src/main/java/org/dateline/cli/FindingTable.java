package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.figure.Figure;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;
import org.dateline.query.FigureQuery;
import org.dateline.query.Snippet;

/** Prints findings as a table fitted to the terminal, each with its article and the words around it. */
final class FindingTable implements FindingPrinter {

    private final Printer printer;
    private final Terminal terminal;
    private final FigureQuery query;
    private final Table table = new Table("NUMBER", "KIND", "WHO", "WHERE", "WHEN", "SAID BY");
    private int printed;

    FindingTable(Console console, FigureQuery query) {
        this.printer = new Printer(console);
        this.terminal = console.terminal();
        this.query = query;
    }

    @Override
    public void print(Finding finding) {
        Figure figure = finding.figure();
        table.add(List.of(FigureWords.number(figure), FigureWords.kind(figure), FigureWords.who(figure),
                FigureWords.where(figure), FigureWords.when(figure), FigureWords.source(figure)),
                List.of(Style.NUMBER, Style.OTHER, Style.PLAIN, Style.PLAIN, Style.PLAIN, Style.PLAIN),
                Style.FAINT.of(snippet(finding), terminal));
        printed++;
    }

    private static String article(Article article) {
        return Cells.cut(Cells.clean(article.id().value()), 32);
    }

    private String snippet(Finding finding) {
        Snippet snippet = Snippet.of(finding, query);
        String article = article(finding.article()) + ": ";
        int room = terminal.width() - 2 - Cells.width(article);
        String words = Cells.clean(snippet.marked("«", "»"));
        int mark = Math.max(0, words.indexOf('«'));
        int begin = Math.max(0, Math.min(mark - room / 3, words.length() - room));
        int blank = begin == 0 ? -1 : words.indexOf(' ', begin);
        return article + Cells.cut((begin == 0 ? "" : "…") + words.substring(blank < 0 || blank > mark ? begin : blank + 1), room);
    }

    @Override
    public void end(int from, Answer answer) throws IOException {
        if (printed > 0) {
            printer.lines(table.lines(terminal));
            printer.line("");
        }
        String total = Counted.of(answer.total(), "finding");
        printer.line(answer.total() <= printed ? total
                : from > 0 ? String.format(Locale.ROOT, "%,d to %,d of %s", from + 1, from + printed, total)
                : String.format(Locale.ROOT, "%,d of %s; --limit %d shows all", printed, total, answer.total()));
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

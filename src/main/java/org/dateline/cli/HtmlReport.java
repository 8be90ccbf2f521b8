package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.page.ReportPage;
import org.dateline.pipeline.AnnotatedArticle;

/** The report as one HTML file. */
final class HtmlReport implements ReportCommand.Report {

    private static final Terminal UNBOUNDED = new Terminal(200, false);

    private final OutputStream out;
    private final ReportPage page;
    private final ArticleReport headings = new ArticleReport(UNBOUNDED);

    /** @param file where to write, - for standard output */
    HtmlReport(Console console, Path file) throws IOException {
        out = new BufferedOutputStream(file.toString().equals("-") ? console.out() : Files.newOutputStream(file), 1 << 16);
        page = new ReportPage(out, List.of("Number", "Kind", "Who", "Where", "When", "Said by"));
    }

    @Override
    public void add(AnnotatedArticle annotated) throws IOException {
        page.add(annotated.article(), headings.heading(annotated.article()).get(0), FigureWords.published(annotated.published()),
                annotated.figures().stream().map(figure -> new ReportPage.Row(figure, List.of(FigureWords.number(figure),
                        FigureWords.kind(figure), FigureWords.who(figure), FigureWords.where(figure), FigureWords.when(figure),
                        FigureWords.source(figure)))).toList());
    }

    @Override
    public void close() throws IOException {
        page.close();
        out.close();
    }
}

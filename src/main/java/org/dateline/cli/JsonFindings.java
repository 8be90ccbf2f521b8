package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.query.FigureQuery;
import org.dateline.query.Snippet;

/** Prints findings as JSON Lines; in the snippets {@code **} stands around what answers. */
final class JsonFindings implements FindingPrinter {

    private final AnnotationWriter json;
    private final FigureQuery query;

    JsonFindings(Console console, FigureQuery query) throws IOException {
        this.json = new AnnotationWriter(new BufferedOutputStream(console.out(), 1 << 16));
        this.query = query;
    }

    @Override
    public void print(Finding finding) throws IOException {
        json.write(finding, Snippet.of(finding, query).marked("**", "**"));
    }

    @Override
    public void end(int from, Answer answer) {}

    @Override
    public void close() throws IOException {
        json.close();
    }
}

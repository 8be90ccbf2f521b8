package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;

/** Prints findings as CSV with a header, and below it a row of tags where there are any. */
final class CsvFindings implements FindingPrinter {

    private final Printer printer;
    private final Csv csv;
    private final List<Column> columns;

    /**
     * Prints the header.
     *
     * @param tags a row below it, none where empty
     * @param marked whether a byte-order mark comes first, by which spreadsheets know UTF-8
     */
    CsvFindings(Console console, List<Column> columns, List<String> tags, boolean marked) throws IOException {
        this.printer = new Printer(console);
        this.csv = new Csv(printer, marked);
        this.columns = columns;
        csv.row(columns.stream().map(Column::name).toList());
        if (!tags.isEmpty()) {
            csv.row(tags);
        }
    }

    @Override
    public void print(Finding finding) throws IOException {
        csv.row(columns.stream().map(column -> column.value().apply(finding)).toList());
    }

    @Override
    public void end(int from, Answer answer) {}

    @Override
    public void close() throws IOException {
        printer.close();
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.util.List;

/** Prints rows as CSV (RFC 4180): commas, quotes where they are needed, lines that end in a carriage return and line feed; see {@link SafeText#cell}. */
final class Csv {

    private final Printer printer;

    Csv(Printer printer) {
        this.printer = printer;
    }

    /** The same, begun with a byte-order mark where {@code marked}, by which spreadsheets know UTF-8. */
    Csv(Printer printer, boolean marked) throws IOException {
        this(printer);
        if (marked) {
            printer.text("\ufeff");
        }
    }

    void row(List<String> cells) throws IOException {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        printer.line(row.append('\r').toString());
    }

    private static String cell(String raw) {
        String text = SafeText.cell(raw);
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

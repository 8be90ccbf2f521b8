package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.query.Facet;

/**
 * Prints what was counted by facets: as a table that tells what it does not show, as CSV or as JSON. What stands in a row behind its
 * labels is for the kinds of it to say.
 *
 * @param <C> what is counted of one combination of labels
 */
abstract class FacetPrinter<C> {

    private final List<Facet> facets;
    private final C all;
    private final List<C> cells;
    private final int most;

    /**
     * A printer.
     *
     * @param all what was counted in all
     * @param cells the rows
     * @param most how many rows are printed at most
     */
    FacetPrinter(List<Facet> facets, C all, List<C> cells, int most) {
        this.facets = facets;
        this.all = all;
        this.cells = cells;
        this.most = most;
    }

    /** A column of CSV that holds a count. */
    static Column count(String name, String about) {
        return Column.of(name, Column.Type.INTEGER, about, finding -> "");
    }

    /** A label for each facet. */
    abstract List<String> labels(C cell);

    /** What stands behind the labels, numbers in the {@code form} of {@link String#format}. */
    abstract List<String> numbers(C cell, String form);

    /** The names of those columns in CSV. */
    abstract List<String> names();

    /** The same in a table. */
    abstract List<String> heads();

    /** What stands below a table. @param cut tells how many rows there are, where they are not all shown */
    abstract void below(Printer printer, Optional<String> cut) throws IOException;

    /** Writes the fields of the answer that come before its rows. */
    abstract void begin(JsonGenerator json) throws IOException;

    /** Writes the numbers of a row or of the whole. */
    abstract void tally(JsonGenerator json, C cell) throws IOException;

    /** Writes what a row has beyond its numbers; for the whole that comes behind the rows. */
    abstract void sums(JsonGenerator json, C cell) throws IOException;

    final C all() {
        return all;
    }

    private List<C> shown() {
        return cells.subList(0, Math.min(most, cells.size()));
    }

    /** Prints CSV. @param isMarked whether it begins with a byte-order mark */
    final void csv(Printer printer, boolean isMarked) throws IOException {
        Csv csv = new Csv(printer, isMarked);
        List<String> header = new ArrayList<>();
        facets.forEach(facet -> header.add(word(facet)));
        header.addAll(names());
        csv.row(header);
        for (C cell : shown()) {
            csv.row(row(labels(cell), cell, "%d"));
        }
    }

    final void table(Printer printer, Terminal terminal) throws IOException {
        List<String> header = new ArrayList<>();
        facets.forEach(facet -> header.add(facet.name()));
        header.addAll(heads());
        Table table = new Table(header);
        for (C cell : shown()) {
            table.add(row(labels(cell).stream().map(Cells::clean).toList(), cell, "%,d"), Collections.nCopies(header.size(), Style.PLAIN), "");
        }
        List<String> whole = new ArrayList<>(List.of("all"));
        facets.stream().skip(1).forEach(facet -> whole.add(""));
        table.add(row(whole, all, "%,d"), Collections.nCopies(header.size(), Style.NUMBER), "");
        printer.lines(table.lines(terminal));
        int rows = cells.size();
        below(printer, shown().size() < rows ? Optional.of(String.format(Locale.ROOT, "%,d of %,d rows; --limit %d shows all", shown().size(), rows, rows))
                : Optional.empty());
    }

    private List<String> row(List<String> labels, C cell, String form) {
        List<String> row = new ArrayList<>(labels);
        row.addAll(numbers(cell, form));
        return row;
    }

    final void json(Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
            json.writeStartObject();
            json.writeStringField("by", String.join(",", facets.stream().map(FacetPrinter::word).toList()));
            begin(json);
            json.writeObjectFieldStart("all");
            tally(json, all);
            json.writeEndObject();
            json.writeArrayFieldStart("parts");
            for (C cell : shown()) {
                part(json, cell);
            }
            json.writeEndArray();
            json.writeNumberField("rows", cells.size());
            sums(json, all);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void part(JsonGenerator json, C cell) throws IOException {
        List<String> labels = labels(cell);
        json.writeStartObject();
        json.writeStringField("label", String.join(" / ", labels));
        for (int i = 0; i < labels.size(); i++) {
            json.writeStringField(word(facets.get(i)), labels.get(i));
        }
        tally(json, cell);
        sums(json, cell);
        json.writeEndObject();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

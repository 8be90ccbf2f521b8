package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.Sum;
import org.dateline.query.Tally;

/** Prints counted findings: as a table that tells what it does not show, as CSV or as JSON. */
final class FacetPrinter {

    private final Crossing crossing;
    private final boolean summed;
    private final List<Crossing.Cell> shown;

    /**
     * A printer.
     *
     * @param summed whether sums are printed
     * @param most how many rows at most
     */
    FacetPrinter(Crossing crossing, boolean summed, int most) {
        this.crossing = crossing;
        this.summed = summed;
        this.shown = crossing.cells().subList(0, Math.min(most, crossing.cells().size()));
    }

    /**
     * The columns of CSV that stand whatever is asked, for their schema: first come those of the facets that are asked for, which hold
     * labels; with sums follow one for each kind and unit of the answer, and {@code left_out}.
     */
    static List<Column> columns() {
        return List.of(count("figures", "how many figures"), count("articles", "in how many articles they stand"),
                count("least", "least number that one of them states"), count("greatest", "greatest number that one of them states"));
    }

    private static Column count(String name, String about) {
        return Column.of(name, Column.Type.INTEGER, about, finding -> "");
    }

    void csv(Printer printer, boolean isMarked) throws IOException {
        Csv csv = new Csv(printer, isMarked);
        List<String> header = new ArrayList<>();
        crossing.facets().forEach(facet -> header.add(word(facet)));
        columns().forEach(column -> header.add(column.name()));
        if (summed) {
            crossing.all().sum().parts().forEach(part -> header.add("summed_" + word(part.kind()) + "_" + word(part.unit())));
            header.add("left_out");
        }
        csv.row(header);
        for (Crossing.Cell cell : shown) {
            csv.row(cells(cell, cell.labels(), "%d"));
        }
    }

    private List<String> cells(Crossing.Cell cell, List<String> labels, String form) {
        List<String> cells = new ArrayList<>(labels);
        Tally tally = cell.tally();
        cells.add(number(OptionalLong.of(tally.figures()), form));
        cells.add(number(OptionalLong.of(tally.articles()), form));
        cells.add(number(tally.least(), form));
        cells.add(number(tally.greatest(), form));
        if (summed) {
            for (Sum.Part part : crossing.all().sum().parts()) {
                cells.add(number(OptionalLong.of(upperBound(cell.sum(), part)), form));
            }
            cells.add(number(OptionalLong.of(leftOut(cell.sum())), form));
        }
        return cells;
    }

    /** The sum of a cell for the kind and unit of {@code part}. */
    private static long upperBound(Sum sum, Sum.Part part) {
        return sum.parts().stream().filter(own -> own.kind() == part.kind() && own.unit() == part.unit())
                .mapToLong(Sum.Part::upperBound).sum();
    }

    private static long leftOut(Sum sum) {
        return sum.leftOut().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String number(OptionalLong number, String form) {
        return number.isPresent() ? String.format(Locale.ROOT, form, number.getAsLong()) : "";
    }

    void table(Printer printer, Terminal terminal) throws IOException {
        List<String> header = new ArrayList<>();
        crossing.facets().forEach(facet -> header.add(facet.name()));
        header.addAll(List.of("FIGURES", "ARTICLES", "LEAST", "GREATEST"));
        if (summed) {
            crossing.all().sum().parts().forEach(part -> header.add("SUM " + word(part.kind()).toUpperCase(Locale.ROOT)
                    + (part.unit().name().equals("PEOPLE") ? "" : " " + part.unit())));
            header.add("LEFT OUT");
        }
        Table table = new Table(header);
        for (Crossing.Cell cell : shown) {
            table.add(cells(cell, cell.labels().stream().map(Cells::clean).toList(), "%,d"),
                    Collections.nCopies(header.size(), Style.PLAIN), "");
        }
        List<String> all = new ArrayList<>(List.of("all"));
        crossing.facets().stream().skip(1).forEach(facet -> all.add(""));
        table.add(cells(crossing.all(), all, "%,d"), Collections.nCopies(header.size(), Style.NUMBER), "");
        printer.lines(table.lines(terminal));
        if (shown.size() < crossing.cells().size()) {
            printer.line("");
            printer.line(String.format(Locale.ROOT, "%,d of %,d rows; --limit %d shows all", shown.size(), crossing.cells().size(),
                    crossing.cells().size()));
        }
        if (summed) {
            printer.lines(SumWords.lines(crossing.all().sum()));
        }
    }

    void json(Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
            json.writeStartObject();
            json.writeStringField("by", String.join(",", crossing.facets().stream().map(FacetPrinter::word).toList()));
            json.writeObjectFieldStart("all");
            tally(json, crossing.all().tally());
            json.writeEndObject();
            json.writeArrayFieldStart("parts");
            for (Crossing.Cell cell : shown) {
                part(json, cell);
            }
            json.writeEndArray();
            json.writeNumberField("rows", crossing.cells().size());
            if (summed) {
                SumWords.json(json, crossing.all().sum());
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void part(JsonGenerator json, Crossing.Cell cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", String.join(" / ", cell.labels()));
        for (int i = 0; i < cell.labels().size(); i++) {
            json.writeStringField(word(crossing.facets().get(i)), cell.labels().get(i));
        }
        tally(json, cell.tally());
        if (summed) {
            SumWords.json(json, cell.sum());
        }
        json.writeEndObject();
    }

    private static void tally(JsonGenerator json, Tally tally) throws IOException {
        json.writeNumberField("figures", tally.figures());
        json.writeNumberField("articles", tally.articles());
        number(json, "least", tally.least());
        number(json, "greatest", tally.greatest());
    }

    private static void number(JsonGenerator json, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }

    private static String word(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

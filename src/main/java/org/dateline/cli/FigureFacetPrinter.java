package org.dateline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.query.Crossing;
import org.dateline.query.Sum;
import org.dateline.query.Tally;

/** Prints counted findings, with sums where they are asked for. */
final class FigureFacetPrinter extends FacetPrinter<Crossing.Cell> {

    private final boolean summed;

    /**
     * A printer.
     *
     * @param summed whether sums are printed
     * @param most how many rows at most
     */
    FigureFacetPrinter(Crossing crossing, boolean summed, int most) {
        super(crossing.facets(), crossing.all(), crossing.cells(), most);
        this.summed = summed;
    }

    /**
     * The columns of CSV that stand whatever is asked, for their schema: first come those of the facets that are asked for, which hold
     * labels; with sums follow one for each kind and unit of the answer, and {@code left_out}.
     */
    static List<Column> columns() {
        return List.of(count("figures", "how many figures"), count("articles", "in how many articles they stand"),
                count("least", "least number that one of them states"), count("greatest", "greatest number that one of them states"));
    }

    @Override
    List<String> labels(Crossing.Cell cell) {
        return cell.labels();
    }

    @Override
    List<String> names() {
        List<String> names = new ArrayList<>();
        columns().forEach(column -> names.add(column.name()));
        if (summed) {
            all().sum().parts().forEach(part -> names.add("summed_" + word(part.kind()) + "_" + word(part.unit())));
            names.add("left_out");
        }
        return names;
    }

    @Override
    List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("FIGURES", "ARTICLES", "LEAST", "GREATEST"));
        if (summed) {
            all().sum().parts().forEach(part -> heads.add("SUM " + word(part.kind()).toUpperCase(Locale.ROOT)
                    + (part.unit().name().equals("PEOPLE") ? "" : " " + part.unit())));
            heads.add("LEFT OUT");
        }
        return heads;
    }

    @Override
    List<String> numbers(Crossing.Cell cell, String form) {
        List<String> numbers = new ArrayList<>();
        Tally tally = cell.tally();
        numbers.add(number(OptionalLong.of(tally.figures()), form));
        numbers.add(number(OptionalLong.of(tally.articles()), form));
        numbers.add(number(tally.least(), form));
        numbers.add(number(tally.greatest(), form));
        if (summed) {
            for (Sum.Part part : all().sum().parts()) {
                numbers.add(number(OptionalLong.of(upperBound(cell.sum(), part)), form));
            }
            numbers.add(number(OptionalLong.of(leftOut(cell.sum())), form));
        }
        return numbers;
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

    @Override
    void below(Printer printer, Optional<String> cut) throws IOException {
        if (cut.isPresent()) {
            printer.line("");
            printer.line(cut.get());
        }
        if (summed) {
            printer.lines(SumWords.lines(all().sum()));
        }
    }

    @Override
    void begin(JsonGenerator json) {}

    @Override
    void tally(JsonGenerator json, Crossing.Cell cell) throws IOException {
        json.writeNumberField("figures", cell.tally().figures());
        json.writeNumberField("articles", cell.tally().articles());
        number(json, "least", cell.tally().least());
        number(json, "greatest", cell.tally().greatest());
    }

    @Override
    void sums(JsonGenerator json, Crossing.Cell cell) throws IOException {
        if (summed) {
            SumWords.json(json, cell.sum());
        }
    }

    private static void number(JsonGenerator json, String name, OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }
}

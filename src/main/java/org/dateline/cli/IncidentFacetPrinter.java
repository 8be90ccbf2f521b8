package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.clause.FigureKind;
import org.dateline.ledger.IncidentTally;
import org.dateline.ledger.LeftOut;
import org.dateline.ledger.Policy;
import org.dateline.query.IncidentCrossing;

/** Prints counted incidents with their tolls added up: as a table that tells what the sums leave out, as CSV or as JSON. */
final class IncidentFacetPrinter {

    private final IncidentCrossing crossing;
    private final Policy policy;
    private final List<IncidentCrossing.Cell> shown;

    /**
     * A printer.
     *
     * @param policy by which the tolls were made
     * @param most how many rows at most
     */
    IncidentFacetPrinter(IncidentCrossing crossing, Policy policy, int most) {
        this.crossing = crossing;
        this.policy = policy;
        this.shown = crossing.cells().subList(0, Math.min(most, crossing.cells().size()));
    }

    /**
     * The columns of CSV that stand whatever is asked, for their schema: first come those of the facets that are asked for, which hold
     * labels; last one for each kind of the answer, its tolls added up.
     */
    static List<Column> columns() {
        return List.of(count("incidents", "how many incidents"), count("articles", "how many articles tell of them"),
                count("without_number", "how many of the incidents have no number, so that no sum counts them"));
    }

    private static Column count(String name, String about) {
        return Column.of(name, Column.Type.INTEGER, about, finding -> "");
    }

    void csv(Printer printer, boolean isMarked) throws IOException {
        Csv csv = new Csv(printer, isMarked);
        List<String> header = new ArrayList<>();
        crossing.facets().forEach(facet -> header.add(word(facet)));
        columns().forEach(column -> header.add(column.name()));
        kinds().forEach(kind -> header.add(word(kind)));
        csv.row(header);
        for (IncidentCrossing.Cell cell : shown) {
            csv.row(cells(cell.tally(), cell.labels(), "%d"));
        }
    }

    /** The kinds of which there is a toll with a number. */
    private Iterable<FigureKind> kinds() {
        return crossing.all().tally().tolls().keySet();
    }

    private List<String> cells(IncidentTally tally, List<String> labels, String form) {
        List<String> cells = new ArrayList<>(labels);
        cells.add(number(tally.incidents(), form));
        cells.add(number(tally.articles(), form));
        cells.add(number(tally.without(), form));
        kinds().forEach(kind -> cells.add(tally.tolls().containsKey(kind) ? number(tally.tolls().get(kind), form) : ""));
        return cells;
    }

    private static String number(long number, String form) {
        return String.format(Locale.ROOT, form, number);
    }

    void table(Printer printer, Terminal terminal) throws IOException {
        List<String> header = new ArrayList<>();
        crossing.facets().forEach(facet -> header.add(facet.name()));
        header.addAll(List.of("INCIDENTS", "ARTICLES", "NO NUMBER"));
        kinds().forEach(kind -> header.add(kind.name()));
        Table table = new Table(header);
        for (IncidentCrossing.Cell cell : shown) {
            table.add(cells(cell.tally(), cell.labels().stream().map(Cells::clean).toList(), "%,d"),
                    Collections.nCopies(header.size(), Style.PLAIN), "");
        }
        List<String> all = new ArrayList<>(List.of("all"));
        crossing.facets().stream().skip(1).forEach(facet -> all.add(""));
        table.add(cells(crossing.all().tally(), all, "%,d"), Collections.nCopies(header.size(), Style.NUMBER), "");
        printer.lines(table.lines(terminal));
        printer.line("");
        if (shown.size() < crossing.cells().size()) {
            printer.line(String.format(Locale.ROOT, "%,d of %,d rows; --limit %d shows all", shown.size(), crossing.cells().size(),
                    crossing.cells().size()));
        }
        printer.line("Each incident is in one row, with its toll by " + policy.name() + ", so that rows may be added.");
        if (!leftOut().isEmpty()) {
            printer.line("Claims that no toll rests on:");
        }
        for (Map.Entry<LeftOut.Why, Long> why : leftOut().entrySet()) {
            printer.line(String.format(Locale.ROOT, "  %,d %s", why.getValue(), words(why.getKey())));
        }
    }

    private Map<LeftOut.Why, Long> leftOut() {
        return crossing.all().tally().leftOut();
    }

    private static String words(LeftOut.Why why) {
        return switch (why) {
            case PART -> "parts of other numbers";
            case TOTAL -> "running totals";
            case PERIOD -> "of a period";
            case DENIED -> "denied";
            case POSSIBLE -> "only possible";
            case COPY -> "of copies of other articles";
            case OLDER -> "that later ones replace";
            case SMALLER -> "less than another of the same article";
            case JOINT -> "dead and injured together";
            case OTHER_UNIT -> "in another unit";
            case OTHER_SOURCE -> "of sources that the policy does not hear";
            case MINORITY -> "that fewer make";
            case FAR_OFF -> "far from all others";
        };
    }

    void json(Console console) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(console.out())) {
            json.writeStartObject();
            json.writeStringField("by", String.join(",", crossing.facets().stream().map(IncidentFacetPrinter::word).toList()));
            json.writeStringField("policy", policy.name());
            json.writeObjectFieldStart("all");
            tally(json, crossing.all().tally());
            json.writeEndObject();
            json.writeArrayFieldStart("parts");
            for (IncidentCrossing.Cell cell : shown) {
                json.writeStartObject();
                json.writeStringField("label", String.join(" / ", cell.labels()));
                for (int i = 0; i < cell.labels().size(); i++) {
                    json.writeStringField(word(crossing.facets().get(i)), cell.labels().get(i));
                }
                tally(json, cell.tally());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("rows", crossing.cells().size());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tally(JsonGenerator json, IncidentTally tally) throws IOException {
        json.writeNumberField("incidents", tally.incidents());
        json.writeNumberField("articles", tally.articles());
        json.writeNumberField("withoutNumber", tally.without());
        counts(json, "tolls", tally.tolls());
        counts(json, "leftOut", tally.leftOut());
    }

    private static void counts(JsonGenerator json, String name, Map<? extends Enum<?>, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<? extends Enum<?>, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey().name(), count.getValue());
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

package org.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.index.CorpusReader;
import org.dateline.query.Breakdown;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.Sum;
import org.dateline.query.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code facets}: counts the figures that answer a question. */
@Command(name = "facets", mixinStandardHelpOptions = true,
        description = {"Counts the figures that answer a question, by kind, place, time, source or another facet, and tells"
                + " the least and the greatest number among them. Nothing is added up unless --summed is given."},
        footer = {"", "Examples:",
            "  dateline facets --index ledger --by month 'killed in Syria'",
            "  dateline facets --index ledger --by source --csv 'displaced'",
            "  dateline facets --index ledger --summed 'killed in Idlib during 2020-01'"})
final class FacetsCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--by", paramLabel = "FACET", defaultValue = "kind",
            description = "kind, role, scope, stance, unit, hedge, country, admin1, admin2, place, day, week, month, year,"
                    + " source or outlet; kind unless given. Times are those of the last day of a figure.")
    private String by;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Print at most N lines; 100 unless given.")
    private int limit;

    @Option(names = "--summed", description = "Add the numbers up as well, and tell what is left out of the sum.")
    private boolean summed;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean asCsv;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        Choices.atLeast(1, "--limit", limit);
        Facet facet = Choices.of(Facet.class, "--by", by);
        FigureQuery query = question.understood(main.console(), places.names()).query();
        try (CorpusReader corpus = index.read(places); Printer printer = new Printer(main.console())) {
            Breakdown breakdown = corpus.breakdown(query, facet);
            Sum sum = summed ? corpus.summed(query) : new Sum(List.of(), java.util.Map.of());
            if (asJson) {
                json(breakdown, sum);
            } else if (asCsv) {
                csv(printer, breakdown);
            } else {
                table(printer, breakdown);
                if (summed) {
                    printer.lines(SumWords.lines(sum));
                }
            }
            return breakdown.all().figures() == 0 ? 1 : 0;
        }
    }

    private void csv(Printer printer, Breakdown breakdown) throws IOException {
        Csv csv = new Csv(printer);
        csv.row(List.of(breakdown.facet().name().toLowerCase(Locale.ROOT), "figures", "articles", "least", "greatest"));
        for (Breakdown.Part part : parts(breakdown)) {
            csv.row(cells(part.label(), part.tally(), false));
        }
    }

    private void table(Printer printer, Breakdown breakdown) throws IOException {
        Table table = new Table(breakdown.facet().name(), "FIGURES", "ARTICLES", "LEAST", "GREATEST");
        List<Style> styles = Collections.nCopies(5, Style.PLAIN);
        parts(breakdown).forEach(part -> table.add(cells(part.label(), part.tally(), true), styles, ""));
        table.add(cells("all", breakdown.all(), true), Collections.nCopies(5, Style.NUMBER), "");
        printer.lines(table.lines(main.console().terminal()));
    }

    private List<Breakdown.Part> parts(Breakdown breakdown) {
        return breakdown.parts().subList(0, Math.min(limit, breakdown.parts().size()));
    }

    private static List<String> cells(String label, Tally tally, boolean grouped) {
        String form = grouped ? "%,d" : "%d";
        return List.of(grouped ? Cells.clean(label) : label, String.format(Locale.ROOT, form, tally.figures()),
                String.format(Locale.ROOT, form, tally.articles()),
                tally.least().isPresent() ? String.format(Locale.ROOT, form, tally.least().getAsLong()) : "",
                tally.greatest().isPresent() ? String.format(Locale.ROOT, form, tally.greatest().getAsLong()) : "");
    }

    private void json(Breakdown breakdown, Sum sum) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(main.console().out())) {
            json.writeStartObject();
            json.writeStringField("by", breakdown.facet().name().toLowerCase(Locale.ROOT));
            json.writeObjectFieldStart("all");
            tally(json, breakdown.all());
            json.writeEndObject();
            json.writeArrayFieldStart("parts");
            for (Breakdown.Part part : parts(breakdown)) {
                json.writeStartObject();
                json.writeStringField("label", part.label());
                tally(json, part.tally());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (summed) {
                SumWords.json(json, sum);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tally(JsonGenerator json, Tally tally) throws IOException {
        json.writeNumberField("figures", tally.figures());
        json.writeNumberField("articles", tally.articles());
        number(json, "least", tally.least());
        number(json, "greatest", tally.greatest());
    }

    private static void number(JsonGenerator json, String name, java.util.OptionalLong number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }
}

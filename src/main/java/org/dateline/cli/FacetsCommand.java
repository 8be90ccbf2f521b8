package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.index.CorpusReader;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code facets}: counts the figures that answer a question. */
@Command(name = "facets", mixinStandardHelpOptions = true,
        description = {"Counts the figures that answer a question, by kind, place, time, source or another facet, or by several at once,"
                + " and tells the least and the greatest number among them. Each figure is in one row; those that tell nothing of the"
                + " facet and those of several places have rows of their own, so that the rows add up to the whole. Numbers are not"
                + " added up unless --summed is given."},
        footer = {"", "Examples:",
            "  dateline facets --index ledger --by month 'killed in Syria'",
            "  dateline facets --index ledger --by place,month --summed 'killed in Idlib'",
            "  dateline facets --index ledger --by source --order articles --csv 'displaced'"})
final class FacetsCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 100;

    /** How rows can be sorted. */
    private enum RowOrder {
        FIGURES,
        ARTICLES,
        NUMBER,
        LABEL
    }

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--by", paramLabel = "FACET", split = ",", defaultValue = "kind",
            description = "kind, type, role, scope, stance, unit, hedge, country, admin1, admin2, place, day, week, month, year,"
                    + " source or outlet; several with commas between. Times are those of the last day of a figure.")
    private List<String> by;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N rows; " + USUAL_LIMIT
            + " in a table and all in other forms unless given.")
    private Integer limit;

    @Option(names = "--order", paramLabel = "ORDER",
            description = "Sort the rows by figures, articles, number (the greatest first) or label; without it times come in their order,"
                    + " others by figures.")
    private String order;

    @Option(names = "--summed", description = "Add the numbers up as well, and tell what is left out of the sum.")
    private boolean summed;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean asCsv;

    @Option(names = "--bom", description = "Begin CSV with a byte-order mark, by which spreadsheets know that it is UTF-8.")
    private boolean isMarked;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean asJson;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        boolean isTable = !asCsv && !asJson;
        int most = limit != null ? Choices.atLeast(1, "--limit", limit) : isTable ? USUAL_LIMIT : Integer.MAX_VALUE;
        List<Facet> facets = by.stream().map(facet -> Choices.of(Facet.class, "--by", facet.strip())).toList();
        FigureQuery query = question.understood(main.console(), places.names()).query();
        try (CorpusReader corpus = index.read(places); Printer printer = new Printer(main.console())) {
            Crossing crossing = ordered(summed ? corpus.crossing(query, facets) : corpus.counted(query, facets));
            FacetPrinter out = new FacetPrinter(crossing, summed, most);
            if (asJson) {
                out.json(main.console());
            } else if (asCsv) {
                out.csv(printer, isMarked);
            } else {
                out.table(printer, main.console().terminal());
            }
            return crossing.all().tally().figures() == 0 ? 1 : 0;
        }
    }

    private Crossing ordered(Crossing crossing) {
        if (order == null) {
            return crossing;
        }
        Comparator<Crossing.Cell> comparator = switch (Choices.of(RowOrder.class, "--order", order)) {
            case FIGURES -> Comparator.comparing(cell -> -cell.tally().figures());
            case ARTICLES -> Comparator.comparing(cell -> -cell.tally().articles());
            case NUMBER -> Comparator.comparing(cell -> -cell.tally().greatest().orElse(-1));
            case LABEL -> Comparator.comparing(cell -> String.join("\u0000", cell.labels()));
        };
        List<Crossing.Cell> cells = new ArrayList<>(crossing.cells());
        cells.sort(comparator);
        return new Crossing(crossing.facets(), crossing.all(), cells);
    }
}

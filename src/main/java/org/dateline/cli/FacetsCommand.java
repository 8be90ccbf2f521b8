package org.dateline.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.index.CorpusReader;
import org.dateline.ledger.Policy;
import org.dateline.query.Crossing;
import org.dateline.query.Facet;
import org.dateline.query.FigureQuery;
import org.dateline.query.IncidentCrossing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code facets}: counts the figures or the incidents that answer a question. */
@Command(name = "facets", mixinStandardHelpOptions = true,
        description = {"Counts the figures that answer a question, by kind, place, time, source or another facet, or by several at once,"
                + " and tells the least and the greatest number among them. Each figure is in one row; those that tell nothing of the"
                + " facet and those of several places have rows of their own, so that the rows add up to the whole. Numbers are not"
                + " added up unless --summed is given.",
            "With --incidents it counts each event once, however many articles tell of it, at its finest place and on its first day;"
                + " there tolls are added up, by the policy that is named, and what they leave out is told."},
        footer = {"", "Examples:",
            "  dateline facets --index ledger --by month 'killed in Syria'",
            "  dateline facets --index ledger --by place,month --summed 'killed in Idlib'",
            "  dateline facets --index ledger --by source --order articles --csv 'displaced'",
            "  dateline facets --index ledger --incidents --by month,place 'killed in Idlib'"})
final class FacetsCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 100;

    /** How rows can be sorted. */
    private enum RowOrder {
        FIGURES,
        INCIDENTS,
        ARTICLES,
        NUMBER,
        LABEL
    }

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--by", paramLabel = "FACET", split = ",",
            description = "kind, type, role, scope, stance, unit, hedge, country, admin1, admin2, place, day, week, month, year,"
                    + " source or outlet; several with commas between; kind unless given. Times are those of the last day of a figure."
                    + " Incidents: type, a place or a time; month unless given.")
    private List<String> by = List.of();

    @Option(names = "--incidents", description = "Count incidents, each event once, with their tolls added up; so does a question that"
            + " begins with the word incidents.")
    private boolean incidents;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N rows; " + USUAL_LIMIT
            + " in a table and all in other forms unless given.")
    private Integer limit;

    @Option(names = "--order", paramLabel = "ORDER",
            description = "Sort the rows by figures (of --incidents by incidents), articles, number (the greatest first; of incidents the"
                    + " greatest sum) or label; without it times come in their order, others by figures or incidents.")
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
    private PolicyOption policy;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        boolean isTable = !asCsv && !asJson;
        int most = limit != null ? Choices.atLeast(1, "--limit", limit) : isTable ? USUAL_LIMIT : Integer.MAX_VALUE;
        return incidents || question.asksForIncidents() ? incidents(most) : figures(most);
    }

    private List<Facet> facets(Facet usual) {
        return by.isEmpty() ? List.of(usual) : by.stream().map(facet -> Choices.of(Facet.class, "--by", facet.strip())).toList();
    }

    private int figures(int most) throws IOException {
        List<Facet> facets = facets(Facet.KIND);
        Optional<Comparator<Crossing.Cell>> rows = order().map(FacetsCommand::ofFigures);
        FigureQuery query = question.understood(main.console(), places.names()).query();
        try (CorpusReader corpus = index.read(places); Printer printer = new Printer(main.console())) {
            Crossing counted = summed ? corpus.crossing(query, facets) : corpus.counted(query, facets);
            Crossing crossing = new Crossing(facets, counted.all(), ordered(counted.cells(), rows));
            print(new FigureFacetPrinter(crossing, summed, most), printer);
            return crossing.all().tally().figures() == 0 ? 1 : 0;
        }
    }

    private int incidents(int most) throws IOException {
        List<Facet> facets = facets(Facet.MONTH);
        facets.stream().filter(facet -> !IncidentCrossing.FACETS.contains(facet)).findFirst().ifPresent(facet -> {
            throw new Choices.Wrong("--by: " + facet.name().toLowerCase(Locale.ROOT) + " is of what single articles say; count incidents by one of "
                    + Arrays.stream(Facet.values()).filter(IncidentCrossing.FACETS::contains).map(known -> known.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        });
        Optional<Comparator<IncidentCrossing.Cell>> rows = order().map(FacetsCommand::ofIncidents);
        Policy by = policy.policy();
        FigureQuery query = (question.asksForIncidents() ? Question.understood(question.aboutIncidents(), main.console(), places.names())
                : question.understood(main.console(), places.names())).query();
        try (CorpusReader corpus = index.read(places); Printer printer = new Printer(main.console())) {
            IncidentCrossing counted = corpus.crossing(query, by, facets);
            IncidentCrossing crossing = new IncidentCrossing(facets, counted.all(), ordered(counted.cells(), rows));
            print(new IncidentFacetPrinter(crossing, by, most), printer);
            return crossing.all().tally().incidents() == 0 ? 1 : 0;
        }
    }

    private void print(FacetPrinter<?> answer, Printer printer) throws IOException {
        if (asJson) {
            answer.json(main.console());
        } else if (asCsv) {
            answer.csv(printer, isMarked);
        } else {
            answer.table(printer, main.console().terminal());
        }
    }

    private Optional<RowOrder> order() {
        return Optional.ofNullable(order).map(name -> Choices.of(RowOrder.class, "--order", name));
    }

    private static <C> List<C> ordered(List<C> cells, Optional<Comparator<C>> order) {
        return order.map(rows -> cells.stream().sorted(rows).toList()).orElse(cells);
    }

    private static Comparator<Crossing.Cell> ofFigures(RowOrder order) {
        return switch (order) {
            case FIGURES -> Comparator.comparing(cell -> -cell.tally().figures());
            case INCIDENTS -> throw new Choices.Wrong("--order incidents: these are figures; --incidents counts incidents");
            case ARTICLES -> Comparator.comparing(cell -> -cell.tally().articles());
            case NUMBER -> Comparator.comparing(cell -> -cell.tally().greatest().orElse(-1));
            case LABEL -> Comparator.comparing(cell -> String.join("\u0000", cell.labels()));
        };
    }

    private static Comparator<IncidentCrossing.Cell> ofIncidents(RowOrder order) {
        return switch (order) {
            case FIGURES, INCIDENTS -> Comparator.comparing(cell -> -cell.tally().incidents());
            case ARTICLES -> Comparator.comparing(cell -> -cell.tally().articles());
            case NUMBER -> Comparator.comparing(cell -> -cell.tally().tolls().values().stream().mapToLong(Long::longValue).max().orElse(-1));
            case LABEL -> Comparator.comparing(cell -> String.join("\u0000", cell.labels()));
        };
    }
}

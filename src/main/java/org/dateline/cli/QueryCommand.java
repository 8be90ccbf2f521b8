package org.dateline.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.cli.OutputOptions.Form;
import org.dateline.figure.Finding;
import org.dateline.index.Answer;
import org.dateline.index.CorpusReader;
import org.dateline.index.IncidentAnswer;
import org.dateline.query.FigureQuery;
import org.dateline.query.Order;
import org.dateline.query.Understood;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code query}: answers a question from an index. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = {"Prints the figures that answer a question.",
            "The question is asked in the words that people use: a kind (killed, injured, missing, detained, abducted,"
                    + " displaced, returned, housing), a number (>= 100, more than 100), a place (in Idlib, near Mosul), days"
                    + " (in January 2020, last week, since 2020-01-24), a source (according to the UN), and words of the"
                    + " article; joined with and, or, not and parentheses. docs/questions.md lists all forms."},
        footer = {"", "Examples:",
            "  dateline query --index ledger 'killed >= 100 in Syria'",
            "  dateline query --index ledger 'killed or injured near Mosul last week'",
            "  dateline query --index ledger --json 'displaced said by \"United Nations\"'",
            "  dateline query --index ledger --geojson 'killed during 2020-01' > killed.geojson",
            "  dateline query --index ledger --order distance 'within 30 km of Saraqib during 2020-01-25..2020-01-31'",
            "  dateline query --index ledger 'incidents killed >= 10 in Idlib during 2020-01'   each event once",
            "", "Exit status: 0 when something answers, 1 when nothing does, 2 when the question or the index is wrong."})
final class QueryCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 50;

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N findings; " + USUAL_LIMIT
            + " in a table and all in other forms unless given.")
    private Integer limit;

    @Option(names = "--from", paramLabel = "N", description = "Leave out the first N findings.")
    private int from;

    @Option(names = "--order", paramLabel = "ORDER",
            description = "newest, oldest, number, distance, relevance or article; newest unless given or asked.")
    private String order;

    @Mixin
    private OutputOptions output;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Question question;

    @Override
    public Integer call() throws IOException {
        if (question.asksForIncidents()) {
            return incidents();
        }
        Understood understood = question.understood(main.console(), places.names());
        FigureQuery query = understood.query();
        Form form = output.form().orElse(Form.TABLE);
        boolean table = form == Form.TABLE;
        Order by = order != null ? Choices.of(Order.class, "--order", order) : understood.order().orElse(Order.NEWEST);
        Choices.atLeast(0, "--from", from);
        int size = limit != null ? Choices.atLeast(1, "--limit", limit)
                : understood.limit().orElse(table ? USUAL_LIMIT : Integer.MAX_VALUE);
        try (CorpusReader corpus = index.read(places)) {
            return table ? table(corpus, query, by, size) : all(corpus, query, by, size, form);
        }
    }

    /** Answers a question that begins with "incidents": each event once, with its toll by all articles together. */
    private int incidents() throws IOException {
        Understood understood = Question.understood(question.aboutIncidents(), main.console(), places.names());
        Form form = output.form().orElse(Form.TABLE);
        int size = limit != null ? Choices.atLeast(1, "--limit", limit)
                : understood.limit().orElse(form == Form.TABLE ? USUAL_LIMIT : Integer.MAX_VALUE);
        try (CorpusReader corpus = index.read(places)) {
            IncidentAnswer answer = corpus.incidents(understood.query(), policy.policy(), Choices.atLeast(0, "--from", from), size);
            new IncidentPrinter(form, output).print(answer.incidents(), answer.total(), main.console());
            return answer.total() == 0 ? 1 : 0;
        }
    }

    private int table(CorpusReader corpus, FigureQuery query, Order by, int size) throws IOException {
        Answer answer = corpus.find(query, by, from, size);
        try (FindingPrinter printer = new FindingTable(main.console(), query)) {
            for (Finding finding : answer.findings()) {
                printer.print(finding);
            }
            printer.end(from, answer);
        }
        return answer.total() == 0 ? 1 : 0;
    }

    /** Prints findings as they are read, so that an answer may be larger than memory. */
    private int all(CorpusReader corpus, FigureQuery query, Order by, int size, Form form) throws IOException {
        Answer none = new Answer(List.of(), corpus.count(query), true);
        try (FindingPrinter printer = printer(query, form); Stream<Finding> findings = corpus.stream(query, by, from, size)) {
            for (Iterator<Finding> i = findings.iterator(); i.hasNext();) {
                printer.print(i.next());
            }
            printer.end(from, none);
        }
        return none.total() == 0 ? 1 : 0;
    }

    private FindingPrinter printer(FigureQuery query, Form form) throws IOException {
        Console console = main.console();
        return switch (form) {
            case TABLE -> new FindingTable(console, query);
            case JSON -> new JsonFindings(console, query);
            case CSV -> new CsvFindings(console, Columns.plain(query), List.of(), output.isMarked());
            case UCDP -> new CsvFindings(console, UcdpColumns.all(), List.of(), output.isMarked());
            case HXL -> new CsvFindings(console, HxlColumns.all().stream().map(HxlColumns.Tagged::column).toList(),
                    output.isTagged(form) ? HxlColumns.all().stream().map(HxlColumns.Tagged::tag).toList() : List.of(), output.isMarked());
            case GEOJSON -> new GeoJsonFindings(console, Columns.plain(query));
        };
    }
}

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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code query}: answers a question from an index. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = {"Prints what answers a question: as a table of incidents, each event once with its toll by all articles together,"
                    + " or in other forms and with --figures each figure that an article states.",
            "The question is asked in the words that people use: a kind (killed, injured, missing, detained, abducted,"
                    + " displaced, returned, housing), a number (>= 100, more than 100), a place (in Idlib, near Mosul), days"
                    + " (in January 2020, last week, since 2020-01-24), a source (according to the UN), and words of the"
                    + " article; joined with and, or, not and parentheses. docs/questions.md lists all forms."},
        footer = {"", "Examples:",
            "  dateline query --index ledger 'killed >= 100 in Syria'",
            "  dateline query --index ledger --figures 'killed or injured near Mosul last week'   each with its words",
            "  dateline query --index ledger --json 'displaced said by \"United Nations\"'",
            "  dateline query --index ledger --geojson 'killed during 2020-01' > killed.geojson",
            "  dateline query --index ledger --order distance 'within 30 km of Saraqib during 2020-01-25..2020-01-31'",
            "  dateline query --index ledger --incidents --csv 'killed >= 10 in Idlib during 2020-01'",
            "", "Exit status: 0 when something answers, 1 when nothing does, 2 when the question or the index is wrong."})
final class QueryCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 50;

    /** In a larger index incidents are joined only where they are asked for: that takes a second for a few hundred articles. */
    private static final int SOON_JOINED = 2_000;

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @ArgGroup
    private What what;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N rows; " + USUAL_LIMIT
            + " in a table and all in other forms unless given.")
    private Integer limit;

    @Option(names = "--from", paramLabel = "N", description = "Leave out the first N rows.")
    private int from;

    @Option(names = "--order", paramLabel = "ORDER",
            description = "newest, oldest, number or distance, of figures also relevance or article; newest unless given or asked.")
    private String order;

    @Mixin
    private OutputOptions output;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Question question;

    /** What answers. */
    static final class What {
        @Option(names = "--figures", description = "Print each figure that an article states; usual in forms other than a table.")
        private boolean figures;

        @Option(names = "--incidents", description = "Print each event once, with its toll by all articles together; usual in a table"
                + " where the index holds up to " + SOON_JOINED + " articles.")
        private boolean incidents;
    }

    /** What is asked: the question, its order, and how many rows. */
    private record Asked(FigureQuery query, Order order, int size, Form form) {}

    @Override
    public Integer call() throws IOException {
        boolean incidents = what != null && what.incidents || question.asksForIncidents();
        if (what != null && what.figures && question.asksForIncidents()) {
            throw new Choices.Wrong("the question asks for incidents, and --figures for figures; leave one out");
        }
        Understood understood = question.asksForIncidents()
                ? Question.understood(question.aboutIncidents(), main.console(), places.names())
                : question.understood(main.console(), places.names());
        Form form = output.form().orElse(Form.TABLE);
        Order by = order != null ? Choices.of(Order.class, "--order", order) : understood.order().orElse(Order.NEWEST);
        Choices.atLeast(0, "--from", from);
        int size = limit != null ? Choices.atLeast(1, "--limit", limit)
                : understood.limit().orElse(form == Form.TABLE ? USUAL_LIMIT : Integer.MAX_VALUE);
        Asked asked = new Asked(understood.query(), by, size, form);
        boolean isOfArticles = by == Order.RELEVANCE || by == Order.ARTICLE;
        if (incidents && isOfArticles) {
            throw new Choices.Wrong("--order " + order + " is an order of figures; incidents come by newest, oldest, number or distance");
        }
        try (CorpusReader corpus = index.read(places)) {
            if (incidents) {
                return incidents(corpus, asked);
            } else if (form != Form.TABLE) {
                return all(corpus, asked);
            }
            return what != null || isOfArticles || isLarge(corpus) ? table(corpus, asked) : incidentsElseFigures(corpus, asked);
        }
    }

    private boolean isLarge(CorpusReader corpus) {
        boolean isLarge = corpus.size() > SOON_JOINED;
        if (isLarge) {
            main.console().err().println("these are figures, as the index holds " + Counted.of(corpus.size(), "article")
                    + ", whose incidents take a while to join; --incidents prints them, --figures leaves this line out");
        }
        return isLarge;
    }

    /** Each event once, with its toll by all articles together. */
    private int incidents(CorpusReader corpus, Asked asked) throws IOException {
        IncidentAnswer answer = corpus.incidents(asked.query(), policy.policy(), asked.order(), from, asked.size());
        new IncidentPrinter(asked.form(), output).print(answer.incidents(), answer.total(), main.console());
        return answer.total() == 0 ? 1 : 0;
    }

    /** A table of incidents that says how many figures answer; where figures alone answer, a table of those. */
    private int incidentsElseFigures(CorpusReader corpus, Asked asked) throws IOException {
        IncidentAnswer answer = corpus.incidents(asked.query(), policy.policy(), asked.order(), from, asked.size());
        long figures = corpus.count(asked.query());
        if (answer.total() == 0 && figures > 0) {
            main.console().err().println("no incident answers; these are the figures that do: running totals, numbers of a period,"
                    + " and events without a town and a day");
            return table(corpus, asked);
        }
        new IncidentPrinter(asked.form(), output).table(answer.incidents(), answer.total(), figures == 0 ? "" : "; "
                + Counted.of(figures, "figure") + " of articles " + (figures == 1 ? "answers" : "answer") + ": --figures", main.console());
        return answer.total() == 0 ? 1 : 0;
    }

    private int table(CorpusReader corpus, Asked asked) throws IOException {
        Answer answer = corpus.find(asked.query(), asked.order(), from, asked.size());
        try (FindingPrinter printer = new FindingTable(main.console(), asked.query())) {
            for (Finding finding : answer.findings()) {
                printer.print(finding);
            }
            printer.end(from, answer.isTotalExact() ? answer : new Answer(List.of(), corpus.count(asked.query()), true));
        }
        return answer.total() == 0 ? 1 : 0;
    }

    /** Prints findings as they are read, so that an answer may be larger than memory. */
    private int all(CorpusReader corpus, Asked asked) throws IOException {
        Answer none = new Answer(List.of(), corpus.count(asked.query()), true);
        try (FindingPrinter printer = printer(asked.query(), asked.form());
                Stream<Finding> findings = corpus.stream(asked.query(), asked.order(), from, asked.size())) {
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

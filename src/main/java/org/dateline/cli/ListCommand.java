package org.dateline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.index.CorpusReader;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.time.Interval;
import org.dateline.time.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code list}: prints which articles an index holds. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Prints the articles of an index, in order of their ids; with a question, those with a figure that answers it.",
        footer = {"", "Examples:",
            "  dateline list --index ledger",
            "  dateline list --index ledger --csv 'killed in Idlib' > articles.csv"})
final class ListCommand implements Callable<Integer> {

    private static final int USUAL_LIMIT = 100;

    /** The columns of CSV, for their schema. */
    static final List<Column> COLUMNS = List.of(
            Column.text("article", "id of the article", f -> f.article().id().value()),
            Column.day("published", "likeliest day of its publication, else the first possible one",
                    f -> f.published().flatMap(Publication::best).or(() -> Column.published(f).flatMap(Interval::first))),
            Column.text("outlet", "who published it", f -> f.article().outlet().orElse("")),
            Column.of("figures", Column.Type.INTEGER, "how many figures it has", f -> ""),
            Column.text("title", "its title", f -> f.article().title().orElse("")));

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most N articles; " + USUAL_LIMIT
            + " in a table and all in CSV unless given.")
    private Integer limit;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean asCsv;

    @Parameters(arity = "0..*", paramLabel = "EXPRESSION", description = "A question, as in query.")
    private List<String> words = List.of();

    /** An article of the list. */
    private record Line(String id, String published, String outlet, int figures, String title) {

        static Line of(AnnotatedArticle annotated) {
            String day = annotated.published().flatMap(Publication::best)
                    .or(() -> annotated.published().map(Publication::days).flatMap(Interval::first)).map(LocalDate::toString).orElse("");
            return new Line(annotated.article().id().value(), day, annotated.article().outlet().orElse(""),
                    annotated.figures().size(), annotated.article().title().orElse(""));
        }
    }

    @Override
    public Integer call() throws IOException {
        int most = limit != null ? Choices.atLeast(1, "--limit", limit) : asCsv ? Integer.MAX_VALUE : USUAL_LIMIT;
        List<Line> lines = new ArrayList<>();
        try (CorpusReader corpus = index.read(); Stream<AnnotatedArticle> articles = words.isEmpty() ? corpus.articles()
                : corpus.articles(Question.understood(String.join(" ", words), main.console()).query())) {
            articles.forEach(article -> lines.add(Line.of(article)));
        }
        lines.sort(Comparator.comparing(Line::id));
        List<Line> shown = lines.subList(0, Math.min(most, lines.size()));
        try (Printer printer = new Printer(main.console())) {
            if (asCsv) {
                csv(printer, shown);
            } else {
                table(printer, shown);
                printer.line("");
                printer.line(shown.size() < lines.size()
                        ? shown.size() + " of " + Counted.of(lines.size(), "article") + "; --limit " + lines.size() + " shows all"
                        : Counted.of(lines.size(), "article"));
            }
        }
        return lines.isEmpty() ? 1 : 0;
    }

    private static void csv(Printer printer, List<Line> lines) throws IOException {
        Csv csv = new Csv(printer);
        csv.row(COLUMNS.stream().map(Column::name).toList());
        for (Line line : lines) {
            csv.row(List.of(line.id, line.published, line.outlet, String.valueOf(line.figures), line.title));
        }
    }

    private void table(Printer printer, List<Line> lines) throws IOException {
        Table table = new Table("ARTICLE", "PUBLISHED", "OUTLET", "FIGURES", "TITLE");
        for (Line line : lines) {
            table.add(List.of(Cells.clean(line.id), line.published, Cells.clean(line.outlet), String.valueOf(line.figures),
                    Cells.clean(line.title)), Collections.nCopies(5, Style.PLAIN), "");
        }
        printer.lines(table.lines(main.console().terminal()));
    }
}

package org.dateline.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Evidence;
import org.dateline.figure.Explanation;
import org.dateline.figure.Figure;
import org.dateline.ledger.Incident;
import org.dateline.pipeline.Annotator;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: prints for each figure the sentence and the chain of rules that made it. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "Prints for each figure its sentence and the rules that made it, in the order in which they were"
                + " applied, each with the words that it read and their offsets.",
        footer = {"", "Examples:",
            "  dateline explain seeds/000_1acec6cedbaf1808.txt",
            "  dateline explain --incident 001_3d3d45460a034452.txt seeds/",
            "  echo '{\"id\":\"1\",\"text\":\"Dozens fled Idlib.\"}' | dateline explain -"})
final class ExplainCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    @ParentCommand
    private Main main;

    @Option(names = "--incident", paramLabel = "ID",
            description = "Explain this incident of the ledger instead: its tellings, copies, ties, tolls and revisions.")
    private String incident;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        Console console = main.console();
        Messages messages = new Messages(console.err());
        if (incident != null) {
            return explainIncident(console, messages);
        }
        try (Printer printer = new Printer(console); Stream<Article> articles = inputs.articles(console, messages)) {
            Annotator annotator = places.annotator();
            places.check(messages);
            TextAnalyzer analyzer = TextAnalyzer.english();
            ArticleReport report = new ArticleReport(console.terminal());
            for (Iterator<Article> i = articles.iterator(); i.hasNext();) {
                Article article = i.next();
                printer.lines(report.heading(article));
                List<Sentence> sentences = analyzer.analyze(article.text());
                List<Explanation> explanations = annotator.explain(article);
                for (int n = 0; n < explanations.size(); n++) {
                    printer.line("");
                    explain(printer, n + 1, explanations.get(n), sentences, article);
                }
                printer.line(explanations.isEmpty() ? INDENT + "No figures.\n" : "");
            }
        }
        return messages.exitCode();
    }

    private int explainIncident(Console console, Messages messages) throws IOException {
        Optional<Incident> found = ReadLedger.of(inputs.paths(), console, messages, article -> { }).build(policy.policy())
                .incident(incident);
        if (found.isEmpty()) {
            throw new Choices.Wrong("--incident is '" + incident + "'; no incident of these articles has that id or telling;"
                    + " 'ledger' lists them");
        }
        try (Printer printer = new Printer(console)) {
            printer.lines(IncidentExplainer.lines(found.get()));
        }
        return messages.exitCode();
    }

    private void explain(Printer printer, int number, Explanation explanation, List<Sentence> sentences, Article article)
            throws IOException {
        Terminal terminal = main.console().terminal();
        Figure figure = explanation.figure();
        printer.line(INDENT + number + ". " + Style.NUMBER.of(FigureWords.number(figure) + " "
                + FigureWords.kind(figure), terminal));
        for (String line : Cells.wrap(sentence(figure.evidence().span(), sentences), terminal.width() - 5)) {
            printer.line("     " + Style.FAINT.of(line, terminal));
        }
        for (String line : ArticleReport.back(article, figure.evidence().span())) {
            printer.line("     " + Style.FAINT.of(line, terminal));
        }
        Table chain = new Table("RULE", "READ", "AT");
        for (Evidence evidence : explanation.chain().isEmpty() ? List.of(figure.evidence()) : explanation.chain()) {
            chain.add(List.of(evidence.rule(), "“" + Cells.clean(evidence.quote()) + "”",
                    evidence.span().begin() + "–" + evidence.span().end()),
                    List.of(Style.OTHER, Style.PLAIN, Style.FAINT), "");
        }
        for (String line : chain.lines(new Terminal(terminal.width() - 3, terminal.colours()))) {
            printer.line("   " + line);
        }
    }

    /** The sentence around a figure with the figure's words marked; the figure's words where no sentence holds them. */
    private static String sentence(Span figure, List<Sentence> sentences) {
        return sentences.stream().filter(sentence -> sentence.span().overlaps(figure)).findFirst()
                .map(sentence -> {
                    String source = sentence.source();
                    int begin = Math.max(figure.begin(), sentence.span().begin());
                    int end = Math.min(figure.end(), sentence.span().end());
                    return Cells.clean(source.substring(sentence.span().begin(), begin) + "«"
                            + source.substring(begin, end) + "»" + source.substring(end, sentence.span().end()));
                }).orElse("");
    }
}

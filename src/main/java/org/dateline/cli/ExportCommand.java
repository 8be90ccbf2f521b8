package org.dateline.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.index.CorpusReader;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationWriter;
import org.dateline.query.FigureQuery;
import org.dateline.query.PlaceNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: prints all that an index holds. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Prints every article of an index as JSON, one a line, as extract does, with its text and all that"
                + " is needed to rebuild the index from it; with a question, only articles with a figure that answers it.",
        footer = {"", "Examples:",
            "  dateline export --index ledger > ledger.jsonl",
            "  dateline export --index ledger 'killed >= 100 in Idlib' > idlib.jsonl",
            "  dateline ingest --annotated --index copy ledger.jsonl"})
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Parameters(arity = "0..*", paramLabel = "EXPRESSION", description = "A question, as in query.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        FigureQuery query = words.isEmpty() ? FigureQuery.all()
                : Question.understood(String.join(" ", words), main.console(), PlaceNames.english()).query();
        try (CorpusReader corpus = index.read();
                AnnotationWriter lines = AnnotationWriter.complete(main.console().out());
                Stream<AnnotatedArticle> articles = words.isEmpty() ? corpus.articles() : corpus.articles(query)) {
            for (Iterator<AnnotatedArticle> i = articles.iterator(); i.hasNext();) {
                lines.write(i.next());
            }
        }
        return 0;
    }
}

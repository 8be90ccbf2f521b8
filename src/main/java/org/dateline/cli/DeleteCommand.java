package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.article.ArticleId;
import org.dateline.index.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code delete}: takes articles out of an index. */
@Command(name = "delete", mixinStandardHelpOptions = true,
        description = "Takes articles out of an index, whole, by their ids or by a question that one of their figures answers.",
        footer = {"", "Examples:",
            "  dateline delete --index ledger 2020/01/saraqib.txt",
            "  dateline delete --index ledger --where 'outlet \"The Daily Star\" published 2020-01'",
            "", "Exit status: 0 when all were there, 1 when one was not."})
final class DeleteCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Mixin
    private IndexOption index;

    @Option(names = "--where", paramLabel = "EXPRESSION", description = "A question, as in query; articles with an answer go.")
    private String where;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "The ids of articles, as query and list print them.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        if (ids.isEmpty() == (where == null)) {
            throw new ParameterException(spec.commandLine(), "give ids of articles or --where, not both and not neither");
        }
        Console console = main.console();
        index.read().close();
        int status = 0;
        try (Corpus corpus = index.open()) {
            long gone;
            if (where != null) {
                gone = corpus.delete(Question.understood(where, console).query());
            } else {
                List<ArticleId> there = new ArrayList<>();
                for (String id : ids) {
                    if (corpus.article(new ArticleId(id)).isPresent()) {
                        there.add(new ArticleId(id));
                    } else {
                        console.err().println("no article " + SafeText.line(id) + " is in the index");
                        status = 1;
                    }
                }
                corpus.delete(there.toArray(ArticleId[]::new));
                gone = there.stream().distinct().count();
            }
            console.err().println(Counted.of(gone, "article") + " deleted, " + Counted.of(corpus.size(), "article") + " left");
        }
        return status;
    }
}

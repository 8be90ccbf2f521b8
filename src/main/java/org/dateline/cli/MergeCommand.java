package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.index.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code merge}: brings several indexes into one. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = {"Brings several indexes into one, as if one ingest had taken in all their articles; nothing is annotated"
                + " again. So processes and machines ingest each their part, and one merges what they made.",
            "Of articles of one id that of the index named last is kept, and told where it differs from the others; what the index"
                + " of --into holds already counts as named first. A damaged index, one of a format that is not read and one that"
                + " is being written to end the merge before anything is changed; so does a full disk."},
        footer = {"", "Examples:",
            "  dateline merge --into ledger part1 part2 part3",
            "  dateline merge --into ledger today                 adds an index to one that is there"})
final class MergeCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    @ParentCommand
    private Main main;

    @Option(names = "--into", paramLabel = "DIR", required = true,
            description = "The folder of the index that takes all in; made where there is none.")
    private Path into;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders of the indexes to take in; they are not changed.")
    private List<Path> others = List.of();

    @Override
    public Integer call() {
        Messages messages = new Messages(main.console().err());
        Merged merged = Corpus.merge(into, others, new Observer(messages));
        merged.choices().stream().limit(MOST_TOLD).forEach(choice -> messages.note(choice.id() + ": differs between "
                + choice.left() + " and " + choice.kept() + "; that of " + choice.kept() + " is kept"));
        if (merged.replaced() > MOST_TOLD) {
            messages.note("and so do " + Counted.of(merged.replaced() - MOST_TOLD, "other"));
        }
        messages.note(words(merged));
        return messages.exitCode();
    }

    private String words(Merged merged) {
        return (others.size() == 1 ? "1 index" : others.size() + " indexes") + " merged: "
                + Counted.of(merged.articles(), "article") + " taken in"
                + (merged.repeated() > 0 ? ", " + Counted.of(merged.repeated(), "article") + " of several indexes taken once" : "")
                + (merged.replaced() > 0 ? ", " + Counted.of(merged.replaced(), "article") + " left out for later ones" : "")
                + "; the index holds " + Counted.of(merged.size(), "article");
    }

    private record Observer(Messages messages) implements IngestObserver {

        @Override
        public void leftInPieces(String why) {
            messages.note(why);
        }
    }
}

package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.article.Articles;
import org.dateline.evaluation.Gold;
import org.dateline.evaluation.Score;
import org.dateline.pipeline.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: scores what the library finds in articles against gold. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Annotates the articles of INPUT and scores what is found against GOLD.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--show", description = "List what was missed, found too much or filled wrongly.")
    private boolean show;

    @Option(names = "--predicted", description = "INPUT is not articles but what extract printed for them.")
    private boolean predicted;

    @Parameters(index = "0", paramLabel = "GOLD", description = "JSON Lines, one article a line.")
    private Path goldFile;

    @Parameters(index = "1", paramLabel = "INPUT", description = "The articles.")
    private Path input;

    @Override
    public Integer call() {
        Gold gold = Gold.read(goldFile);
        Score score;
        if (predicted) {
            score = gold.score(input);
        } else {
            Annotator annotator = Annotator.english();
            score = gold.score(Articles.read(input, System.err::println).map(annotator::annotate));
        }
        if (show) {
            score.misses().forEach(System.out::println);
        }
        System.out.print(score);
        return 0;
    }
}

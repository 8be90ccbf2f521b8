package org.dateline.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Skipped;
import org.dateline.index.Corpus;
import org.dateline.index.IngestObserver;
import org.dateline.index.IngestSettings;
import org.dateline.index.Ingested;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ingest}: takes articles into an index. */
@Command(name = "ingest", mixinStandardHelpOptions = true,
        description = {"Takes articles into an index, which is made where there is none. An article takes the place of"
                + " an older one with the same id; one that the index holds unchanged is passed over.",
            "Stopped or killed, it keeps what it has committed; the same command again completes it."},
        footer = {"", "Examples:",
            "  dateline ingest --index ledger seeds/",
            "  zcat news.jsonl.gz | dateline ingest --index ledger -"})
final class IngestCommand implements Callable<Integer> {

    private static final long LONGEST_STOP_SECONDS = 120;
    private static final String IN_PIECES = "stopped; all articles are in, but the index is left in several pieces, which makes"
            + " questions slower. ";
    private static final String STOPPED = "stopped; run the same command again to go on. ";

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many articles to work on at a time; one for each processor unless given.")
    private Integer threads;

    @Option(names = "--commit-every", paramLabel = "N",
            description = "Make every N articles last; 5000 unless given.")
    private Integer commitEvery;

    @Option(names = "--commit-within", paramLabel = "SECONDS",
            description = "Make articles last within so many seconds at most; 5 unless given.")
    private Integer commitWithin;

    @Option(names = "--again", description = "Annotate articles again that the index holds unchanged, as after a change of"
            + " the version or of word lists.")
    private boolean again;

    @Option(names = "--progress", paramLabel = "FORM", defaultValue = "auto",
            description = "auto: on a terminal a line that changes, elsewhere a line every half minute; json: an object a line"
                    + " on standard error, the last one with the summary; none.")
    private String progressForm;

    @Option(names = "--annotated", description = "The inputs are lines that export printed; they are taken as they are.")
    private boolean annotated;

    @Mixin
    private OwnPlaces places;

    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() {
        Messages messages = new Messages(main.console().err());
        Progress progress = new Progress(main.console().err(), Choices.of(Progress.Form.class, "--progress", progressForm),
                Terminal.isThere(), inputs.paths());
        Stop stop = new Stop();
        IngestSettings settings = settings();
        places.check(messages);
        try (Corpus corpus = index.open(places)) {
            Runtime.getRuntime().addShutdownHook(stop);
            IngestObserver observer = new Observer(messages, progress, stop);
            Ingested done = annotated
                    ? corpus.rebuild(
                            skip -> ExportedLines.read(inputs.paths(), main.console().in(), skip), settings, observer)
                    : corpus.ingest(skip -> inputs.articles(main.console(), skip, messages), settings, observer);
            progress.clear();
            messages.note(progress.isJson() ? IngestSummary.json(done, corpus.size())
                    : (done.stopped() ? STOPPED : stop.asked ? IN_PIECES : "") + IngestSummary.words(done, corpus.size()));
            messages.slow(done.slow());
            return messages.exitCode();
        } finally {
            stop.ended.countDown();
            stop.takeBack();
        }
    }

    private IngestSettings settings() {
        IngestSettings settings = IngestSettings.usual().withAgain(again).withBasis(places.basis());
        if (commitWithin != null) {
            settings = settings.withCommitWithin(Duration.ofSeconds(Choices.atLeast(1, "--commit-within", commitWithin)));
        }
        settings = threads == null ? settings : settings.withThreads(Choices.atLeast(1, "--threads", threads));
        return commitEvery == null ? settings : settings.withCommitEvery(Choices.atLeast(1, "--commit-every", commitEvery));
    }

    /** Runs when the process is asked to end: the ingest stops, and the end waits for its last commit. */
    private static final class Stop extends Thread {

        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean asked;

        @Override
        public void run() {
            asked = true;
            try {
                ended.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void takeBack() {
            try {
                Runtime.getRuntime().removeShutdownHook(this);
            } catch (IllegalStateException e) {
                // The process is ending already, and waits for this command.
            }
        }
    }

    private record Observer(Messages messages, Progress progress, Stop stop) implements IngestObserver {

        @Override
        public void taken(long articles) {
            progress.show(articles);
        }

        @Override
        public void skipped(Skipped skipped) {
            progress.clear();
            messages.skip(skipped);
        }

        @Override
        public void compacting() {
            progress.showCompacting();
        }

        @Override
        public void leftInPieces(String why) {
            progress.clear();
            messages.note(why);
        }

        @Override
        public boolean isStopping() {
            return stop.asked;
        }
    }
}

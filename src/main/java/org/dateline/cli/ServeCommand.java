package org.dateline.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.index.CorpusReader;
import org.dateline.ledger.Policy;
import org.dateline.page.PageServer;
import org.dateline.pipeline.AnnotatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code serve}: serves the page of an index to this machine. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Serves the page of an index, of any size, on the loopback address: to this machine alone, and for"
                + " reading alone. It says where, and ends when it is interrupted (Ctrl-C).",
        footer = {"", "Examples:", "  dateline serve --index ledger", "  dateline serve --index ledger --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Mixin
    private PolicyOption policy;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0",
            description = "The port, 1 to 65535; one that is free unless given.")
    private int port;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65535) {
            throw new Choices.Wrong("--port is " + port + "; expected 1 to 65535");
        }
        try (CorpusReader corpus = index.read(); PageServer server = start(corpus)) {
            main.console().err().println("the page is at " + server.address() + " until this is interrupted (Ctrl-C)");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private PageServer start(CorpusReader corpus) throws IOException {
        try {
            return PageServer.start(corpus.ledger(Policy.LATEST), id -> corpus.article(id).map(AnnotatedArticle::article),
                    corpus.size(), port, policy.policy());
        } catch (BindException e) {
            throw new IOException("port " + port + " cannot be used: " + e.getMessage()
                    + "; name another one with --port, or none", e);
        }
    }
}

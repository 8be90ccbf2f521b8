package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.index.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code verify}: checks an index for damage. */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = {"Checks an index for damage: every file against its checksum, with Lucene's own checks, and every"
                + " article by reading it whole. Nothing is changed.",
            "Exit status: 0 when all is well, 1 when something is damaged."},
        footer = {"", "Examples:",
            "  dateline verify --index ledger"})
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private IndexOption index;

    @Override
    public Integer call() {
        Verification found = index.verify();
        Messages messages = new Messages(main.console().err());
        found.damage().forEach(messages::damage);
        messages.note(found.isSound()
                ? "all is well: " + Counted.of(found.articles(), "article") + ", " + Counted.of(found.figures(), "figure")
                : Counted.of(found.damage().size(), "damage") + " found; " + Counted.of(found.articles(), "article")
                        + " could be read whole");
        return messages.exitCode();
    }
}

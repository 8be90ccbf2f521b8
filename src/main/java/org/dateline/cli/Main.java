package org.dateline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code dateline}: the root of its subcommands. */
@Command(name = "dateline", mixinStandardHelpOptions = true, version = "dateline 0.1.0",
        description = "Turns news articles into a sourced ledger of human cost.",
        subcommands = {ExtractCommand.class, PlacesCommand.class, GazetteerCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}

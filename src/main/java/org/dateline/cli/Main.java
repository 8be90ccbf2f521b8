package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.dateline.evaluation.GoldException;
import org.dateline.index.CorpusException;
import org.dateline.place.Gazetteer;
import org.dateline.place.GazetteerException;
import org.dateline.query.QueryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command {@code dateline}: the root of its subcommands. */
@Command(name = "dateline", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Turns news articles into a sourced ledger of human cost: who was killed, injured, detained or"
                + " displaced, how many, where, when, and who says so.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Begin with:",
            "  dateline report seeds/               what each article says, as a table",
            "  dateline extract news.jsonl > out    the same as JSON, with all offsets",
            "  dateline COMMAND --help              options and examples of a command",
            "", "Exit status: 0 when all went well, 1 when some input was bad, 2 when the command line is wrong."})
public final class Main {

    /** The subcommands by their names, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("report", ReportCommand.class);
        COMMANDS.put("page", PageCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("extract", ExtractCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("ingest", IngestCommand.class);
        COMMANDS.put("merge", MergeCommand.class);
        COMMANDS.put("ledger", LedgerCommand.class);
        COMMANDS.put("query", QueryCommand.class);
        COMMANDS.put("facets", FacetsCommand.class);
        COMMANDS.put("show", ShowCommand.class);
        COMMANDS.put("list", ListCommand.class);
        COMMANDS.put("delete", DeleteCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("convert", ConvertCommand.class);
        COMMANDS.put("verify", VerifyCommand.class);
        COMMANDS.put("evaluate", EvaluateCommand.class);
        COMMANDS.put("train-places", TrainPlacesCommand.class);
        COMMANDS.put("places", PlacesCommand.class);
        COMMANDS.put("gazetteer", GazetteerCommand.class);
        COMMANDS.put("shapes", ShapesCommand.class);
    }

    /** The commands that read articles: the gazetteer, which takes longest to load, is begun before their command line is read. */
    private static final Set<String> READING = Set.of("report", "page", "extract", "explain", "ingest", "evaluate", "places");

    /** The commands that open no index: they need none of Java's logging, which costs a short run a twentieth. */
    private static final Set<String> WITHOUT_INDEX = Set.of("extract", "explain", "evaluate", "places", "convert", "gazetteer", "shapes");

    /** Lucene tells on standard error how it reads files, and of newer Javas; kept, as loggers that nobody holds are forgotten. */
    private static final class Logging {
        static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
    }

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        if (arguments.length > 1 && READING.contains(arguments[0]) && !List.of(arguments).contains("--help")) {
            CompletableFuture.runAsync(Gazetteer::english);
        }
        if (arguments.length == 0 || !WITHOUT_INDEX.contains(arguments[0])) {
            Logging.LUCENE.setLevel(Level.SEVERE);
        }
        System.exit(run(Console.system(), arguments));
    }

    /** Runs one command line and returns its exit status. */
    static int run(Console console, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(console.err(), true);
        CommandLine command = new CommandLine(new Main(console));
        // A line that begins with a command needs no other one; to read what all of them take costs a short run a tenth.
        Class<?> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (named == null) {
            COMMANDS.forEach(command::addSubcommand);
        } else {
            command.addSubcommand(arguments[0], named);
        }
        command.setOut(out).setErr(err)
                .setUsageHelpWidth(Math.min(100, Math.max(60, console.terminal().width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal().colours() ? Ansi.ON : Ansi.OFF))
                .registerConverter(Path.class, Main::path)
                .setParameterExceptionHandler((wrong, given) -> refuse(wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line));
        command.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version()));
        return command.execute(arguments);
    }

    Console console() {
        return console;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + name + "' is no path here (" + e.getReason()
                    + "); where it has letters that this locale cannot say, set LC_ALL=C.UTF-8");
        }
    }

    private static int refuse(CommandLine.ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(lines(wrong.getMessage()));
        if (line.getParent() == null) {
            line.usage(line.getErr());
            return 2;
        }
        line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return 2;
    }

    /** A message with what is not its own made safe to print; picocli's and ours may have several lines. */
    private static String lines(String message) {
        return String.valueOf(message).lines().map(SafeText::line).collect(Collectors.joining(System.lineSeparator()));
    }

    private static int report(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof PipeOutput.Closed) {
            return 0;
        }
        if (failure instanceof QueryException wrong) {
            line.getErr().println(wrong.shown());
            return 2;
        }
        if (failure instanceof CorpusException || failure instanceof Choices.Wrong
                || failure instanceof GazetteerException) {
            line.getErr().println(lines(failure.getMessage()));
            return 2;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException || failure instanceof GoldException) {
            line.getErr().println(lines(failure.getMessage()));
            return 1;
        }
        throw failure;
    }

    /** The version that the jar's manifest tells. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(not packaged)" : version)};
        }
    }
}

package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what questions to an index cost, in processor time of the thread that answers, from the arguments to the last byte printed,
 * within one process that has come up to speed. Argument: an index. It uses nothing that other versions lack, so that it can be run on
 * the jars of two of them: {@code java -cp JAR:target/test-classes org.dateline.cli.CommandLatency INDEX}.
 */
public final class CommandLatency {

    private static final int ROUNDS = 300;
    private static final int MEASURED = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CommandLatency() {}

    public static void main(String[] arguments) {
        String index = Path.of(arguments[0]).toString();
        List<List<String>> commands = new ArrayList<>();
        for (String facet : List.of("kind", "country", "place", "month", "day", "source", "outlet")) {
            commands.add(List.of("facets", "--limit", "20", "--index", index, "--by", facet, "everything"));
        }
        commands.add(List.of("facets", "--limit", "20", "--index", index, "--by", "place", "killed >= 100"));
        for (String question : List.of("killed >= 100", "killed within 50 km of Aleppo", "displaced during 2014",
                "killed matching \"air strikes\"", "killed in Syria", "injured said by ministry")) {
            commands.add(List.of("query", "--json", "--limit", "20", "--index", index, question));
        }
        System.out.println("| command | median ms of the processor |\n|---|---:|");
        for (List<String> command : commands) {
            List<String> shown = new ArrayList<>(command);
            shown.removeAll(List.of("--index", index));
            System.out.printf("| %s | %.2f |%n", String.join(" ", shown), median(command.toArray(String[]::new)));
        }
    }

    private static double median(String[] command) {
        double[] times = new double[MEASURED];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            int status = Main.run(new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), Terminal.NONE), command);
            times[i % MEASURED] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": status " + status);
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2];
    }
}

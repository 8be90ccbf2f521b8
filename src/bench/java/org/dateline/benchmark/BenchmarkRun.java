package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their table. The arguments are JMH's own: a regular expression chooses benchmarks,
 * {@code -f 1 -wi 2 -i 2} makes a quick run.
 */
public final class BenchmarkRun {

    private static final Path RESULTS = Path.of("target", "benchmark.json");
    private static final Path TABLE = Path.of("target", "benchmark.md");

    /** With more other work than this, times and the gain of a second thread say little. */
    private static final double MOST_BUSY = 0.1;

    private BenchmarkRun() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException, IOException,
            InterruptedException {
        Files.createDirectories(RESULTS.getParent());
        double before = Machine.busy();
        new Runner(new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .resultFormat(ResultFormatType.JSON)
                .result(RESULTS.toString())
                .shouldFailOnError(true)
                .build()).run();
        String table = BenchmarkTable.of(RESULTS) + String.format(Locale.ROOT,
                "%nOther work took %.2f processors before the run and %.2f after it.%s%n", before, Machine.busy(),
                before > MOST_BUSY ? " That is too much: run it again when nothing else runs." : "");
        Files.writeString(TABLE, table);
        System.out.println();
        System.out.print(table);
    }
}

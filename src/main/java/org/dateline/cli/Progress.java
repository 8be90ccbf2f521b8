package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells how far an ingest is: articles, articles a second, and the time left where the size of the input is known. On a
 * terminal one line that changes, at most five times a second; elsewhere a line every half minute; for programs a JSON
 * object a line every five seconds. Safe for use by several threads.
 */
final class Progress {

    /** How progress is told. */
    enum Form {
        /** As it suits what standard error is. */
        AUTO,
        /** A JSON object a line, and one with the summary at the end. */
        JSON,
        /** Not at all. */
        NONE
    }

    private static final long PAUSE = 200_000_000L;
    private static final long PAUSE_OF_LINES = 30_000_000_000L;
    private static final long PAUSE_OF_JSON = 5_000_000_000L;

    private final PrintStream err;
    private final Form form;
    private final boolean isTerminal;
    private final long total;
    private final LongSupplier clock;
    private final long begin;
    private long compactingSince;
    private long last;
    private boolean isOnLine;

    Progress(PrintStream err, Form form, boolean isTerminal, List<Path> inputs) {
        this(err, form, isTerminal, inputs, System::nanoTime);
    }

    /** @param clock nanoseconds since any moment */
    Progress(PrintStream err, Form form, boolean isTerminal, List<Path> inputs, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        this.form = form;
        this.isTerminal = isTerminal;
        this.total = isTerminal || form == Form.JSON ? count(inputs) : 0;
        this.begin = clock.getAsLong();
        this.last = isTerminal ? 0 : begin;
    }

    /** {@code articles} articles are done. */
    synchronized void show(long articles) {
        long now = clock.getAsLong();
        double seconds = (now - begin) / 1e9;
        show(now, () -> line(articles, total, seconds), () -> String.format(Locale.ROOT,
                "{\"progress\":{\"articles\":%d,\"total\":%s,\"seconds\":%.1f}}", articles,
                total < articles ? "null" : Long.toString(total), seconds));
    }

    /** All articles are taken in, and the index is being put in one piece. */
    synchronized void showCompacting() {
        long now = clock.getAsLong();
        if (compactingSince == 0) {
            compactingSince = now;
        }
        double seconds = (now - compactingSince) / 1e9;
        show(now, () -> compacting(seconds), () -> String.format(Locale.ROOT, "{\"compacting\":{\"seconds\":%.1f}}", seconds));
    }

    private void show(long now, Supplier<String> line, Supplier<String> json) {
        long pause = form == Form.JSON ? PAUSE_OF_JSON : isTerminal ? PAUSE : PAUSE_OF_LINES;
        if (form == Form.NONE || now - last < pause) {
            return;
        }
        last = now;
        if (form == Form.JSON) {
            err.println(json.get());
        } else if (isTerminal) {
            isOnLine = true;
            err.print("\r" + line.get() + "\033[K");
        } else {
            err.println(line.get());
        }
        err.flush();
    }

    /** Whether the summary is to be JSON, too. */
    boolean isJson() {
        return form == Form.JSON;
    }

    static String compacting(double seconds) {
        return String.format(Locale.ROOT, "all articles are in; putting the index in one piece, %.0f s", seconds);
    }

    /** Takes the line away, so that a message can be printed. */
    synchronized void clear() {
        if (isOnLine) {
            err.print("\r\033[K");
            isOnLine = false;
        }
    }

    /** The line after {@code articles} of {@code total} articles, 0 where that is not known. */
    static String line(long articles, long total, double seconds) {
        double rate = seconds > 0 ? articles / seconds : 0;
        String line = Counted.of(articles, "article") + String.format(Locale.ROOT, ", %,.0f a second", rate);
        if (total < articles || rate == 0) {
            return line;
        }
        long left = Math.round((total - articles) / rate);
        return line + String.format(Locale.ROOT, ", %d%%, %d:%02d:%02d left", 100 * articles / Math.max(1, total),
                left / 3600, left / 60 % 60, left % 60);
    }

    /** How many articles {@code inputs} have; 0 where standard input is one of them. */
    private static long count(List<Path> inputs) {
        long count = 0;
        for (Path input : inputs) {
            if (input.toString().equals("-")) {
                return 0;
            }
            try (Stream<Path> files = Files.walk(input)) {
                count += files.mapToLong(Progress::countFile).sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                // The ingest itself tells what it cannot read.
                continue;
            }
        }
        return count;
    }

    private static long countFile(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            return 1;
        }
        if (!name.endsWith(".jsonl") && !name.endsWith(".ndjson")) {
            return 0;
        }
        long lines = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            return lines;
        }
        return lines;
    }
}

package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out standard output, not buffered; a failure to write is an exception
 * @param err where messages go
 * @param terminal what the output is looked at with
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** The standard streams of this process. */
    static Console system() {
        return new Console(new FileInputStream(FileDescriptor.in), new PipeOutput(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.of(Map.copyOf(System.getenv()), Terminal.isThere()));
    }
}

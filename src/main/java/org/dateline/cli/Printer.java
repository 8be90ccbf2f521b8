package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints lines of text in UTF-8 to standard output; unlike a print stream it tells when that fails. */
final class Printer implements Closeable {

    private final OutputStream out;

    Printer(Console console) {
        this.out = new BufferedOutputStream(console.out(), 1 << 14);
    }

    void line(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Prints what begins a line. */
    void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            line(line);
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

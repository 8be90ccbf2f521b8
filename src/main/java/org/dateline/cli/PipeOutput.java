package org.dateline.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which tells when nobody reads it any more. */
final class PipeOutput extends FilterOutputStream {

    /** The reader at the other end has gone, as in {@code dateline extract ... | head}: no error, only the end. */
    static final class Closed extends IOException {
        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    PipeOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw isBrokenPipe(e) ? new Closed(e) : new IOException("standard output: cannot be written: " + e.getMessage(), e);
        }
    }

    /** By what the systems call it; Java has no exception of its own for it. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed")
                || message.contains("pipe has been ended");
    }
}

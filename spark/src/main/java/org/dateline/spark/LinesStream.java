package org.dateline.spark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** Lines as the bytes of a file in UTF-8, made as they are read. For one thread. */
final class LinesStream extends InputStream {

    private final Iterator<String> lines;
    private byte[] line = new byte[0];
    private int at;

    LinesStream(Iterator<String> lines) {
        this.lines = lines;
    }

    private boolean isAtEnd() {
        while (at == line.length && lines.hasNext()) {
            line = (lines.next() + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return at == line.length;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : line[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int taken = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, taken);
        at += taken;
        return taken;
    }
}

package org.dateline.place;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Reads the lines of a file in strict UTF-8, so that a bad byte is an error with its line. */
final class Lines implements AutoCloseable {

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private int number;

    /** @param file what messages call the file */
    Lines(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its end, null after the last one. */
    String next() throws IOException {
        bytes.reset();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            bytes.write(b);
        }
        try {
            String line = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            if (number == 1 && line.startsWith("\ufeff")) {
                line = line.substring(1);
            }
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (CharacterCodingException e) {
            throw error("not UTF-8; convert the file to UTF-8");
        }
    }

    /** The next line's columns, null after the last line; empty lines and comments are passed over. */
    String[] nextRow(int columns) throws IOException {
        for (String line = next(); line != null; line = next()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw error("expected " + columns + " columns, found " + row.length
                        + (row.length < columns ? "; the file may be cut off" : ""));
            }
            return row;
        }
        return null;
    }

    GazetteerException error(String why) {
        return new GazetteerException(file, number, why);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

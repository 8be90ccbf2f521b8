package org.dateline.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads {@code .gz}: the file in it, whatever it is. */
public final class GzipReader implements SourceReader {

    @Override
    public String kind() {
        return "gz";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(head.startsWith("\u001f\u008b\b"), head.isNamed(".gz"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        if (source.head().startsWith("\u001f\u008b", 0)) {
            Unpacked count = new Unpacked();
            InputStream bytes = count.unpacked(new Whole(new GZIPInputStream(count.packed(source.stream()), 1 << 16)));
            String name = source.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
            Source inner = source.unpacked(bytes, name);
            boolean[] given = new boolean[1];
            return () -> {
                boolean first = !given[0];
                given[0] = true;
                return first ? Optional.of(inner) : Optional.empty();
            };
        }
        throw new Malformed("not a gzip file, whatever its name or --as says; rename it, or leave --as out");
    }

    /** Says plainly where a stream is cut. */
    private static final class Whole extends java.io.FilterInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw new IOException("the gzip file is cut; what stood before its end is read", e);
            } catch (ZipException e) {
                throw new IOException("the gzip file is damaged (" + e.getMessage() + ")", e);
            }
        }
    }
}

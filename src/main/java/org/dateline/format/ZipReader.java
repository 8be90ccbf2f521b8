package org.dateline.format;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads {@code .zip}: each file in it, whatever it is, in the archive's order. Names are labels, never paths. */
public final class ZipReader implements SourceReader {

    /** Files that are zips within and no archives of articles. */
    private static final String[] OTHERS = {".xlsx", ".xlsm", ".pptx", ".ods", ".odp", ".epub", ".jar", ".apk", ".kmz"};

    @Override
    public String kind() {
        return "zip";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(!head.isNamed(OTHERS) && head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006"), head.isNamed(".zip"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        if (!source.head().startsWith("PK")) {
            throw new Malformed("not a zip file, whatever its name or --as says; rename it, or leave --as out");
        }
        return new Members(source);
    }

    private static final class Members implements SourceItems {

        private final Source source;
        private final ZipInputStream zip;
        private final InputStream unpacked;
        private int count;

        Members(Source source) {
            this.source = source;
            Unpacked bytes = new Unpacked();
            zip = new ZipInputStream(bytes.packed(source.stream()));
            unpacked = bytes.unpacked(zip);
        }

        @Override
        public Optional<SourceItem> next() throws IOException {
            try {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (++count > Limits.MEMBERS) {
                        throw new IOException("holds more than " + Limits.MEMBERS + " members; the rest is passed over");
                    }
                    if (!entry.isDirectory()) {
                        return Optional.of(source.member(entry.getName(), new Member(unpacked)));
                    }
                }
                return Optional.empty();
            } catch (EOFException e) {
                throw new IOException("the zip file is cut behind member " + count, e);
            } catch (ZipException e) {
                throw new IOException("the zip file cannot be read on behind member " + count + " (" + e.getMessage() + ")", e);
            } catch (IllegalArgumentException e) {
                throw new IOException("the zip file has a name that is not in UTF-8 behind member " + count, e);
            }
        }
    }

    /** One member; closing it leaves the archive open. */
    private static final class Member extends FilterInputStream {

        Member(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw new IOException("the zip file is cut within this member", e);
            }
        }

        @Override
        public void close() {
            // The archive goes on behind its member.
        }
    }
}

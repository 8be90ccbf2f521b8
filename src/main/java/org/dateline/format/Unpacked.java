package org.dateline.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive against what went in; more than any honest archive holds is an error. */
final class Unpacked {

    private long packed;
    private long unpacked;

    /** The packed bytes. */
    InputStream packed(InputStream bytes) {
        return new Counting(bytes) {
            @Override
            void count(int n) {
                packed += n;
            }

            /** GZIPInputStream of Java 17 ends silently behind a member where nothing seems to be available. */
            @Override
            public int available() {
                return 1;
            }
        };
    }

    /** The bytes that come out. */
    InputStream unpacked(InputStream bytes) {
        return new Counting(bytes) {
            @Override
            void count(int n) throws IOException {
                unpacked += n;
                if (unpacked > packed * Limits.UNPACKED_TIMES + Limits.UNPACKED_MORE) {
                    throw new IOException("more than " + Limits.UNPACKED_TIMES + " times its size comes out of it; no more of it is unpacked");
                }
            }
        };
    }

    private abstract static class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        abstract void count(int n) throws IOException;

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long left = n;
            byte[] waste = new byte[8192];
            while (left > 0) {
                int read = read(waste, 0, (int) Math.min(left, waste.length));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return n - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

package org.dateline.place;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The compact form of a gazetteer: eight bytes that name the format, then, compressed, the columns one after the other
 * as numbers of variable length, each told as its difference from the row before. The checksum of gzip at the end tells
 * a file that is cut off or damaged.
 */
final class GazetteerFile {

    private static final byte[] MAGIC = "DATELN01".getBytes(StandardCharsets.US_ASCII);
    static final int PRIMARY = 1;
    static final int ALTERNATE = 2;

    private GazetteerFile() {}

    static void write(List<Draft> drafts, OutputStream file) throws IOException {
        Map<String, Integer> codes = new HashMap<>();
        List<String> codeList = new ArrayList<>();
        for (Draft draft : drafts) {
            for (String code : List.of(draft.code, draft.admin1, draft.admin2)) {
                if (!code.isEmpty() && !code.endsWith(".") && codes.putIfAbsent(code, codes.size()) == null) {
                    codeList.add(code);
                }
            }
        }
        Out out = new Out();
        out.number(drafts.size());
        out.number(drafts.stream().mapToInt(draft -> draft.keys.size()).sum());
        out.number(codeList.size());
        codeList.forEach(out::text);
        drafts.forEach(draft -> out.number(draft.kind.ordinal()));
        drafts.forEach(draft -> out.number(draft.seat));
        drafts.forEach(draft -> out.number(PlaceTable.pack(draft.country)));
        Delta delta = new Delta();
        drafts.forEach(draft -> out.signed(delta.of(draft.id)));
        drafts.forEach(draft -> out.signed(delta.of(degrees(draft.point == null ? -90 : draft.point.latitude()))));
        drafts.forEach(draft -> out.signed(delta.of(degrees(draft.point == null ? -999 : draft.point.longitude()))));
        drafts.forEach(draft -> out.number((int) Math.min(Integer.MAX_VALUE, draft.population)));
        drafts.forEach(draft -> out.number((int) Math.round(draft.radius * 10)));
        drafts.forEach(draft -> out.number(codes.getOrDefault(draft.code, -1) + 1));
        drafts.forEach(draft -> out.signed(delta.of(codes.getOrDefault(draft.admin1, -1) + 1)));
        drafts.forEach(draft -> out.signed(delta.of(codes.getOrDefault(draft.admin2, -1) + 1)));
        drafts.forEach(draft -> out.text(draft.name));
        for (Draft draft : drafts) {
            draft.keys.forEach((key, alternate) -> {
                out.bytes(key.getBytes(StandardCharsets.UTF_8));
                out.number(alternate ? ALTERNATE : PRIMARY);
            });
            out.number(0);
        }
        file.write(MAGIC);
        try (GZIPOutputStream zip = new GZIPOutputStream(file, 1 << 16) {
            {
                def.setLevel(9);
            }
        }) {
            out.to.writeTo(zip);
        }
    }

    private static int degrees(double value) {
        return (int) Math.round(value * 100_000);
    }

    /** The content of a file, ready to be added to a table; the whole file is checked before anything of it is used. */
    static In open(String name, InputStream file) throws IOException {
        check(name, file);
        try (GZIPInputStream zip = new GZIPInputStream(file, 1 << 16)) {
            return new In(new ByteArrayInputStream(zip.readAllBytes()));
        } catch (EOFException | ZipException e) {
            throw new GazetteerException(name, 0, "the gazetteer is cut off or damaged; build it again");
        }
    }

    /** The same of a file that is known to be sound: it is unpacked while it is read, which takes less memory. */
    static In openSound(String name, InputStream file) throws IOException {
        check(name, file);
        return new In(new GZIPInputStream(file, 1 << 16));
    }

    private static void check(String name, InputStream file) throws IOException {
        if (!Arrays.equals(file.readNBytes(MAGIC.length), MAGIC)) {
            throw new GazetteerException(name, 0, "not a compiled gazetteer; make one with: gazetteer build -o " + name
                    + " TABLE");
        }
    }

    private static final class Delta {
        private int last;

        int of(int value) {
            int difference = value - last;
            last = value;
            return difference;
        }
    }

    private static final class Out {
        final ByteArrayOutputStream to = new ByteArrayOutputStream(1 << 24);

        void number(int value) {
            int v = value;
            while ((v & ~0x7F) != 0) {
                to.write(v & 0x7F | 0x80);
                v >>>= 7;
            }
            to.write(v);
        }

        void signed(int value) {
            number(value << 1 ^ value >> 31);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes(utf8);
        }

        void bytes(byte[] bytes) {
            to.write(bytes, 0, bytes.length);
        }
    }

    /** Reads what {@link Out} wrote. */
    static final class In {

        private final InputStream content;
        private final byte[] buffer = new byte[1 << 14];
        private int at;
        private int limit;

        In(InputStream content) {
            this.content = content;
        }

        private byte next() throws IOException {
            if (at == limit) {
                limit = content.readNBytes(buffer, 0, buffer.length);
                at = 0;
                if (limit == 0) {
                    throw new EOFException("the gazetteer ends too early");
                }
            }
            return buffer[at++];
        }

        int number() throws IOException {
            int value = 0;
            for (int shift = 0;; shift += 7) {
                byte b = at < limit ? buffer[at++] : next();
                value |= (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        int signed() throws IOException {
            int value = number();
            return value >>> 1 ^ -(value & 1);
        }

        /** The hash of a text, as {@link NameKey} makes it of a string. */
        long hash() throws IOException {
            byte[] utf8 = new byte[number()];
            read(utf8, 0, utf8.length);
            long hash = NameKey.start();
            for (byte b : utf8) {
                if (b < 0) {
                    return NameKey.hash(new String(utf8, StandardCharsets.UTF_8));
                }
                hash = NameKey.next(hash, b);
            }
            return NameKey.finish(hash);
        }

        void read(byte[] to, int offset, int length) throws IOException {
            int given = Math.min(length, limit - at);
            System.arraycopy(buffer, at, to, offset, given);
            at += given;
            if (given < length && content.readNBytes(to, offset + given, length - given) < length - given) {
                throw new EOFException("the gazetteer ends too early");
            }
        }

        /** All that is left, at the beginning of an array that has {@code room} or more. */
        byte[] rest(int room) throws IOException {
            byte[] rest = new byte[Math.max(limit - at, room)];
            int length = limit - at;
            read(rest, 0, length);
            for (int more = 1; more > 0; length += more) {
                if (length == rest.length) {
                    rest = Arrays.copyOf(rest, length + Math.max(1 << 12, length >> 2));
                }
                more = content.readNBytes(rest, length, rest.length - length);
            }
            content.close();
            return rest;
        }

        void bytes(byte[] to, int from, int count) throws IOException {
            for (int i = from; i < from + count; i++) {
                to[i] = (byte) number();
            }
        }

        void shorts(short[] to, int from, int count) throws IOException {
            for (int i = from; i < from + count; i++) {
                to[i] = (short) number();
            }
        }

        void numbers(int[] to, int from, int count) throws IOException {
            for (int i = from; i < from + count; i++) {
                to[i] = number();
            }
        }

        /** Numbers that are told as differences, the first from {@code last}; the last of them. */
        int deltas(int[] to, int from, int count, int last) throws IOException {
            int value = last;
            for (int i = from; i < from + count; i++) {
                value += signed();
                to[i] = value;
            }
            return value;
        }
    }
}

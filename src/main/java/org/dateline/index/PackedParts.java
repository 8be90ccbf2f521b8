package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Inflater;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.pipeline.StoredAnnotation;

/**
 * An article as indexes of formats 3 to 5 store it; it is read, and no longer written. After a byte for the format come
 * the text as LZ4, which takes more room than other packings and a third of their time; then the head, each figure and the
 * body, packed one by one (RFC 1951) so that a figure is read without most others. Their dictionary is the end of the text,
 * which they quote, what all articles share and the first figure; that of the body is the figures, which it repeats. Most
 * have a {@link PackedChecksum} of all that at their end.
 */
final class PackedParts implements PackedArticle {

    /** The first byte of those with a checksum, which the packing of format 2 never begins with. */
    static final byte VERSION = 4;

    /** The first byte of those without, which are otherwise the same. */
    static final byte WITHOUT_CHECKSUM = 3;

    /** How the text is written, by the byte before it: as characters of one byte, which are read at once, where they suffice. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8);

    /** As much of a dictionary as RFC 1951 can use. */
    private static final int WINDOW = 1 << 15;

    /** What heads and figures have in common. Articles are unpacked with it: another one is another version. */
    private static final byte[] COMMON = resource("packed-3.dictionary");

    private final Inflater inflater;
    private final String text;
    private final byte[] dictionary;
    private final byte[] headBytes;
    private final AnnotatedArticle head;
    private final Part[] figures;
    private final Part body;
    private final byte[] bytes;
    private byte[] first;
    private byte[] dictionaryOfOthers;

    /** Where a packed part lies among the bytes, and how long it is when it is unpacked. */
    private record Part(int begin, int packed, int length) {

        static Part next(ByteArrayDataInput in) {
            int length = in.readVInt();
            int packed = in.readVInt();
            Part part = new Part(in.getPosition(), packed, length);
            in.skipBytes(packed);
            return part;
        }
    }

    PackedParts(BytesRef stored, Inflater inflater) throws IOException {
        this.inflater = inflater;
        this.bytes = stored.bytes;
        ByteArrayDataInput in = new ByteArrayDataInput(bytes, stored.offset, stored.length);
        in.skipBytes(1);
        Charset charset = CHARSETS.get(in.readByte());
        byte[] unpacked = new byte[in.readVInt()];
        LZ4.decompress(in, unpacked.length, unpacked, 0);
        text = new String(unpacked, charset);
        dictionary = dictionary(unpacked);
        headBytes = unpack(Part.next(in), dictionary);
        head = AnnotationReader.readHead(headBytes, text);
        figures = new Part[in.readVInt()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = Part.next(in);
        }
        body = Part.next(in);
    }

    private static byte[] dictionary(byte[] text) {
        int used = Math.min(text.length, WINDOW - COMMON.length);
        return joined(Arrays.copyOfRange(text, text.length - used, text.length), COMMON);
    }

    private static byte[] dictionary(List<byte[]> figures) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(COMMON);
        figures.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PackedParts.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] unpack(Part part, byte[] dictionary) throws IOException {
        inflater.reset();
        inflater.setDictionary(dictionary);
        inflater.setInput(bytes, part.begin, part.packed);
        byte[] unpacked = new byte[part.length];
        PackedArticle.inflate(inflater, unpacked);
        return unpacked;
    }

    private byte[] unpackFigure(int i) throws IOException {
        if (first == null) {
            first = unpack(figures[0], dictionary);
            dictionaryOfOthers = figures.length > 1 ? joined(dictionary, first) : dictionary;
        }
        return i == 0 ? first : unpack(figures[i], dictionaryOfOthers);
    }

    @Override
    public AnnotatedArticle head() {
        return head;
    }

    @Override
    public Figure figure(int i) throws IOException {
        if (i >= figures.length) {
            throw noFigure(i, figures.length);
        }
        return AnnotationReader.readFigure(unpackFigure(i));
    }

    @Override
    public AnnotatedArticle whole() throws IOException {
        List<byte[]> unpacked = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            unpacked.add(unpackFigure(i));
        }
        return AnnotationReader.read(new StoredAnnotation(text, headBytes, unpack(body, dictionary(unpacked)), unpacked));
    }
}

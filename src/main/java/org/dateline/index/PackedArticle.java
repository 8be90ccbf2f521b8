package org.dateline.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.pipeline.StoredAnnotation;

/**
 * An annotated article as the bytes that the index stores: its parts in JSON, one after another with their lengths,
 * packed together (RFC 1950) because they repeat each other. The parts that findings need come first, and only as much is
 * unpacked as is asked for. For one thread.
 */
final class PackedArticle {

    private static final int BUFFER = 4096;

    private final Inflater inflater;
    private final AnnotatedArticle head;
    private final List<byte[]> figures = new ArrayList<>();
    private final byte[] headBytes;
    private final int count;

    private PackedArticle(BytesRef bytes, Inflater inflater) throws IOException {
        this.inflater = inflater;
        inflater.reset();
        inflater.setInput(bytes.bytes, bytes.offset, bytes.length);
        headBytes = part();
        head = AnnotationReader.readHead(headBytes);
        count = number();
    }

    /** The bytes of {@code stored}. */
    static byte[] pack(StoredAnnotation stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER))) {
            part(out, stored.head());
            out.writeInt(stored.figures().size());
            for (byte[] figure : stored.figures()) {
                part(out, figure);
            }
            part(out, stored.body());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void part(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    /** Begins to unpack {@code bytes} with an inflater that nothing else uses meanwhile. */
    static PackedArticle unpack(BytesRef bytes, Inflater inflater) throws IOException {
        return new PackedArticle(bytes, inflater);
    }

    private byte[] part() throws IOException {
        return bytes(number());
    }

    private int number() throws IOException {
        return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        try {
            for (int filled = 0; filled < length;) {
                int n = inflater.inflate(bytes, filled, length - filled);
                if (n == 0) {
                    throw new IOException("a stored article is cut short");
                }
                filled += n;
            }
        } catch (DataFormatException e) {
            throw new IOException("a stored article is damaged", e);
        }
        return bytes;
    }

    /** The article and its day of publication, without the rest. */
    AnnotatedArticle head() {
        return head;
    }

    /** Figure number {@code i}. */
    Figure figure(int i) throws IOException {
        if (i >= count) {
            throw new IOException("the article " + head.article().id() + " has " + count + " figures, none of number " + i);
        }
        while (figures.size() <= i) {
            figures.add(part());
        }
        return AnnotationReader.readFigure(figures.get(i));
    }

    /** All of it. */
    AnnotatedArticle whole() throws IOException {
        while (figures.size() < count) {
            figures.add(part());
        }
        return AnnotationReader.read(new StoredAnnotation(headBytes, part(), figures));
    }
}

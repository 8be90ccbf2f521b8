package org.dateline.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;
import org.dateline.pipeline.AnnotationReader;
import org.dateline.pipeline.StoredAnnotation;

/**
 * An article as indexes of format 2 store it: head, figures and body one after another with their lengths, packed
 * together (RFC 1950), and the text a field of the head. It is read, and no longer written.
 */
final class PackedStream implements PackedArticle {

    /** What RFC 1950 puts before the bytes of RFC 1951. */
    private static final int HEADER_BYTES = 2;

    private final Inflater inflater;
    private final AnnotatedArticle head;
    private final List<byte[]> figures = new ArrayList<>();
    private final byte[] headBytes;
    private final int count;

    PackedStream(BytesRef bytes, Inflater inflater) throws IOException {
        this.inflater = inflater;
        inflater.reset();
        inflater.setInput(bytes.bytes, bytes.offset + HEADER_BYTES, bytes.length - HEADER_BYTES);
        headBytes = part();
        head = AnnotationReader.readHead(headBytes, "");
        count = number();
    }

    private byte[] part() throws IOException {
        return bytes(number());
    }

    private int number() throws IOException {
        return ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        PackedArticle.inflate(inflater, bytes);
        return bytes;
    }

    @Override
    public AnnotatedArticle head() {
        return head;
    }

    @Override
    public Figure figure(int i) throws IOException {
        if (i >= count) {
            throw noFigure(i, count);
        }
        while (figures.size() <= i) {
            figures.add(part());
        }
        return AnnotationReader.readFigure(figures.get(i));
    }

    @Override
    public AnnotatedArticle whole() throws IOException {
        while (figures.size() < count) {
            figures.add(part());
        }
        return AnnotationReader.read(new StoredAnnotation("", headBytes, part(), figures));
    }
}

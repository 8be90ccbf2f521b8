package org.dateline.index;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;

/** An annotated article as the index stores it, of which only as much is unpacked as is asked for. For one thread. */
interface PackedArticle {

    /**
     * Begins to unpack {@code bytes}, of whichever format.
     *
     * @param inflater one of RFC 1951, without a header, that nothing else uses meanwhile
     */
    static PackedArticle unpack(BytesRef bytes, Inflater inflater) throws IOException {
        return switch (bytes.bytes[bytes.offset]) {
            case PackedValues.VERSION -> new PackedValues(PackedChecksum.checked(bytes), inflater);
            case PackedParts.VERSION -> new PackedParts(PackedChecksum.checked(bytes), inflater);
            case PackedParts.WITHOUT_CHECKSUM -> new PackedParts(bytes, inflater);
            default -> new PackedStream(bytes, inflater);
        };
    }

    /** Fills {@code bytes} with what the inflater gives next. */
    static void inflate(Inflater inflater, byte[] bytes) throws IOException {
        try {
            for (int filled = 0; filled < bytes.length;) {
                int n = inflater.inflate(bytes, filled, bytes.length - filled);
                if (n == 0) {
                    throw new IOException("a stored article is cut short");
                }
                filled += n;
            }
        } catch (DataFormatException e) {
            throw new IOException("a stored article is damaged", e);
        }
    }

    /** The article and its day of publication, without the rest. */
    AnnotatedArticle head();

    /** Figure number {@code i}. @throws IOException also where there is none of that number */
    Figure figure(int i) throws IOException;

    /** All of it. */
    AnnotatedArticle whole() throws IOException;

    /** What to throw where figure {@code i} is asked for and there are {@code count}. */
    default IOException noFigure(int i, int count) {
        return new IOException("the article " + head().article().id() + " has " + count + " figures, none of number " + i);
    }
}

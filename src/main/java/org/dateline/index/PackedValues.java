package org.dateline.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;
import org.dateline.figure.Figure;
import org.dateline.pipeline.AnnotatedArticle;

/**
 * An article as the index stores it today. After a byte for the format, one for how the text is written and three lengths come,
 * packed in one go (RFC 1951), head and text, which a finding needs, and the body behind them, which {@link ArticlePacker}
 * writes; a {@link PackedChecksum} of all that comes last.
 */
final class PackedValues implements PackedArticle {

    /** The first byte. */
    static final byte VERSION = 5;

    /** How the text is written: as characters of one byte, which are read at once, where they suffice; halves of pairs by the last. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16BE);

    private final Inflater inflater;
    private final ArticleUnpacker unpacker;
    private final int bodyLength;

    PackedValues(BytesRef stored, Inflater inflater) throws IOException {
        this.inflater = inflater;
        ByteSource in = new ByteSource(stored.bytes, stored.offset + 1);
        Charset charset = CHARSETS.get(in.next());
        int headLength = in.small();
        int textLength = in.small();
        bodyLength = in.small();
        inflater.reset();
        inflater.setInput(stored.bytes, in.position(), stored.offset + stored.length - in.position());
        byte[] unpacked = new byte[Math.addExact(headLength, textLength)];
        PackedArticle.inflate(inflater, unpacked);
        unpacker = new ArticleUnpacker(unpacked, text(unpacked, headLength, textLength, charset));
    }

    /** The bytes of {@code annotated}. */
    static byte[] pack(AnnotatedArticle annotated) {
        ArticlePacker.Packed packed = ArticlePacker.pack(annotated);
        String text = annotated.article().text();
        int charset = 0;
        while (charset < CHARSETS.size() - 1 && !CHARSETS.get(charset).newEncoder().canEncode(text)) {
            charset++;
        }
        byte[] written = bytes(text, CHARSETS.get(charset));
        ByteSink out = new ByteSink();
        out.put(VERSION);
        out.put(charset);
        out.number(packed.head().length);
        out.number(written.length);
        out.number(packed.body().length);
        deflate(out, packed.head(), written, packed.body());
        return PackedChecksum.added(out.toArray());
    }

    private static void deflate(ByteSink out, byte[]... parts) {
        ByteSink all = new ByteSink();
        for (byte[] part : parts) {
            all.put(part);
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(all.toArray());
            deflater.finish();
            byte[] buffer = new byte[1 << 12];
            while (!deflater.finished()) {
                int count = deflater.deflate(buffer);
                out.put(Arrays.copyOf(buffer, count));
            }
        } finally {
            deflater.end();
        }
    }

    /** The characters by {@code charset}; that of two bytes keeps also halves of pairs, which encoders replace. */
    private static byte[] bytes(String text, Charset charset) {
        if (charset != StandardCharsets.UTF_16BE) {
            return text.getBytes(charset);
        }
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static String text(byte[] bytes, int begin, int length, Charset charset) {
        return charset == StandardCharsets.UTF_16BE ? ByteBuffer.wrap(bytes, begin, length).asCharBuffer().toString()
                : new String(bytes, begin, length, charset);
    }

    @Override
    public AnnotatedArticle head() {
        return unpacker.head();
    }

    @Override
    public Figure figure(int i) throws IOException {
        if (i >= unpacker.count()) {
            throw noFigure(i, unpacker.count());
        }
        return unpacker.figure(i);
    }

    @Override
    public AnnotatedArticle whole() throws IOException {
        byte[] body = new byte[bodyLength];
        PackedArticle.inflate(inflater, body);
        return unpacker.whole(body);
    }
}

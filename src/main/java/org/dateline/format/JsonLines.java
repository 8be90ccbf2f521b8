package org.dateline.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the articles of a stream of JSON Lines one by one; a line that is none is reported and passed over. */
final class JsonLines implements SourceItems {

    private final InputStream in;
    private final Source source;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line;
    private boolean ended;
    private boolean empty = true;

    JsonLines(Source source) {
        this.in = source.stream();
        this.source = source;
    }

    @Override
    public Optional<SourceItem> next() {
        while (!ended) {
            try {
                Optional<byte[]> bytes = nextLine();
                String json = bytes.isPresent() ? Utf8.decode(bytes.get()) : "";
                if (!json.isBlank()) {
                    empty = false;
                    return Optional.of(SourceArticle.of(ArticleJson.read(json, source, line)));
                }
            } catch (Malformed e) {
                empty = false;
                skip(e.getMessage());
            } catch (IOException e) {
                empty = false;
                ended = true;
                skip(Malformed.reason(e));
            }
        }
        if (empty) {
            empty = false;
            source.report(0, "holds no articles; expected one JSON object a line");
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void skip(String why) {
        source.report(line, why);
    }

    /** The bytes up to the next line's end, nothing at the end of the stream. */
    private Optional<byte[]> nextLine() throws IOException, Malformed {
        if (position == limit && !fill()) {
            return Optional.empty();
        }
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean complete = false;
        boolean tooLong = false;
        while (!complete && (position < limit || fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            tooLong |= bytes.size() + (end - position) > Limits.ARTICLE;
            if (!tooLong) {
                bytes.write(buffer, position, end - position);
            }
            complete = end < limit;
            position = complete ? end + 1 : end;
        }
        if (tooLong) {
            throw new Malformed(Limits.tooLong(Limits.ARTICLE));
        }
        return Optional.of(bytes.toByteArray());
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        ended = limit == 0;
        return !ended;
    }
}

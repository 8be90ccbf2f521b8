package org.dateline.format.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.dateline.format.Limits;

/**
 * What a server answered, its body taken out of chunks and deflation where its bytes are so; what its header says of that is not
 * believed, for crawlers keep the header and change the body. A body in gzip is left to the reader of gzip.
 *
 * @param status the status, 200 where all is well
 * @param contentType the media type
 * @param content the body
 */
record HttpBody(int status, Optional<String> contentType, byte[] content) {

    private static final Pattern STATUS = Pattern.compile("^HTTP/[\\d.]+ (\\d{3})");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:[ \\t]*([^\\r\\n]+)");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:.*chunked");
    private static final int LONGEST_HEADER = 1 << 16;

    /** Reads an answer: a line of status, headers, an empty line, the body. */
    static HttpBody of(byte[] answer) throws IOException {
        int end = headerEnd(answer);
        String header = new String(answer, 0, end, StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(header);
        if (!status.find()) {
            return new HttpBody(200, Optional.empty(), answer);
        }
        Matcher type = TYPE.matcher(header);
        byte[] body = Arrays.copyOfRange(answer, end, answer.length);
        byte[] whole = CHUNKED.matcher(header).find() ? joined(body) : body;
        return new HttpBody(Integer.parseInt(status.group(1)), type.find() ? Optional.of(type.group(1).strip()) : Optional.empty(), inflated(whole));
    }

    private static int headerEnd(byte[] answer) {
        for (int i = 0; i + 1 < Math.min(answer.length, LONGEST_HEADER); i++) {
            if (answer[i] == '\n' && answer[i + 1] == '\n') {
                return i + 2;
            } else if (answer[i] == '\n' && i + 2 < answer.length && answer[i + 1] == '\r' && answer[i + 2] == '\n') {
                return i + 3;
            }
        }
        return Math.min(answer.length, LONGEST_HEADER);
    }

    /** The chunks of a body, joined; the body itself where it is not made of chunks. */
    private static byte[] joined(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int lineEnd = at;
            while (lineEnd < body.length && body[lineEnd] != '\n') {
                lineEnd++;
            }
            String size = new String(body, at, lineEnd - at, StandardCharsets.ISO_8859_1).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return out.size() == 0 ? body : out.toByteArray();
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                break;
            }
            int begin = Math.min(lineEnd + 1, body.length);
            int end = Math.min(begin + length, body.length);
            out.write(body, begin, end - begin);
            at = end;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return out.toByteArray();
    }

    /** What was deflated by zlib, as its first two bytes tell; all else as it is. */
    private static byte[] inflated(byte[] body) throws IOException {
        boolean deflated = body.length > 2 && body[0] == 0x78 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
        if (!deflated) {
            return body;
        }
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(Limits.DOCUMENT);
        } catch (IOException e) {
            return body;
        }
    }
}

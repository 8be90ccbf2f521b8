package org.dateline.format.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceItem;
import org.dateline.format.SourceItems;

/** The mails of an mbox, each behind a line that begins with "From ". */
final class MailBox implements SourceItems {

    private final Source source;
    private final InputStream in;
    private final Deque<SourceItem> found = new ArrayDeque<>();
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private int number;
    private boolean ended;

    MailBox(Source source) {
        this.source = source;
        this.in = source.stream();
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (found.isEmpty() && !ended) {
            byte[] bytes = nextMail();
            if (bytes.length > 0) {
                number++;
                try {
                    found.addAll(MailParts.read(source, bytes, Optional.of(number)));
                } catch (Malformed e) {
                    throw new Malformed(number, e.getMessage());
                }
            }
        }
        return Optional.ofNullable(found.poll());
    }

    /** The bytes up to the line that begins the next mail. */
    private byte[] nextMail() throws IOException {
        mail.reset();
        boolean blankBefore = true;
        boolean tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            line.reset();
            int b = in.read();
            while (b >= 0 && b != '\n') {
                line.write(b);
                b = in.read();
            }
            if (b < 0 && line.size() == 0) {
                ended = true;
                break;
            }
            byte[] bytes = line.toByteArray();
            if (blankBefore && isFromLine(bytes)) {
                if (mail.size() > 0) {
                    break;
                }
                continue;
            }
            blankBefore = bytes.length == 0 || bytes.length == 1 && bytes[0] == '\r';
            tooLong |= mail.size() + bytes.length > Limits.DOCUMENT;
            if (!tooLong) {
                int quoted = quotedFrom(bytes);
                mail.write(bytes, quoted, bytes.length - quoted);
                mail.write('\n');
            }
        }
        if (tooLong) {
            number++;
            throw new Malformed(number, "the mail is longer than " + (Limits.DOCUMENT >> 20) + " MB; passed over");
        }
        return mail.toByteArray();
    }

    private static boolean isFromLine(byte[] line) {
        return line.length > 5 && line[0] == 'F' && line[1] == 'r' && line[2] == 'o' && line[3] == 'm' && line[4] == ' '
                && MailReader.FROM_LINE.matcher(new String(line, StandardCharsets.ISO_8859_1).strip()).matches();
    }

    /** How many characters quote a line of the mail's own that begins with "From ": 1 or none. */
    private static int quotedFrom(byte[] line) {
        return new String(line, 0, Math.min(line.length, 12), StandardCharsets.ISO_8859_1).matches("(?s)>+From .*") ? 1 : 0;
    }
}

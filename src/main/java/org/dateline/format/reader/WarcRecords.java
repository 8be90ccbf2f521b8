package org.dateline.format.reader;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.format.ArticleFields;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceItem;
import org.dateline.format.SourceItems;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The records of a web archive that hold what was published, one after another. */
final class WarcRecords implements SourceItems {

    private final Source source;
    private final WarcReader records;
    private int number;

    WarcRecords(Source source) throws IOException {
        this.source = source;
        this.records = new WarcReader(source.stream());
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (true) {
            Optional<WarcRecord> record = read();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            number++;
            boolean holdsHttp = record.get() instanceof WarcResponse;
            if (holdsHttp || record.get() instanceof WarcResource || record.get() instanceof WarcConversion) {
                Optional<SourceItem> item = item(record.get(), holdsHttp);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
    }

    private Optional<WarcRecord> read() throws IOException {
        try {
            return records.next();
        } catch (ParsingException e) {
            throw new IOException("the web archive is damaged behind record " + number + " (" + e.getMessage() + "); what stood before is read", e);
        } catch (IOException e) {
            throw new IOException("the web archive is cut behind record " + number + "; what stood before is read", e);
        }
    }

    private Optional<SourceItem> item(WarcRecord record, boolean holdsHttp) throws IOException {
        long size = record.body().size();
        if (size > Limits.DOCUMENT) {
            throw new Malformed(number, "the record is longer than " + (Limits.DOCUMENT >> 20) + " MB, which no article is; passed over");
        }
        byte[] bytes = read(record.body().stream(), (int) size);
        if (bytes.length < size) {
            source.report(number, "the web archive is cut within this record, which has " + bytes.length + " of " + size + " bytes");
        }
        if (record.headers().first("WARC-Truncated").isPresent()) {
            source.passOver("records cut by the crawler (WARC-Truncated), read as far as they go");
        }
        HttpBody body = holdsHttp ? HttpBody.of(bytes) : new HttpBody(200, record.headers().first("Content-Type"), bytes);
        Optional<URI> uri = record.headers().first("WARC-Target-URI").map(target -> target.replaceAll("^<|>$", "")).flatMap(ArticleFields::uri);
        if (body.status() != 200 || body.content().length == 0 || isFurniture(body.contentType(), uri)) {
            return Optional.empty();
        }
        Source.Attached attached = new Source.Attached(uri, body.contentType(),
                record.headers().first("WARC-Date").flatMap(StampReader::read).flatMap(Stamp::instant));
        return Optional.of(source.record(number, name(uri), new ByteArrayInputStream(body.content()), attached));
    }

    /** So many bytes, or as many as there are; jwarc tells a cut body by an exception. */
    private static byte[] read(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int length = 0;
        try {
            for (int n = in.read(bytes, 0, size); n > 0; n = in.read(bytes, length, size - length)) {
                length += n;
            }
        } catch (EOFException e) {
            return Arrays.copyOf(bytes, length);
        }
        return length == size ? bytes : Arrays.copyOf(bytes, length);
    }

    /** The last part of an address, which may tell the kind of what it leads to. */
    private static String name(Optional<URI> uri) {
        String path = uri.map(URI::getPath).orElse("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Pictures, scripts and the like: what pages need and nobody reads. */
    private static boolean isFurniture(Optional<String> type, Optional<URI> uri) {
        String media = type.map(words -> words.toLowerCase(Locale.ROOT)).orElse("");
        return media.startsWith("image/") || media.startsWith("video/") || media.startsWith("audio/") || media.startsWith("font/")
                || media.contains("javascript") || media.contains("text/css") || media.startsWith("text/dns")
                || uri.map(URI::getPath).filter(path -> path.equals("/robots.txt")).isPresent();
    }
}

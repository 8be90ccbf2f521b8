package org.dateline.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.Article;
import org.dateline.article.Skipped;

/** Files of tests, and what is read of them. */
final class ReadFolder implements SourceObserver {

    final List<String> messages = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    private final Path folder;

    ReadFolder(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Article> read(Path input) {
        return read(input, SourceSettings.usual());
    }

    List<Article> read(Path input, SourceSettings settings) {
        try (Stream<Article> articles = Sources.read(List.of(input), settings, this)) {
            return articles.toList();
        }
    }

    @Override
    public void skipped(Skipped skipped) {
        messages.add(skipped.toString().replace(folder + "/", ""));
    }

    @Override
    public void noted(String note) {
        notes.add(note.replace(folder + "/", ""));
    }

    static byte[] gzip(byte[]... members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(member);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A record of a web archive. */
    static String warc(String type, String uri, String date, String contentType, String body) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-" + String.format("%012d", Math.abs((uri + body).hashCode()))
                + ">\r\nWARC-Target-URI: " + uri + "\r\nWARC-Date: " + date + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body + "\r\n\r\n";
    }

    static String http(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
    }
}

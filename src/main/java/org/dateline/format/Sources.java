package org.dateline.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.article.Article;
import org.dateline.article.Skipped;

/**
 * Reads articles from the files that people have: pages, feeds, web archives, mails, tables, documents, texts, JSON Lines, archives
 * of these, and folders of them. docs/inputs.md tells what is read of each.
 *
 * <p>The streams are lazy and hold one article at a time, one page or document, and one name a file of the folder under way. Bad
 * input is reported and the rest goes on. Nothing is fetched from anywhere. Close a stream that is not read to its end. Each stream
 * is for one thread.
 */
public final class Sources {

    private Sources() {}

    /**
     * The articles of {@code input}, a file or a folder (walked in name order), read as the stream is consumed.
     *
     * @param skipped told of each input that could not be read
     */
    public static Stream<Article> read(Path input, Consumer<Skipped> skipped) {
        return read(List.of(input), InputStream.nullInputStream(), skipped);
    }

    /** The articles of all {@code inputs}, files and folders, one after the other. */
    public static Stream<Article> read(List<Path> inputs, SourceSettings settings, SourceObserver observer) {
        return read(inputs, InputStream.nullInputStream(), settings, observer);
    }

    /**
     * The articles of all {@code inputs}, one after the other, read as the stream is consumed.
     *
     * @param inputs files and folders; {@code -} stands for {@code standardInput}
     * @param skipped told of each input that could not be read
     */
    public static Stream<Article> read(List<Path> inputs, InputStream standardInput, Consumer<Skipped> skipped) {
        return read(inputs, standardInput, SourceSettings.usual(), SourceObserver.of(skipped));
    }

    /**
     * The articles of all {@code inputs}, one after the other, read as the stream is consumed.
     *
     * @param inputs files and folders; {@code -} stands for {@code standardInput}
     * @param standardInput JSON Lines, where neither the settings nor its first bytes say otherwise
     * @throws IllegalArgumentException when the settings name a kind of reader that is none
     */
    public static Stream<Article> read(List<Path> inputs, InputStream standardInput, SourceSettings settings, SourceObserver observer) {
        SourceStream reader = new SourceStream(inputs, standardInput, settings, observer);
        Spliterator<Article> articles = Spliterators.spliteratorUnknownSize(reader, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(articles, false).onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close an input", e);
            }
        });
    }
}

package org.dateline.article;

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

/**
 * Reads articles from files, folders and streams: {@code .txt} files of one article each, {@code .jsonl} and
 * {@code .ndjson} files of one a line, all in UTF-8.
 *
 * <p>The streams are lazy and hold one article at a time, and one name a file of the folder under way. Bad input is
 * reported and the rest goes on; an id that comes twice is reported, too, and its article is given again. Close a
 * stream that is not read to its end. Each stream is for one thread.
 */
public final class Articles {

    private Articles() {}

    /**
     * The articles of {@code input}, a file or a folder (walked in name order), read as the stream is consumed.
     *
     * @param skipped told of each input that could not be read
     */
    public static Stream<Article> read(Path input, Consumer<Skipped> skipped) {
        return read(List.of(input), InputStream.nullInputStream(), skipped);
    }

    /**
     * The articles of all {@code inputs}, one after the other, read as the stream is consumed.
     *
     * @param inputs files and folders; {@code -} stands for {@code standardInput}
     * @param standardInput JSON Lines
     * @param skipped told of each input that could not be read and of each id that came before in these inputs
     */
    public static Stream<Article> read(List<Path> inputs, InputStream standardInput, Consumer<Skipped> skipped) {
        return stream(new ArticleReader(inputs, standardInput, skipped));
    }

    /**
     * The articles of a stream of JSON Lines, one a line, read as the result is consumed.
     *
     * @param name what messages call the stream
     */
    public static Stream<Article> lines(InputStream in, String name, Consumer<Skipped> skipped) {
        return stream(new ArticleReader(new JsonLines(in, name, skipped), skipped));
    }

    private static Stream<Article> stream(ArticleReader reader) {
        Spliterator<Article> articles =
                Spliterators.spliteratorUnknownSize(reader, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(articles, false).onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close an input", e);
            }
        });
    }
}

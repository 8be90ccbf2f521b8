package org.dateline.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One published text, as it came in. Only {@code text} is searched for places, dates and figures; the rest is context.
 *
 * @param id its name within a corpus
 * @param text the text, unchanged: every offset of the library counts in it
 * @param title the headline, where known
 * @param outlet the outlet's name, where known
 * @param uri where it was published, where known
 * @param published the day of publication, where the input tells it
 * @param language BCP 47 tag of its language, where known
 * @param origin the file that it was read from, where it was read from one
 */
public record Article(ArticleId id, String text, Optional<String> title, Optional<String> outlet, Optional<URI> uri,
        Optional<LocalDate> published, Optional<String> language, Optional<Origin> origin) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(origin, "origin");
    }

    /** An article that was read from no file. */
    public Article(ArticleId id, String text, Optional<String> title, Optional<String> outlet, Optional<URI> uri,
            Optional<LocalDate> published, Optional<String> language) {
        this(id, text, title, outlet, uri, published, language, Optional.empty());
    }

    /** An article known by its text alone; its id is made from the text, the same text has the same id. */
    public static Article of(String text) {
        Objects.requireNonNull(text, "text");
        UUID hash = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_16BE));
        return of(new ArticleId("article-" + hash), text);
    }

    /** An article known by its name and text alone. */
    public static Article of(ArticleId id, String text) {
        return new Article(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** An article with its day of publication. */
    public static Article of(String text, LocalDate published) {
        return of(text).withPublished(published);
    }

    public Article withPublished(LocalDate day) {
        return new Article(id, text, title, outlet, uri, Optional.of(Objects.requireNonNull(day, "day")), language, origin);
    }

    public Article withTitle(String headline) {
        return new Article(id, text, Optional.of(Objects.requireNonNull(headline, "headline")), outlet, uri, published, language, origin);
    }

    public Article withOutlet(String name) {
        return new Article(id, text, title, Optional.of(Objects.requireNonNull(name, "name")), uri, published, language, origin);
    }

    public Article withOrigin(Origin file) {
        return new Article(id, text, title, outlet, uri, published, language, Optional.of(Objects.requireNonNull(file, "file")));
    }
}

package org.dateline.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Anchor;
import org.dateline.article.Article;

/** Reads {@code .txt}: one article, its text unchanged, in any charset. */
public final class TextReader implements SourceReader {

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(false, head.isNamed(".txt", ".text") || head.hasType("text/plain"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        String text = Charsets.decode(source.bytes(Limits.ARTICLE), source.attached().contentType().flatMap(TextReader::charset));
        if (text.isBlank()) {
            throw new Malformed("the file is empty; expected the text of an article");
        }
        List<Anchor> anchors = source.attached().uri().isPresent() ? List.of(new Anchor(0, "the whole record")) : List.of();
        Article article = new Article(source.id(), text, Optional.empty(), Optional.empty(), source.attached().uri(), Optional.empty(),
                Optional.empty(), Optional.of(source.origin(kind(), Optional.empty(), anchors)));
        return SourceItems.of(List.of(new SourceArticle(article, source.attached().fetched())));
    }

    private static Optional<String> charset(String type) {
        int at = type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        return at < 0 ? Optional.empty() : Optional.of(type.substring(at + 8).replaceFirst(";.*", ""));
    }
}

package org.dateline.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Anchor;
import org.dateline.article.Article;

/** Reads {@code .txt}: one article, its text unchanged but for tags of HTML, in any charset. */
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
        byte[] bytes = source.bytes(Limits.ARTICLE);
        String text = Charsets.decode(bytes, source.attached().contentType().flatMap(TextReader::charset));
        if (text.isBlank()) {
            throw new Malformed("the file is empty; expected the text of an article");
        }
        if (Charsets.isWideWithoutMark(bytes)) {
            source.note(0, "UTF-16 without a byte-order mark, known by its zero bytes, and read as that");
        }
        if (Tags.areIn(text)) {
            source.note(0, "holds tags of HTML; its words are read without them, and offsets count in the text that \"convert\" prints; to read it"
                    + " as a page, give it the ending .html or use --as html");
            text = source.withoutTags(text);
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

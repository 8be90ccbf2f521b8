package org.dateline.format.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.format.Charsets;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;

/** Reads web pages, saved with any suffix or none: one article each, of a live blog one for each update. */
public final class HtmlReader implements SourceReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
    private static final Pattern MARKUP = Pattern.compile("(?is)^(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,3000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|main)[\\s>].*");
    private static final int LOOK = 4_096;

    @Override
    public String kind() {
        return "html";
    }

    @Override
    public Optional<String> words(String piece) {
        return Optional.of(Markup.ofField(piece).text());
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(MARKUP.matcher(head.text()).matches(),
                head.isNamed(".html", ".htm", ".xhtml", ".shtml", ".mhtml.html") || head.hasType("text/html", "application/xhtml"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        if (source.head().isNamed(".txt", ".text")) {
            source.note(0, "a web page, whatever its name says; read as that");
        }
        byte[] bytes = source.bytes(Limits.PAGE);
        Page page = PageCleaner.clean(Charsets.decode(bytes, charset(source, bytes)), source.attached().uri());
        switch (page.kind()) {
            case INDEX -> {
                source.passOver("pages that list articles, passed over");
                return SourceItems.of(List.of());
            }
            case ERROR -> throw new Malformed("a server's message that there is no such page, not an article; fetch the page again");
            case CONSENT -> throw new Malformed("a page that asks for consent, not the article; save the page once the article shows");
            case PAYWALL -> source.passOver("articles cut short by a paywall, read as far as they go");
            default -> { }
        }
        if (page.updates().isEmpty() && page.text().isBlank()) {
            throw new Malformed("the page holds no words of an article; where a script brings them, save the page from a browser");
        }
        return SourceItems.of(page.updates().isEmpty() ? List.of(article(source, page, page.uri().map(uri -> uri.toString()), Optional.empty()))
                : updates(source, page));
    }

    private List<SourceArticle> updates(Source source, Page page) {
        List<SourceArticle> updates = new ArrayList<>();
        for (Page update : page.updates()) {
            int number = updates.size() + 1;
            Optional<String> id = update.uri().map(uri -> uri + (uri.getFragment() == null ? "#" + number : ""));
            updates.add(article(source, update, id, Optional.of(number)));
        }
        return updates;
    }

    private SourceArticle article(Source source, Page page, Optional<String> id, Optional<Integer> number) {
        Optional<Origin.Day> day = page.day().map(told -> new Origin.Day(told.stamp().written(), told.source().label(), told.confidence()));
        Origin origin = number.map(n -> source.origin(n, kind(), day, page.anchors()))
                .orElseGet(() -> source.origin(kind(), day, page.anchors()));
        ArticleId known = id.map(ArticleId::new).orElseGet(() -> number.map(source::id).orElseGet(source::id));
        return new SourceArticle(new Article(known, page.text(), page.title(), page.outlet(), page.uri(),
                page.day().map(told -> told.stamp().day()), page.language(), Optional.of(origin)),
                source.attached().fetched().or(() -> page.day().flatMap(told -> told.stamp().instant())));
    }

    private static Optional<String> charset(Source source, byte[] bytes) {
        Optional<String> sent = source.attached().contentType().flatMap(HtmlReader::charset);
        return sent.isPresent() ? sent
                : charset(new String(bytes, 0, Math.min(LOOK, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> charset(String words) {
        Matcher matcher = CHARSET.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}

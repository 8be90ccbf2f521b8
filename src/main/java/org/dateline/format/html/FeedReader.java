package org.dateline.format.html;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Anchor;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Origin;
import org.dateline.format.Charsets;
import org.dateline.format.CleanText;
import org.dateline.format.Limits;
import org.dateline.format.Malformed;
import org.dateline.format.Source;
import org.dateline.format.SourceArticle;
import org.dateline.format.SourceHead;
import org.dateline.format.SourceItems;
import org.dateline.format.SourceReader;
import org.dateline.format.Stamp;
import org.dateline.format.StampReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads feeds: RSS 0.9 to 2.0, RDF and Atom, an article an entry. The text is the content, where there is none the summary. Entities
 * that a DTD defines are not resolved.
 */
public final class FeedReader implements SourceReader {

    private static final Pattern FEED = Pattern.compile("(?s)^(?:<\\?[^>]*>|<!--.{0,2000}?-->|<!DOCTYPE\\s+rss[^>]*>|\\s)*<(?:rss|feed|rdf:RDF|atom:feed|a10:feed)[\\s>].*");
    private static final Pattern ENCODING = Pattern.compile("^[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern CLOSED = Pattern.compile("</(?:\\w+:)?(?:rss|feed|RDF)\\s*>(?:\\s|<!--(?:[^-]|-(?!->))*-->|<\\?[^>]*>)*$");

    /** How much of a feed's end is looked at: its last element and the comments of programs behind it. */
    private static final int LOOK = 2_000;
    private static final int SUMMARY = 250;

    @Override
    public String kind() {
        return "feed";
    }

    @Override
    public Fit fit(SourceHead head) {
        return SourceHead.fit(FEED.matcher(head.text()).matches(),
                head.isNamed(".rss", ".atom", ".rdf") || head.hasType("application/rss", "application/atom", "application/rdf"));
    }

    @Override
    public SourceItems open(Source source) throws IOException {
        byte[] bytes = source.bytes(Limits.DOCUMENT);
        Matcher declared = ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.ISO_8859_1));
        String xml = Charsets.decode(bytes, declared.find() ? Optional.of(declared.group(1)) : Optional.empty());
        Document feed = Parser.xmlParser().parseInput(xml, "");
        List<Element> entries = new ArrayList<>();
        Optional<Element> about = Optional.empty();
        for (Element element : feed.getAllElements()) {
            String name = local(element);
            if (name.equals("item") || name.equals("entry")) {
                entries.add(element);
            } else if (about.isEmpty() && (name.equals("channel") || name.equals("feed"))) {
                about = Optional.of(element);
            }
        }
        if (about.isEmpty() && entries.isEmpty()) {
            throw new Malformed("not a feed: it has neither a channel nor an entry");
        }
        List<SourceArticle> articles = new ArrayList<>();
        Optional<String> outlet = about.flatMap(channel -> child(channel, "title")).map(FeedReader::words);
        Optional<String> language = about.flatMap(channel -> child(channel, "language").map(Element::text)
                .or(() -> Optional.of(channel.attr("xml:lang")))).filter(words -> !words.isBlank());
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i + 1, source, outlet, language).ifPresent(articles::add);
        }
        if (!xml.stripTrailing().endsWith(">") || !CLOSED.matcher(xml.substring(Math.max(0, xml.length() - LOOK))).find()) {
            source.report(1 + (int) xml.chars().filter(c -> c == '\n').count(), "the feed is cut: it does not close; what it holds is read");
        }
        return SourceItems.of(articles);
    }

    private Optional<SourceArticle> entry(Element entry, int number, Source source, Optional<String> outlet, Optional<String> language) {
        Optional<Element> content = child(entry, "content:encoded", "content", "summary", "description");
        PageText text = content.map(FeedReader::text).orElse(new PageText("", List.of()));
        if (text.text().isBlank()) {
            source.passOver("entries of feeds without words, passed over");
            return Optional.empty();
        }
        if (text.text().length() < SUMMARY) {
            source.passOver("entries of feeds of less than " + SUMMARY + " characters, read as summaries");
        }
        String at = "entry " + number + (text.text().length() < SUMMARY ? ", a summary" : "");
        List<Anchor> anchors = text.anchors().isEmpty() ? List.of(new Anchor(0, at))
                : text.anchors().stream().map(anchor -> new Anchor(anchor.begin(), at + ", " + anchor.at())).toList();
        Optional<Stamp> stamp = child(entry, "pubDate", "published", "issued", "dc:date").flatMap(day -> StampReader.read(day.text()));
        Optional<URI> link = link(entry);
        Optional<String> guid = child(entry, "guid", "id").map(Element::text).filter(words -> !words.isBlank());
        ArticleId id = link.map(URI::toString).or(() -> guid).map(ArticleId::new).orElseGet(() -> source.id(number));
        Origin origin = source.origin(number, kind(), stamp.map(day -> new Origin.Day(day.written(), "feed", 0.98)), anchors);
        return Optional.of(new SourceArticle(new Article(id, text.text(), child(entry, "title").map(FeedReader::words).filter(words -> !words.isBlank()),
                outlet, link, stamp.map(Stamp::day), language, Optional.of(origin)), stamp.flatMap(Stamp::instant)));
    }

    /** The words of a content, which is HTML in XML, HTML within CDATA or escaped, or plain. */
    private static PageText text(Element content) {
        String type = content.attr("type").toLowerCase(Locale.ROOT);
        String html = type.endsWith("xhtml") || type.isEmpty() && content.childrenSize() > 0 ? content.html() : content.wholeText();
        return PageCleaner.isMarkup(html) ? PageCleaner.text(html) : PageCleaner.plain(html);
    }

    /** A title on one line; what is escaped in it is HTML. */
    private static String words(Element title) {
        String words = title.wholeText();
        return CleanText.line(PageCleaner.isMarkup(words) ? org.jsoup.Jsoup.parseBodyFragment(words).text() : words);
    }

    private static Optional<URI> link(Element entry) {
        for (Element child = entry.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (local(child).equals("link") && (child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))) {
                String address = child.hasAttr("href") ? child.attr("href") : child.text();
                if (!address.isBlank()) {
                    return PageAddress.parse(address).map(uri -> uri.isAbsolute() ? uri : base(entry).map(base -> base.resolve(uri)).orElse(uri))
                            .map(PageAddress::normal);
                }
            }
        }
        return child(entry, "guid").filter(guid -> !guid.attr("isPermaLink").equals("false")).map(Element::text)
                .filter(words -> words.startsWith("http")).flatMap(PageAddress::parse).map(PageAddress::normal);
    }

    /** The nearest {@code xml:base} around an entry, each resolved against the one around it. */
    private static Optional<URI> base(Element element) {
        Optional<URI> outer = element.parent() == null ? Optional.empty() : base(element.parent());
        Optional<URI> own = Optional.of(element.attr("xml:base")).filter(words -> !words.isBlank()).flatMap(PageAddress::parse);
        return own.isPresent() ? own.map(uri -> outer.map(base -> base.resolve(uri)).orElse(uri)) : outer;
    }

    /** The first child of the first of these names that there is. */
    private static Optional<Element> child(Element parent, String... names) {
        for (String name : names) {
            for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
                boolean same = name.indexOf(':') > 0 ? child.tagName().equalsIgnoreCase(name) : local(child).equalsIgnoreCase(name)
                        && !child.tagName().startsWith("media:") && !child.tagName().startsWith("itunes:");
                if (same) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The name of an element without its prefix. */
    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }
}

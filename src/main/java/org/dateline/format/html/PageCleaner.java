package org.dateline.format.html;

import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the article of a page: its text without what the site puts around it, its title, day, outlet and address. */
final class PageCleaner {

    private static final Pattern ELEMENT = Pattern.compile("<\\s*/?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});");

    private static final Pattern FORWARDED = Pattern.compile("(?i)-{2,} ?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado) ?-{2,}");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final Pattern MORE_LANGUAGES = Pattern.compile("[,; ].*");

    private PageCleaner() {}

    /**
     * The article of a page.
     *
     * @param html the page
     * @param fetched where it was fetched from, where something other than the page tells it
     */
    static Page clean(String html, Optional<URI> fetched) {
        Document page = parse(html);
        HeadReader seen = new HeadReader();
        seen.begin(page);
        Layout layout = LayoutReader.read(page.body(), seen);
        PageHead head = seen.head();
        JsonLd data = JsonLd.read(head.data());
        Optional<URI> address = fetched.or(() -> PageAddress.saved(html));
        OptionalInt headline = Headline.find(layout, head);
        BitSet kept = BodyFinder.find(layout, head, headline);
        PageText text = PageText.of(layout, kept);
        Optional<URI> uri = PageAddress.of(head, data, address);
        Optional<String> outlet = outlet(head, data, uri);
        Optional<String> language = language(head);
        Optional<PublicationDay> day = DayFinder.find(head, data, layout, headline, address.map(URI::toString));
        return new Page(PageKind.of(layout, kept, head, data, day), text.text(), text.anchors(), Title.find(layout, head, headline, outlet),
                outlet, uri, day, language, LiveBlog.updates(data, uri, outlet, language));
    }

    /** The text of a piece of a page, as feeds hold: nothing of it is furniture but what is marked so. */
    static PageText text(String html) {
        Layout layout = LayoutReader.read(parse(html).body());
        return PageText.of(layout, BodyFinder.marked(layout));
    }

    /** The text of a mail, without what programs mark as quoted, as a signature or as the header of what is forwarded. */
    static PageText textOfMail(String html) {
        Document mail = parse(html);
        for (Element quoted : mail.select(".gmail_quote, .yahoo_quoted, blockquote[type=cite]")) {
            if (!FORWARDED.matcher(quoted.text()).lookingAt() && quoted.parents().stream().noneMatch(outer -> outer.hasClass("gmail_quote"))) {
                quoted.remove();
            }
        }
        mail.select(".moz-cite-prefix, .moz-signature, .gmail_signature, .gmail_attr, .moz-email-headers-table, .yahoo_quoted_header").remove();
        for (Element answered : mail.select("#divRplyFwdMsg, #appendonsend")) {
            answered.nextElementSiblings().remove();
            answered.remove();
        }
        Layout layout = LayoutReader.read(mail.body());
        BitSet kept = BodyFinder.marked(layout);
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            if (FORWARDED.matcher(layout.blocks().get(i).text()).matches()) {
                kept.clear(i);
            }
        }
        return PageText.of(layout, kept);
    }

    /** Whether a text holds elements. */
    static boolean isMarkup(String text) {
        return text.indexOf('<') >= 0 && ELEMENT.matcher(text).find() || text.indexOf('&') >= 0 && ENTITY.matcher(text).find();
    }

    private static Document parse(String html) {
        Document page = Parser.htmlParser().parseInput(html, "");
        Element root = page.firstElementChild();
        for (Element child = root == null ? null : root.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.nameIs("frameset")) {
                child.remove();
                break;
            }
        }
        return page;
    }

    private static Optional<String> outlet(PageHead head, JsonLd data, Optional<URI> uri) {
        return head.meta("og:site_name").or(() -> data.objects().stream().filter(JsonLd::isArticle)
                        .flatMap(article -> JsonLd.string(article.path("publisher").path("name")).stream()).findFirst())
                .or(() -> head.meta("application-name"))
                .or(() -> uri.flatMap(address -> Optional.ofNullable(address.getHost())).map(host -> host.replaceFirst("^www\\.", "")));
    }

    /** The language that the page names, as BCP 47 writes it. */
    private static Optional<String> language(PageHead head) {
        return head.language().or(() -> head.meta("content-language", "og:locale", "language"))
                .map(language -> MORE_LANGUAGES.matcher(language.strip().replace('_', '-')).replaceFirst("").toLowerCase(Locale.ROOT))
                .filter(language -> LANGUAGE.matcher(language).matches());
    }

    /** The paragraphs of a text without elements. */
    static PageText plain(String text) {
        return new PageText(text.strip(), List.of());
    }
}

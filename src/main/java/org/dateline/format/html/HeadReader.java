package org.dateline.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.CleanText;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gathers what a page says of itself from its elements, which it is shown in the order of the page: those of the head, and those of
 * the body that belong there. So the reader of the layout, which goes through all of the body, need not be followed by another. For one
 * page.
 */
final class HeadReader {

    /** A meta that holds JSON in place of words: what Parse.ly counts a page as. */
    private static final String PARSELY = "parsely-page";

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> data = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final Map<String, Boolean> named = new HashMap<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> canonical = Optional.empty();
    private Optional<String> language = Optional.empty();

    /** Sees all of {@code page} but what its body holds. */
    void begin(Document page) {
        Element body = page.body();
        for (Element root = page.firstElementChild(); root != null; root = root.nextElementSibling()) {
            see(root);
            for (Element part = root.firstElementChild(); part != null; part = part.nextElementSibling()) {
                if (part == body) {
                    see(body);
                } else {
                    seeAll(part);
                }
            }
        }
    }

    /** Sees {@code top} and all elements in it. */
    void seeAll(Element top) {
        Node node = top;
        while (node != null) {
            if (node instanceof Element element) {
                see(element);
            }
            node = DataTable.next(node, top);
        }
    }

    /** Sees one element, without those in it. */
    void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "title" -> title = title.isPresent() ? title : Optional.of(CleanText.line(element.wholeText()));
            case "link" -> {
                if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = Optional.of(element.attr("href").strip());
                }
            }
            case "html" -> language = Optional.of(element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"));
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    data.add(element.data());
                }
            }
            case "time" -> times.add(element);
            case "article" -> {
                if (element.attributesSize() > 0) {
                    times.add(element);
                }
            }
            default -> {
                if (element.attributesSize() > 0 && (mayTellDay(element.attributes()) || isOfTheSitesMaking(element) && element.hasAttr("datetime"))) {
                    times.add(element);
                }
            }
        }
    }

    /** Whether an element of these attributes may tell a day; what the words of a class say is worked out once, as pages repeat them. */
    private boolean mayTellDay(Attributes attributes) {
        String names = attributes.get("class");
        return !names.isEmpty() && named.computeIfAbsent(names, MarkedDays::mayTell) || attributes.get("itemprop").startsWith("date");
    }

    /** Whether it is an element like {@code <relative-time>}, which scripts fill. */
    private static boolean isOfTheSitesMaking(Element element) {
        return element.normalName().indexOf('-') > 0;
    }

    private void meta(Element meta) {
        String content = CleanText.line(meta.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
            if (name.equals(PARSELY)) {
                data.add(content);
            } else if (!name.isEmpty()) {
                metas.computeIfAbsent(name, key -> new ArrayList<>(2)).add(content);
            }
        }
    }

    /** What was seen. */
    PageHead head() {
        return new PageHead(metas, title.orElse(""), canonical.filter(link -> !link.isBlank()), language.filter(words -> !words.isBlank()), data, times);
    }
}

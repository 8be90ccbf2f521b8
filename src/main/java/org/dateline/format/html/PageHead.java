package org.dateline.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.format.CleanText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says of itself beside its words.
 *
 * @param metas the contents of its metas by name, property or itemprop in lower case
 * @param title its title, empty where it has none
 * @param canonical the link that it calls canonical
 * @param language the language that its root names
 * @param data its blocks of JSON-LD, as they stand
 * @param times its elements of time, and those whose itemprop is a date
 */
record PageHead(Map<String, List<String>> metas, String title, Optional<String> canonical, Optional<String> language,
        List<String> data, List<Element> times) {

    /** Reads the head of {@code page}, and what stands in its body though it belongs there. */
    static PageHead read(Document page) {
        Map<String, List<String>> metas = new LinkedHashMap<>();
        List<String> data = new ArrayList<>();
        List<Element> times = new ArrayList<>();
        String[] found = new String[3];
        for (Node node = page; node != null; node = next(node)) {
            if (!(node instanceof Element element)) {
                continue;
            }
            switch (element.normalName()) {
                case "meta" -> meta(element, metas);
                case "title" -> found[0] = found[0] == null ? CleanText.line(element.wholeText()) : found[0];
                case "link" -> {
                    if (element.attr("rel").equalsIgnoreCase("canonical") && found[1] == null) {
                        found[1] = element.attr("href").strip();
                    }
                }
                case "html" -> found[2] = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
                case "script" -> {
                    if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                        data.add(element.data());
                    }
                }
                case "time" -> times.add(element);
                default -> {
                    if (element.attributesSize() > 0 && element.attr("itemprop").startsWith("date")) {
                        times.add(element);
                    }
                }
            }
        }
        return new PageHead(metas, found[0] == null ? "" : found[0], filled(found[1]), filled(found[2]), data, times);
    }

    private static Node next(Node node) {
        if (node.firstChild() != null) {
            return node.firstChild();
        }
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    private static void meta(Element meta, Map<String, List<String>> metas) {
        String content = CleanText.line(meta.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, key -> new ArrayList<>(2)).add(content);
            }
        }
    }

    private static Optional<String> filled(String value) {
        return Optional.ofNullable(value).filter(words -> !words.isBlank());
    }

    /** The first content of the first of these metas that the page has. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> contents = metas.get(name);
            if (contents != null) {
                return Optional.of(contents.get(0));
            }
        }
        return Optional.empty();
    }
}
